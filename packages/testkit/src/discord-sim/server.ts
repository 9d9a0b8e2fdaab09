import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Script } from '../faults/fault.ts'
import { interpose, type RawAnswer } from '../faults/interpose.ts'
import { listen } from '../faults/listen.ts'
import { startStranger } from '../faults/stranger.ts'
import { hasEffect, type Tap } from '../faults/tap.ts'
import type { Answer } from './answer.ts'
import type { World } from './execute.ts'
import { type LoggedRequest, logEntry, received } from './log.ts'
import { patience } from './patience.ts'
import { type RateLimit, rateLimiter, type Taken, tooMany } from './rate-limit.ts'
import { type Incoming, parsePath, route } from './route.ts'
import { answered, type Complaint, type Outcome, type Violation } from './violation.ts'

interface Settings {
  rateLimit: RateLimit | false
  script: Script
}

/** The HTTP edge: log, rate limit, faults and taps around `route`. */
export async function serve(world: World, { rateLimit, script }: Settings) {
  const requests: LoggedRequest[] = []
  const violations: Violation[] = []
  const stranger = await startStranger()
  const state: { tap: Tap | undefined } = { tap: undefined }
  const take = rateLimit ? rateLimiter(rateLimit, world.now) : undefined
  const manners = patience(world.now)

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const entry = logEntry(request, world.now())
    const index = requests.push(entry) - 1
    const complain = (complaints: readonly Complaint[]) => violations.push(...complaints.map((one) => ({ ...one, request: index })))
    const tap = async (moment: Parameters<Tap>[0]) => (hasEffect(entry.method) ? state.tap?.(moment) : undefined)
    const webhook = parsePath(entry.path)?.id ?? ''
    complain(manners.onRequest(webhook))

    const read = async () => received(entry, await buffer(request))
    const act = async () => {
      const { answer, complaints } = limited(world, await read(), take?.(webhook))
      complain(complaints)
      await tap('acted')
      return encode(answer)
    }
    const sent = await interpose(script.next(), { request, response, read, act, elsewhere: stranger.url })
    if (!sent) return
    entry.status = sent.status
    manners.onAnswer(webhook, sent)
    await tap('answered')
  }

  const { url, close } = await listen(handle)
  return {
    url,
    requests,
    violations,
    strays: stranger.requests,
    tap: (tap: Tap | undefined) => void Object.assign(state, { tap }),
    close: async () => void (await Promise.all([close(), stranger.close()]))
  }
}

function limited(world: World, incoming: Incoming, taken: Taken | undefined): Outcome {
  if (!taken) return route(world, incoming)
  const { answer, complaints } = taken.allowed ? route(world, incoming) : answered(tooMany(taken))
  return { answer: { ...answer, headers: { ...taken.headers, ...answer.headers } }, complaints }
}

function encode({ status, headers = {}, body }: Answer): RawAnswer {
  const text = body === undefined ? '' : JSON.stringify(body)
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(text) }
}
