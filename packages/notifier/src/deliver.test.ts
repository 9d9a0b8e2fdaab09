import { expect, test } from '@jest/globals'
import { deliver } from './deliver.ts'
import { type Answer, bed, dispatch, secret } from './delivery/bed.fixture.ts'
import type { Attempt } from './delivery/outlet.ts'

const ok: Answer = { status: 200, body: '{"id":"7"}' }
const limited = (seconds: string): Answer => ({ status: 429, headers: { 'retry-after': seconds } })
const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer)

const rows: [fault: string, script: Answer[], at: number[], expected: object][] = [
  ['none', [ok], [0], { outcome: 'delivered', remote: { id: '7' }, attempts: 1 }],
  ['accepted, not yet delivered', [{ status: 202 }], [0], { outcome: 'accepted', detail: 'hooks.example answered 202', attempts: 1 }],
  ['429 that names a wait', [limited('2'), ok], [0, 2000], { outcome: 'delivered', attempts: 2 }],
  ['429 with a fraction', [limited('0.4'), ok], [0, 400], { outcome: 'delivered', attempts: 2 }],
  ['429 that names no wait', [{ status: 429 }, ok], [0, 500], { outcome: 'delivered', attempts: 2 }],
  [
    '429 with an absurd wait',
    [limited('86400')],
    [0],
    {
      outcome: 'pending',
      reason: 'rate-limited',
      detail: 'hooks.example answered 429; a wait of 86400 s does not fit into the 60 s left',
      attempts: 1
    }
  ],
  [
    'ten 429 in a row',
    [...times(10, limited('1')), ok],
    [0, 1e3, 2e3, 3e3, 4e3, 5e3, 6e3, 7e3, 8e3, 9e3, 1e4],
    { outcome: 'delivered', attempts: 11 }
  ],
  ['a ban', [{ status: 418 }], [0], { outcome: 'pending', reason: 'banned', attempts: 1 }],
  ['500 twice', [{ status: 500 }, { status: 500 }, ok], [0, 500, 1500], { outcome: 'delivered', attempts: 3 }],
  ['408 once', [{ status: 408 }, ok], [0, 500], { outcome: 'delivered', attempts: 2 }],
  [
    '503 for ever',
    times(9, { status: 503 }),
    [0, 500, 1500, 3500, 7500],
    { outcome: 'pending', reason: 'server', detail: 'hooks.example answered 503; gave up after 5 requests', attempts: 5 }
  ],
  [
    'a host that cannot be found',
    times(9, { fault: 'dns', sent: false }),
    [0, 500, 1500, 3500, 7500],
    { outcome: 'pending', reason: 'network', detail: 'POST hooks.example: dns; gave up after 5 requests', attempts: 5 }
  ],
  ['a reset before the request was sent', [{ fault: 'reset', sent: false }, ok], [0, 500], { outcome: 'delivered', attempts: 2 }],
  [
    'a reset after it',
    [{ fault: 'reset', sent: true }, ok],
    [0, 500],
    { outcome: 'delivered', detail: 'an earlier try may have been delivered too', attempts: 2 }
  ],
  ['a hang', ['hang', ok], [0, 10_500], { outcome: 'delivered', detail: 'an earlier try may have been delivered too', attempts: 2 }],
  [
    'a hang for ever',
    times(9, 'hang'),
    [0, 10_500, 21_500, 33_500, 47_500],
    {
      outcome: 'pending',
      reason: 'timeout',
      detail: 'POST hooks.example: cut after 10 s after the request was sent; it may have been delivered; gave up after 5 requests',
      attempts: 5
    }
  ],
  [
    'a hang, then refusal',
    ['hang', { status: 400 }],
    [0, 10_500],
    {
      outcome: 'lost',
      reason: 'invalid',
      detail: 'hooks.example answered 400 for ***; an earlier try may have been delivered',
      attempts: 2
    }
  ],
  ['503 after it was accepted', [{ status: 503 }, ok], [0, 500], { outcome: 'delivered', attempts: 2 }],
  ['404', [{ status: 404 }], [0], { outcome: 'lost', reason: 'not-found', fix: 'Make a new webhook.', attempts: 1 }],
  ['another request is asked for', [{ status: 409 }, ok], [0, 0], { outcome: 'delivered', remote: { id: '7' }, attempts: 2 }],
  ['and fails once', [{ status: 409 }, { status: 500 }, ok], [0, 0, 500], { outcome: 'delivered', attempts: 3 }],
  ['another request for ever', times(9, { status: 409 }), [0, 0, 0, 0], { outcome: 'lost', reason: 'invalid', attempts: 4 }],
  [
    'a channel that cannot read the answer',
    [{ status: 200, body: 'not JSON' }],
    [0],
    { outcome: 'pending', attempts: 1, detail: expect.stringContaining('it may have been delivered') }
  ],
  [
    'a transport with a bug',
    [{ throws: `bad ${secret}` }],
    [0],
    { outcome: 'pending', reason: 'invalid', attempts: 1, detail: 'it broke while it was sent: bad ***; it may have been delivered' }
  ]
]
test.each(rows)('fault: %s', async (_, script, at, expected) => {
  const { ports, sent, elapsed } = bed(script)

  const receipts = await deliver([dispatch()], ports, { hasStore: true })

  expect(receipts).toHaveLength(1)
  expect(receipts[0]).toMatchObject({ channel: 'alerts', alertKey: 'ci/main', transition: 'firing', ...expected })
  expect(sent.map((request) => request.at)).toEqual(at)
  expect(elapsed()).toBeLessThanOrEqual(60_000)
})

