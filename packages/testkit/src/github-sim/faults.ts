import type { Answer, OperationId } from './call.ts'

/** What goes wrong for the requests that match; every part that is named must match. */
export interface Fault {
  operation?: OperationId
  method?: string
  path?: RegExp
  /** Lets this many matching requests pass first. */
  skip?: number
  /** How many requests it hits; once by default. */
  times?: number
  /** Answers with this in place of the truth. */
  status?: number
  body?: unknown
  headers?: Record<string, string>
  delayMs?: number
  /** Cuts the connection `before` the request has an effect, or `after` it had one. `hang` never answers. */
  cut?: 'before' | 'after' | 'hang'
}

interface Armed extends Fault {
  seen: number
  hits: number
}

export interface Faults {
  add(fault: Fault): void
  next(request: { operation: string; method: string; path: string }): Fault | undefined
}

export function faults(): Faults {
  const armed: Armed[] = []
  return {
    add: (fault) => void armed.push({ ...fault, seen: 0, hits: 0 }),
    next: (request) => armed.find((fault) => matches(fault, request) && strikes(fault))
  }
}

function matches({ operation, method, path }: Fault, request: { operation: string; method: string; path: string }): boolean {
  return (!operation || operation === request.operation) && (!method || method === request.method) && (!path || path.test(request.path))
}

function strikes(fault: Armed): boolean {
  fault.seen += 1
  if (fault.seen <= (fault.skip ?? 0) || fault.hits >= (fault.times ?? 1)) return false
  fault.hits += 1
  return true
}

export function faultAnswer({ status, body, headers }: Fault): Answer | undefined {
  return status === undefined ? undefined : { status, body: body ?? { message: 'Server Error' }, headers: headers ?? {} }
}
