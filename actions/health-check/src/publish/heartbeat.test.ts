import { expect, test } from '@jest/globals'
import { type HttpRequest, TransportError } from '@tocsin/notifier'
import { discordSim, memory, step } from '../testing.ts'

const heartbeat = 'https://beats.example/ping/s3cret'

/** What is requested of a service that answers so, and what is said of it. */
async function beats(status: number | 'gone', given: Parameters<typeof step>[0] = {}) {
  const asked: HttpRequest[] = []
  const send = async (request: HttpRequest) => {
    asked.push(request)
    if (status === 'gone') throw new TransportError('GET beats.example: refused', { fault: 'refused', sent: false })
    return { status, headers: {}, body: '' }
  }
  const { said, problem } = await step({
    ledger: memory(),
    ...given,
    inputs: { heartbeat, ...given.inputs },
    ports: { send, ...given.ports }
  })
  return { asked: asked.map(({ method, url }) => `${method} ${url}`), said: said.filter((line) => line.includes('heartbeat')), problem }
}

test('a round that went well says so', async () => {
  expect(await beats(200)).toEqual({ asked: [`GET ${heartbeat}`], said: [], problem: undefined })
  expect((await beats(200, { seen: { 'api.example.com': 'D' } })).asked).toHaveLength(1)
})

test('a dry run does not, nor a round that could not be kept', async () => {
  expect((await beats(200, { inputs: { 'dry-run': 'true' } })).asked).toEqual([])
  const change = () => Promise.reject(new Error('no disk'))
  const broken = { ...memory(), change }
  expect(await beats(200, { ledger: broken })).toMatchObject({ asked: [], problem: expect.stringContaining('') })
})

test.each([
  [500, 'The heartbeat at beats.example answered 500.'],
  ['gone', 'The heartbeat at beats.example could not be reached (refused).']
] as const)('%s is warned of, without the path', async (status, words) => {
  expect(await beats(status)).toMatchObject({ said: [words], problem: undefined })
})

test('without alerts nobody has to be there to hear them', async () => {
  const { http, titles } = discordSim()
  const inputs = { alerts: 'false', 'discord-webhook': '' }
  const ledger = memory()
  for (const at of [0, 5, 10]) {
    const { problem, outputs } = await step({ ledger, http, inputs, seen: { 'api.example.com': 'D' }, now: Date.UTC(2026, 0, 5, 9, at) })
    expect([problem, outputs.status]).toEqual([undefined, 'down'])
  }
  expect(titles()).toEqual([])
})
