import type { operations } from '@octokit/openapi-types'
import type { BlobHost } from './http/blobs.ts'
import type { Viewer } from './permissions.ts'
import type { Site } from './site.ts'
import { nextId, type Repo, type World } from './world.ts'

export type OperationId = keyof operations

/** One request, read and allowed, on its way to the operation that answers it. */
export interface Call {
  site: Site
  world: World
  viewer: Viewer
  /** The time of the simulated GitHub in milliseconds. */
  now: number
  /** How far lists and searches are behind. */
  lag: { list: number; search: number }
  blobs: BlobHost
  /** Path parameters, decoded. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Checked against the specification before. */
  body: unknown
  /** The full address that was asked for, for the links of a page. */
  address: URL
}

export interface Answer {
  status: number
  /** JSON, or text and bytes as they are. */
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

export type Handler = (call: Call) => Answer
export type Handlers = Partial<Record<OperationId, Handler>>

/** Ends an operation early with GitHub's error answer. */
export class Refused extends Error {
  override name = 'Refused'
  readonly answer: Answer

  constructor(status: number, message: string, more: Record<string, unknown> = {}) {
    super(`${status} ${message}`)
    this.answer = { status, body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
  }
}

export const ok = (body: unknown, status = 200): Answer => ({ status, body })

export const notFound = (): never => {
  throw new Refused(404, 'Not Found')
}

/** 422 as GitHub words it, with one entry in `errors`. */
export function invalid(resource: string, field: string, code: string, message = 'Validation Failed'): never {
  throw new Refused(422, message, { errors: [{ resource, field, code }] })
}

export function repoOf({ world, params }: Call): Repo {
  return world.repos.get(`${params.owner}/${params.repo}`.toLowerCase()) ?? notFound()
}

/** The item whose id is a path parameter. */
export function byId<T extends { id: number }>(items: readonly T[], { params }: Call, name: string): T {
  return items.find(({ id }) => String(id) === params[name]) ?? notFound()
}

export const isoNow = ({ now }: Pick<Call, 'now'>): string => isoTime(now)

/** GitHub's times have no fraction of a second. */
export const isoTime = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')

export const newId = ({ world }: Call): number => nextId(world)
