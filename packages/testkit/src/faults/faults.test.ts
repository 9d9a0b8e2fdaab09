import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { createScript, type Step } from './fault.ts'
import { killAfter } from './kill.ts'
import { listen } from './listen.ts'
import { startFaultProxy } from './proxy.ts'
import { closedPort, startBlackHole } from './stranger.ts'
import { faultRows } from './table.ts'

/** A receiver that counts what it acted on, behind a proxy. */
async function behindProxy(steps: readonly Step[] = []) {
  const acted: string[] = []
  const receiver = await listen(async (incoming, response) => {
    const chunks = await incoming.toArray()
    acted.push(Buffer.concat(chunks).toString())
    response.setHeader('x-seen', incoming.url ?? '')
    response.end('{"ok":true}')
  })
  const proxy = await startFaultProxy(`${receiver.url}/hook`, steps)
  const close = async () => void (await Promise.all([proxy.close(), receiver.close()]))
  return { acted, proxy, [Symbol.asyncDispose]: close }
}

/** Long enough for a busy machine to answer; a hang is given up sooner, for nothing else can happen. */
const patience = { answer: 20_000, hang: 400 }

/** One try of a client without mercy: `status body`, the error’s code, or `hang head` and `hang body` when its patience ends. */
function attempt(url: string, patienceMs = patience.answer): Promise<string> {
  return new Promise((resolve) => {
    let text: string | undefined
    const outgoing = request(url, { method: 'POST', agent: false, signal: AbortSignal.timeout(patienceMs) })
    const failed = ({ name, code }: NodeJS.ErrnoException) => {
      if (name === 'AbortError') resolve(text === undefined ? 'hang head' : 'hang body')
      else resolve(text === undefined ? String(code) : `cut after ${text.length}: ${code}`)
    }
    outgoing.once('error', failed)
    outgoing.once('response', (answer) => {
      text = ''
      answer.on('data', (chunk) => {
        text += String(chunk)
      })
      answer.once('end', () => resolve(`${answer.statusCode} ${text}`.trim()))
      answer.once('error', failed)
    })
    outgoing.end('hello')
  })
}

const shows: readonly [step: Step, seen: string, acted: number][] = [
  [{ kind: 'pass' }, '200 {"ok":true}', 1],
  [{ kind: 'answer', status: 500, body: 'no' }, '500 no', 0],
  [{ kind: 'answer', status: 503, accepted: true }, '503', 1],
  [{ kind: 'answer', status: 204 }, '204', 0],
  [{ kind: 'reset', when: 'before-body' }, 'ECONNRESET', 0],
  [{ kind: 'reset', when: 'after-body' }, 'ECONNRESET', 0],
  [{ kind: 'reset', when: 'after-accept' }, 'ECONNRESET', 1],
  [{ kind: 'hang', at: 'connect' }, 'hang head', 0],
  [{ kind: 'hang', at: 'headers' }, 'hang head', 0],
  [{ kind: 'hang', at: 'headers', accepted: true }, 'hang head', 1],
  [{ kind: 'hang', at: 'body' }, 'hang body', 1],
  [{ kind: 'truncate' }, 'cut after 6: ECONNRESET', 1],
  [{ kind: 'redirect', status: 307 }, '307', 0]
]
test.each(shows)('%j', async (step, seen, acted) => {
  await using it = await behindProxy([step])
  expect(await attempt(it.proxy.url, seen.startsWith('hang') ? patience.hang : patience.answer)).toBe(seen)
  expect(it.acted).toHaveLength(acted)
  expect(await attempt(it.proxy.url)).toBe('200 {"ok":true}')
})

test('a delay is waited for', async () => {
  await using it = await behindProxy([{ kind: 'delay', ms: 60 }])
  const from = performance.now()
  expect(await attempt(it.proxy.url)).toBe('200 {"ok":true}')
  expect(performance.now() - from).toBeGreaterThanOrEqual(59)
})

