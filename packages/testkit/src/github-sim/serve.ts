import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { answer, type Incoming, type Service } from './answer.ts'
import { type Faults, faultAnswer } from './faults.ts'
import { readJson } from './http/body.ts'
import { isText, send } from './http/send.ts'

/** One request as it was answered. */
export interface LoggedRequest {
  /** Empty when the specification's slice has no such operation. */
  operation: string
  method: string
  /** Without the base path. */
  path: string
  query: Record<string, string>
  body: unknown
  /** 0 when the connection was cut or the answer is still under way. */
  status: number
  /** Milliseconds of the clock. */
  at: number
}

interface Records {
  requests: LoggedRequest[]
  violations: string[]
  faults: Faults
}

/** Logs, checks and answers each request, and reports a bug of the simulator as a violation. */
export function server(service: Service, records: Records): RequestListener {
  let inFlight = 0
  return (request, response) => {
    inFlight += 1
    response.once('close', () => {
      inFlight -= 1
    })
    serve(service, records, request, response, inFlight).catch((error: unknown) => {
      const detail = error instanceof Error ? error.stack : String(error)
      records.violations.push(`${request.method} ${request.url} failed inside the simulator: ${detail}`)
      send(response, { status: 500, body: { message: 'Server Error' } })
    })
  }
}

async function serve(
  service: Service,
  records: Records,
  request: IncomingMessage,
  response: ServerResponse,
  inFlight: number
): Promise<void> {
  const incoming = await read(service, request, inFlight)
  const logged = log(service, records, incoming)
  const fault = records.faults.next(logged)
  if (fault?.delayMs) await sleep(fault.delayMs)
  if (fault?.cut === 'before') request.socket.destroy()
  if (fault?.cut === 'before' || fault?.cut === 'hang') return

  const made = fault && faultAnswer(fault)
  const given = made ?? answer(service, incoming)
  const { method, path } = incoming
  const checked = made || isText(given) ? [] : service.contract.response({ method, path, status: given.status, body: given.body })
  records.violations.push(...checked)
  if (fault?.cut === 'after') return void request.socket.destroy()
  logged.status = given.status
  send(response, given)
}

async function read({ settings, shared }: Service, request: IncomingMessage, inFlight: number): Promise<Incoming> {
  const address = new URL(request.url ?? '/', shared.site.web)
  const { pathname } = address
  const path = pathIn(settings.basePath, pathname)
  const { value: body, problem: bodyProblem } = await readJson(request)
  return { method: request.method ?? 'GET', path, headers: request.headers, address, body, bodyProblem, inFlight }
}

/** Without the base. An enterprise server has GraphQL beside its REST API. */
function pathIn(base: string, pathname: string): string {
  if (base && pathname.endsWith('/graphql')) return pathname === '/api/graphql' ? '/graphql' : pathname
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname
}

function log(
  { settings, contract }: Service,
  { requests, violations }: Records,
  { method, path, headers, address, body }: Incoming
): LoggedRequest {
  const query = address.searchParams
  const operation = contract.match(method, path)?.route.id ?? ''
  const logged = { operation, method, path, query: Object.fromEntries(query), body, status: 0, at: settings.clock() }
  requests.push(logged)
  violations.push(...contract.request({ method, path, query, headers, body }))
  return logged
}