test('a P0 outlives an outage of two minutes, within 180 s', async () => {
  const { ports, sent, elapsed } = bed([...times(8, { status: 503 }), ok])

  const [receipt] = await deliver([dispatch({ severity: 'P0' })], { ...ports, random: () => 1 }, { hasStore: true })

  expect(receipt).toMatchObject({ outcome: 'delivered', attempts: 9 })
  expect([sent.length, elapsed()]).toEqual([9, 127_000])
})

test('the last try is cut by the budget, not by the time of a try', async () => {
  const { ports, elapsed } = bed(times(9, 'hang'))

  const [receipt] = await deliver([dispatch()], ports, { hasStore: true, budgetMs: { P2: 15_000 } })

  expect(receipt).toMatchObject({ outcome: 'pending', reason: 'timeout', attempts: 2 })
  expect(elapsed()).toBe(15_000)
})

test('without a store, what cannot be sent is lost, and the receipt says how to change that', async () => {
  const { ports } = bed(times(9, { status: 503 }))

  expect(await deliver([dispatch()], ports)).toMatchObject([
    {
      outcome: 'lost',
      reason: 'server',
      fix: 'Look at the status page of the receiver. Run this step again, or give it a ledger so that the next run sends what this one could not.'
    }
  ])
})

test('what got through with something missing is a warning', async () => {
  const { ports, lines } = bed()
  const short: Attempt = { preview: () => '', send: async () => ({ kind: 'delivered', detail: `no labels at ${secret}` }) }
  const one = dispatch()
  const [receipt] = await deliver([{ ...one, outlet: { ...one.outlet, open: () => short } }], ports)

  expect(receipt).toMatchObject({ outcome: 'delivered', detail: 'no labels at ***' })
  expect(lines).toEqual(['! alerts: no labels at ***'])
})

test('one outlet neither delays nor breaks another', async () => {
  const { ports, sent } = bed({ 'https://slow.example/': times(9, 'hang'), 'https://limited.example/': [limited('30')] })

  const receipts = await deliver(
    [
      dispatch({ to: 'slow', url: 'https://slow.example/' }),
      dispatch({ to: 'broken', style: 'broken' }),
      dispatch({ to: 'limited', url: 'https://limited.example/' }),
      dispatch({ to: 'fine', url: 'https://fine.example/' })
    ],
    ports,
    { hasStore: true }
  )

  expect(receipts.map(({ channel, outcome, detail }) => [channel, outcome, detail])).toEqual([
    ['slow', 'pending', expect.stringContaining('it may have been delivered; gave up after 5 requests')],
    ['broken', 'lost', 'the message could not be built: no layout for ***'],
    ['limited', 'delivered', undefined],
    ['fine', 'delivered', undefined]
  ])
  expect(sent.filter(({ url }) => !url.includes('slow')).map(({ at }) => at)).toEqual([0, 0, 30_000])
})

