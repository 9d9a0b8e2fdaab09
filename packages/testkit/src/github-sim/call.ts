import type { operations } from '@octokit/openapi-types'
import type { BlobHost } from './http/blobs.ts'
import type { Rate, Resource } from './limits.ts'
import type { Viewer } from './permissions.ts'
import type { Site } from './site.ts'
import { nextId, type Repo, type World } from './world.ts'

type RestOperation = keyof operations
export type OperationId = RestOperation | 'graphql/query'

/** One request, read and allowed, on its way to the operation that answers it. */
export interface Call {
  site: Site
  world: World
  viewer: Viewer
  /** The time of the simulated GitHub in milliseconds. */
  now: number
  /** How far lists and searches are behind. */
  lag: { list: number; search: number; runs: number }
  blobs: BlobHost
  /** The state of the caller's limits; absent where there are none. */
  rate?: (resource: Resource) => Rate
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
  /** What is sent of the body, where somebody made it before. */
  content?: string | Buffer
  headers?: Readonly<Record<string, string>>
}

type Handler = (call: Call) => Answer

/** What an operation's JSON body holds. */
export type Body<Id extends RestOperation> = operations[Id] extends { requestBody?: { content: { 'application/json': infer B } } }
  ? B
  : never

/** The body of a call, which was checked against the operation's schema before. */
export const bodyOf = <Id extends RestOperation>(_operation: Id, { body }: Call): Body<Id> => body as Body<Id>
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
export function invalid(error: { resource: string; field: string; code: string; message?: string }): never {
  throw new Refused(422, 'Validation Failed', { errors: [error] })
}

/** Ends an operation that asks for something this GitHub cannot do: better a loud test than a wrong answer. */
export function unsupported(query: URLSearchParams, names: readonly string[]): void {
  const asked = names.filter((name) => query.has(name))
  if (asked.length > 0) throw new Error(`The simulator knows no query "${asked.join('", "')}"`)
}

export function repoOf({ world, params }: Call): Repo {
  return world.repos.get(`${params.owner}/${params.repo}`.toLowerCase()) ?? notFound()
}

/** The item whose id is a path parameter. */
export function byId<T extends { id: number }>(items: readonly T[], { params }: Call, name: string): T {
  const wanted = Number(params[name])
  return items.find(({ id }) => id === wanted) ?? notFound()
}

export const isoNow = ({ now }: Pick<Call, 'now'>): string => isoTime(now)

/** GitHub's times have no fraction of a second. */
export const isoTime = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')

export const newId = ({ world }: Call): number => nextId(world)
