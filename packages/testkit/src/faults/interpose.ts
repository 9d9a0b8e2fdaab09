import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Fault } from './fault.ts'

export interface RawAnswer {
  status: number
  headers: Readonly<Record<string, string | readonly string[]>>
  body: Buffer
}

/** One request at a server: its body is read by `read`, acted on by `act`. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  read: () => Promise<unknown>
  act: () => Promise<RawAnswer>
  /** The URL of a stranger, for redirects. */
  elsewhere: string
}

/** Lets a fault happen to an exchange. Gives the answer when a whole one was sent; a hang keeps its socket open. */
export async function interpose(fault: Fault, exchange: Exchange): Promise<RawAnswer | undefined> {
  if (fault.kind === 'delay') await setTimeout(fault.ms)
  if (fault.kind === 'pass' || fault.kind === 'delay') return write(exchange.response, await exchange.act())
  if (fault.kind === 'answer') return falsely(fault, exchange)
  if (fault.kind === 'redirect') {
    return falsely({ kind: 'answer', status: fault.status, headers: { location: `${exchange.elsewhere}/moved` } }, exchange)
  }
  if (fault.kind === 'reset') await reset(fault, exchange)
  if (fault.kind === 'hang') await hang(fault, exchange)
  if (fault.kind === 'truncate') promiseMore(exchange.response, await exchange.act(), () => exchange.response.destroy())
  return undefined
}

async function falsely(
  { accepted, status, headers = {}, body = '' }: Extract<Fault, { kind: 'answer' }>,
  { response, read, act }: Exchange
) {
  await (accepted ? act() : read())
  const told = Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : value()])
  return write(response, { status, headers: Object.fromEntries(told), body: Buffer.from(body) })
}

async function reset({ when }: Extract<Fault, { kind: 'reset' }>, { request, read, act }: Exchange): Promise<void> {
  if (when === 'after-body') await read()
  if (when === 'after-accept') await act()
  request.socket.resetAndDestroy()
}

async function hang({ at, accepted }: Extract<Fault, { kind: 'hang' }>, { request, response, read, act }: Exchange): Promise<void> {
  if (at === 'connect') request.pause()
  if (at === 'headers') await (accepted ? act() : read())
  if (at === 'body') promiseMore(response, await act())
}

function write(response: ServerResponse, answer: RawAnswer): RawAnswer {
  const empty = answer.status === 204 || answer.status === 304
  response.writeHead(answer.status, { ...endToEnd(answer), ...(empty ? {} : { 'content-length': answer.body.length }) })
  response.end(empty ? undefined : answer.body)
  return answer
}

/** Half of the body under a head that promises more than all of it. */
function promiseMore(response: ServerResponse, answer: RawAnswer, then?: () => void): void {
  response.writeHead(answer.status, { ...endToEnd(answer), 'content-length': answer.body.length + 1 })
  response.flushHeaders()
  response.write(answer.body.subarray(0, Math.ceil(answer.body.length / 2)), then)
}

const hopByHop = ['connection', 'transfer-encoding', 'content-length', 'keep-alive']

function endToEnd({ headers }: RawAnswer): Record<string, string | string[]> {
  const kept = Object.entries(headers).filter(([name]) => !hopByHop.includes(name.toLowerCase()))
  return Object.fromEntries(kept.map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]))
}
