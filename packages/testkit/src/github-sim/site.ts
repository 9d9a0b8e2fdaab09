import type { components } from '@octokit/openapi-types'
import type { Repo } from './world.ts'

/** The shapes of GitHub's specification, so that an incomplete answer does not compile. */
export type Schemas = components['schemas']

/** Where the simulated GitHub lives, without slashes at the end. */
export interface Site {
  api: string
  web: string
}

export const repoApi = (site: Site, { owner, name }: Repo): string => `${site.api}/repos/${owner}/${name}`
export const repoWeb = (site: Site, { owner, name }: Repo): string => `${site.web}/${owner}/${name}`

/** GitHub's opaque id; clients must not read anything into it. */
export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64')

/** Adds a base to each suffix of a table of links. */
export function linksFrom<T extends Readonly<Record<string, string>>>(base: string, links: T): { [K in keyof T]: string } {
  return Object.fromEntries(Object.entries(links).map(([name, suffix]) => [name, `${base}${suffix}`])) as { [K in keyof T]: string }
}

const known = new WeakMap<object, Map<string, unknown>>()

/** The same, made once: of owners and repositories, which each row of a list repeats. */
export function sharedLinks<T extends Readonly<Record<string, string>>>(base: string, links: T): { [K in keyof T]: string } {
  const byBase = known.get(links) ?? new Map<string, unknown>()
  known.set(links, byBase)
  const made = (byBase.get(base) as { [K in keyof T]: string } | undefined) ?? linksFrom(base, links)
  byBase.set(base, made)
  return made
}