test('messages of one outlet keep their order, and the rate limit of the first delays the second', async () => {
  const { ports, sent } = bed([limited('3')])

  const receipts = await deliver([dispatch({ key: 'a', title: 'first' }), dispatch({ key: 'b', title: 'second' })], ports)

  expect(receipts.map(({ alertKey, outcome }) => [alertKey, outcome])).toEqual([
    ['a', 'delivered'],
    ['b', 'delivered']
  ])
  expect(sent.map(({ at, body }) => [at, JSON.parse(body).title])).toEqual([
    [0, 'first'],
    [3000, 'first'],
    [3000, 'second']
  ])
})

test('a pause longer than the budget silences the outlet for the rest of the run', async () => {
  const { ports, sent } = bed([limited('600')])

  const receipts = await deliver([dispatch({ key: 'a' }), dispatch({ key: 'b' })], ports, { hasStore: true })

  expect(receipts.map(({ outcome, reason, attempts }) => [outcome, reason, attempts])).toEqual([
    ['pending', 'rate-limited', 1],
    ['pending', 'rate-limited', 0]
  ])
  expect(sent).toHaveLength(1)
})

test('a ban silences the outlet too', async () => {
  const { ports, sent } = bed([{ status: 418 }])

  await deliver([dispatch({ key: 'a' }), dispatch({ key: 'b' })], ports, { hasStore: true })

  expect(sent).toHaveLength(1)
})

test('a cancelled step sends nothing more and keeps what is left', async () => {
  const stop = new AbortController()
  const { ports, sent, lines } = bed(['hang'])
  const done = deliver([dispatch({ key: 'a' }), dispatch({ key: 'b' })], ports, { hasStore: true, signal: stop.signal })
  setImmediate(() => stop.abort())

  expect((await done).map(({ outcome, reason, detail }) => [outcome, reason, detail])).toEqual([
    ['pending', 'cancelled', 'POST hooks.example: cancelled after the request was sent; it may have been delivered'],
    ['pending', 'cancelled', 'the step was cancelled before it was sent']
  ])
  expect([sent.length, lines]).toEqual([1, []])
  expect(await ports.receipts.pending('alerts')).toHaveLength(2)
})

test('a step that was cancelled while it waited sends nothing more, even if sleep rejects', async () => {
  const stop = new AbortController()
  const { ports, sent } = bed([{ status: 503 }])
  const sleep = () => {
    stop.abort()
    return Promise.reject(new Error('aborted'))
  }

  expect(await deliver([dispatch()], { ...ports, sleep }, { signal: stop.signal })).toMatchObject([
    { outcome: 'lost', reason: 'cancelled', attempts: 1 }
  ])
  expect(sent).toHaveLength(1)
})

test('a dry run sends and keeps nothing, and shows what it would send without a secret', async () => {
  const { ports, sent, lines } = bed()

  const receipts = await deliver([dispatch({ title: `see ${secret}` })], ports, { dryRun: true, hasStore: true })

  expect(receipts).toMatchObject([{ outcome: 'dry-run', detail: 'would send POST hooks.example', attempts: 0 }])
  expect(lines).toEqual(['alerts: would send POST hooks.example\n{\n  "title": "see ***"\n}'])
  expect([sent, await ports.receipts.pending('alerts')]).toEqual([[], []])
})

test('every retry is told, without a secret', async () => {
  const { ports, lines } = bed([{ status: 500 }, { fault: 'reset', sent: true }])

  await deliver([dispatch()], ports)

  expect(lines).toEqual([
    'alerts: hooks.example answered 500; trying again in 0.5 s',
    'alerts: POST hooks.example: reset; it may have been delivered; trying again in 1.0 s'
  ])
})

test('nothing to send is no work', async () => {
  const { ports } = bed()
  expect(await deliver([], ports)).toEqual([])
})
