import type { Facts } from '@tocsin/action-kit'
import type { Span } from '@tocsin/notifier'
import { linked, shortSha } from './phrases.ts'

/** A page of the event's repository. Each part of the path is untrusted: `..`, which git allows in no name, would climb out of it. */
function page(event: Facts, kind: string, path: string): string | undefined {
  const repository = event.url('repository.html_url')
  const parts = path.split('/')
  if (!repository || !path || parts.some((part) => climbing.has(part))) return undefined
  return `${repository}/${kind}/${parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}`
}

const climbing = new Set(['.', '..'])

export const commitUrl = (event: Facts, sha: string): string | undefined => page(event, 'commit', sha)

export const treeUrl = (event: Facts, ref: string): string | undefined => page(event, 'tree', ref)

/** GitHub shows every tag there, released or not. */
export const tagUrl = (event: Facts, tag: string): string | undefined => page(event, 'releases/tag', tag)

export const pullUrl = (event: Facts, number: string): string | undefined => page(event, 'pull', number)

export const compareUrl = (event: Facts, from: string, to: string): string | undefined =>
  from && to ? page(event, 'compare', `${from}...${to}`) : undefined

/** The short form of a commit, leading to its page. */
export const commitLink = (event: Facts, sha: string): Span => linked(shortSha(sha), commitUrl(event, sha))