test('path, query, headers and body pass through', async () => {
  await using it = await behindProxy()
  const answer = await fetch(`${it.proxy.url}/messages/1?wait=true`, { method: 'PATCH', body: 'ünï' })
  expect([answer.headers.get('x-seen'), it.acted]).toEqual(['/hook/messages/1?wait=true', ['ünï']])
  expect(it.proxy.requests).toMatchObject([{ method: 'PATCH', path: '/hook/messages/1?wait=true', fault: 'pass', status: 200 }])
})

test('a client that follows a redirect is seen at the stranger’s', async () => {
  await using it = await behindProxy([{ kind: 'redirect', status: 308 }])
  await fetch(it.proxy.url, { method: 'POST', body: 'secret' })
  expect(it.proxy.strays).toEqual(['POST /moved'])
})

test('steps are used up in order, repeated as often as they say', () => {
  const script = createScript([{ kind: 'truncate' }])
  script.add([{ kind: 'delay', ms: 1, times: 2 }])
  expect(script.peek()).toEqual({ kind: 'truncate' })
  expect([1, 2, 3, 4, 5].map(() => script.next().kind)).toEqual(['truncate', 'delay', 'delay', 'pass', 'pass'])
  script.add([{ kind: 'truncate', times: Number.POSITIVE_INFINITY }])
  expect([1, 2, 3].map(() => script.next().kind)).toEqual(['truncate', 'truncate', 'truncate'])
})

test.each(faultRows)('%s: what the table promises is what a client meets', async (_, { steps, ends, acted = false, hangs = false }) => {
  await using it = await behindProxy(steps)
  const coming = createScript(steps)
  const next = () => attempt(it.proxy.url, /hang|delay/.test(coming.next().kind) ? patience.hang : patience.answer)
  const first = await next()
  const late = steps[0]?.kind === 'delay'
  expect(first.startsWith('hang')).toBe(hangs || late)
  if (!late) expect(it.acted).toHaveLength(acted ? 1 : 0)
  const heals = steps.every(({ times = 1 }) => Number.isFinite(times))
  expect(heals).toBe(ends === 'delivered')
  for (let count = 0; count < 3; count += 1) await next()
  expect((await next()).startsWith('200')).toBe(heals)
})

const chatty = (url: string) =>
  `const send = (method) => fetch(${JSON.stringify(url)}, { method, body: method === 'GET' ? undefined : 'x' }).then((r) => r.text());
   for (let n = 0; n < 4; n += 1) { await send('GET'); await send('POST'); console.log('done ' + n) }`

test.each([
  [1, 'acted', 0],
  [1, 'answered', 0],
  [3, 'acted', 2],
  [3, 'answered', 2]
] as const)('a process dies after effect %d, %s, having been told of at least %d', async (effects, moment, told) => {
  await using it = await behindProxy()
  const child = spawn(process.execPath, ['--input-type=module', '-e', chatty(it.proxy.url)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const output: string[] = []
  child.stdout.on('data', (chunk) => output.push(String(chunk)))
  it.proxy.tap(killAfter(child, effects, { moment }))
  const [, signal] = await once(child, 'close')
  expect(signal).toBe('SIGKILL')
  const lines = output.join('').trim().split('\n').filter(Boolean).length
  expect(lines).toBeGreaterThanOrEqual(told)
  expect(lines).toBeLessThanOrEqual(moment === 'acted' ? told : told + 1)
  expect(it.acted.filter(Boolean)).toHaveLength(effects)
})

test('a process that ended by itself is left alone', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  const tap = killAfter(child, 1)
  await tap('acted')
  expect(child.signalCode).toBeNull()
})

test('a black hole accepts and is silent; a closed port refuses', async () => {
  const hole = await startBlackHole()
  expect(await attempt(`http://127.0.0.1:${hole.port}`, patience.hang)).toBe('hang head')
  await hole.close()
  expect(await attempt(`http://127.0.0.1:${await closedPort()}`)).toBe('ECONNREFUSED')
})

test('a bug in a server of the test bed is not swallowed', async () => {
  const server = await listen(async () => {
    await setTimeout(1)
    throw new Error('bug')
  })
  expect(await attempt(server.url)).toBe('ECONNRESET')
  await expect(server.close()).rejects.toThrow('A server of the test bed failed')
})
