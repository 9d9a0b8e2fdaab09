import { expect, test } from '@jest/globals'
import { deliver } from './deliver.ts'
import { type Answer, alert, bed, dispatch } from './delivery/bed.fixture.ts'
import type { Receipt, Receipts } from './receipt.ts'
import { memoryReceipts } from './receipts/memory.fixture.ts'

const ok = (id: string): Answer => ({ status: 200, body: JSON.stringify({ id }) })
const down: Answer[] = Array.from({ length: 99 }, () => ({ status: 503 }))
const kept = { hasStore: true }
const day = 24 * 3_600_000
const monday = Date.UTC(2026, 0, 5, 9)
const told = (receipts: readonly Receipt[]) => receipts.map(({ transition, outcome }) => `${transition}: ${outcome}`)
const titles = (sent: readonly { method: string; body: string }[]) => sent.map(({ method, body }) => `${method} ${JSON.parse(body).title}`)

/** One run of a step against a store that other runs share. */
async function run(receipts: Receipts, answers: readonly Answer[], dispatches: Parameters<typeof deliver>[0], at = monday) {
  const one = bed(answers, receipts, at)
  return { ...one, receipts: await deliver(dispatches, one.ports, kept) }
}

test('a transition is told once, in however many runs it comes up', async () => {
  const store = memoryReceipts()
  const first = await run(store, [ok('7')], [dispatch()])
  const second = await run(store, [ok('8')], [dispatch()], monday + day)

  expect(first.receipts).toMatchObject([{ outcome: 'delivered', remote: { id: '7' } }])
  expect(second.receipts).toMatchObject([
    { outcome: 'skipped', remote: { id: '7' }, detail: 'already delivered at 2026-01-05T09:00:00.000Z' }
  ])
  expect(second.sent).toEqual([])
})

test('the same transition twice in one run is sent once', async () => {
  const { receipts, sent } = await run(memoryReceipts(), [ok('7')], [dispatch(), dispatch()])

  expect([told(receipts), sent.length]).toEqual([['firing: delivered', 'firing: skipped'], 1])
})

test('the next transition edits the message of the one before', async () => {
  const store = memoryReceipts()
  await run(store, [ok('7')], [dispatch()])
  const { sent, receipts } = await run(store, [{ status: 200 }], [dispatch({ transition: 'resolved' })])

  expect(sent.map(({ method, body }) => [method, JSON.parse(body).remote])).toEqual([['PATCH', { id: '7' }]])
  expect(receipts).toMatchObject([{ outcome: 'delivered', remote: { id: '7' } }])
})

test('a message the caller names is edited instead of the one the store knows', async () => {
  const store = memoryReceipts()
  await run(store, [ok('7')], [dispatch()])
  const next = dispatch({ transition: 'resolved' })
  const { sent } = await run(store, [], [{ ...next, post: { ...next.post, remote: { id: '99' } } }])

  expect(sent.map(({ body }) => JSON.parse(body).remote)).toEqual([{ id: '99' }])
})

test('a message the caller names is still the one to edit when the next run sends it', async () => {
  const store = memoryReceipts()
  const named = dispatch()
  await run(store, down, [{ ...named, post: { ...named.post, remote: { id: '99' } } }])
  const { sent } = await run(store, [], [dispatch({ key: 'other' })])

  expect(sent.map(({ body }) => JSON.parse(body).remote)).toEqual([{ id: '99' }, undefined])
})

test('a message that had to be posted anew is the one to edit from then on', async () => {
  const store = memoryReceipts()
  await run(store, [ok('7')], [dispatch()])
  const { receipts } = await run(store, [{ status: 409 }, ok('8')], [dispatch({ transition: 'resolved' })])

  expect(receipts).toMatchObject([{ remote: { id: '8' } }])
  expect((await store.find('ci/main', 'alerts'))?.remote).toEqual({ id: '8' })
})

test('what one run could not send the next one sends first, oldest first, as it was', async () => {
  const store = memoryReceipts()
  const early = dispatch({ key: 'a', title: 'first', style: 'wide' })
  await run(store, down, [{ ...early, post: { ...early.post, mentions: ['@here'], ping: true } }])
  await run(store, down, [dispatch({ key: 'b', title: 'second' })], monday + 60_000)
  const { sent, receipts } = await run(store, [], [dispatch({ key: 'c', title: 'third' })], monday + 120_000)

  expect(titles(sent)).toEqual(['POST first', 'POST second', 'POST third'])
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ style: 'wide' })
  expect(receipts[1]).not.toHaveProperty('reason')
  expect(receipts.map(({ alertKey, outcome, attempts }) => [alertKey, outcome, attempts])).toEqual([
    ['c', 'delivered', 1],
    ['a', 'delivered', 7],
    ['b', 'delivered', 6]
  ])
  expect(await store.pending('alerts')).toEqual([])
})

test('an outlet with nothing new is swept when asked', async () => {
  const store = memoryReceipts()
  const pending = dispatch()
  await run(store, down, [pending])
  const { ports } = bed([], store)

  expect(await deliver([], ports, { ...kept, sweep: [pending.outlet] })).toMatchObject([{ alertKey: 'ci/main', outcome: 'delivered' }])
})

test('a transition that comes up again while it is pending is sent once', async () => {
  const store = memoryReceipts()
  await run(store, down, [dispatch()])
  const { sent, receipts } = await run(store, [], [dispatch()])

  expect([told(receipts), sent.length]).toEqual([['firing: delivered'], 1])
})

test('old messages stop at the second failure, so that a new one does not wait behind them', async () => {
  const store = memoryReceipts()
  await run(
    store,
    down,
    ['a', 'b', 'c', 'd'].map((key) => dispatch({ key }))
  )
  const hang: Answer[] = ['hang', 'hang']
  const { sent, receipts } = await run(store, hang, [dispatch({ key: 'new' })], monday + day)

  expect(sent.map(({ at }) => at)).toEqual([0, 10_000, 20_000])
  expect(receipts.map(({ alertKey, outcome }) => `${alertKey} ${outcome}`)).toEqual([
    'new delivered',
    'a pending',
    'b pending',
    'c pending',
    'd pending'
  ])
})

test('once a newer message of an alert got through, an older one has nothing left to tell', async () => {
  const store = memoryReceipts()
  await run(store, down, [dispatch({ transition: 'firing' }), dispatch({ key: 'other' })])
  const { receipts } = await run(store, [{ status: 503 }, { status: 503 }, ok('9')], [dispatch({ transition: 'resolved' })])

  expect(receipts.map(({ alertKey, transition, outcome }) => `${alertKey} ${transition} ${outcome}`)).toEqual([
    'ci/main resolved delivered',
    'ci/main firing skipped',
    'other firing pending'
  ])
  expect((await store.pending('alerts')).map(({ receipt }) => receipt.alertKey)).toEqual(['other'])
})

test('the same holds inside one run', async () => {
  const store = memoryReceipts()
  const { receipts } = await run(store, down.slice(0, 5), [dispatch({ transition: 'P1' }), dispatch({ transition: 'P0' })])

  expect(told(receipts)).toEqual(['P1: skipped', 'P0: delivered'])
  expect(await store.pending('alerts')).toEqual([])
})

test('a message that waited for a week is given up, and the receipt says so', async () => {
  const store = memoryReceipts()
  await run(store, down, [dispatch({ key: 'old' })])
  const { receipts, sent } = await run(store, [], [dispatch({ key: 'new' })], monday + 7 * day + 60_000)

  expect(receipts).toMatchObject([
    { alertKey: 'new', outcome: 'delivered' },
    { alertKey: 'old', outcome: 'lost', reason: 'budget', detail: 'it could not be sent for 7 days' }
  ])
  expect([sent.length, await store.pending('alerts')]).toEqual([1, []])
})

test('a lost transition is sent when it comes up again', async () => {
  const store = memoryReceipts()
  await run(store, [{ status: 404 }], [dispatch()])
  const { receipts } = await run(store, [], [dispatch()])

  expect(told(receipts)).toEqual(['firing: delivered'])
})

test('eight runs at once send one message', async () => {
  const store = memoryReceipts()
  const runs = await Promise.all(Array.from({ length: 8 }, () => run(store, [{ status: 500 }, ok('7')], [dispatch()])))

  expect(runs.filter(({ receipts }) => receipts[0]?.outcome === 'delivered')).toHaveLength(1)
  expect(runs.flatMap(({ receipts }) => receipts).filter(({ detail }) => detail === 'another run is sending it')).toHaveLength(7)
  expect(runs.flatMap(({ sent }) => sent)).toHaveLength(2)
})

test('a run that dies while it sends leaves the message to the next one, after its lease', async () => {
  const store = memoryReceipts()
  const dead = bed([], store)
  const never = { ...dead.ports, transports: { http: () => new Promise<never>(() => {}) } }
  void deliver([dispatch()], never, kept)
  await new Promise((resolve) => setImmediate(resolve))

  const early = await run(store, [], [], monday + 30_000)
  const { ports, sent } = bed([], store, monday + 71_000)
  const late = await deliver([], ports, { ...kept, sweep: [dispatch().outlet] })

  expect([early.receipts, late.map(({ outcome }) => outcome), sent.length]).toEqual([[], ['delivered'], 1])
})

const broken: Receipts = {
  find: () => Promise.reject(new Error('ledger down')),
  knows: () => Promise.reject(new Error('ledger down')),
  save: () => Promise.reject(new Error('ledger down')),
  pending: () => Promise.reject(new Error('ledger down')),
  claim: () => Promise.reject(new Error('ledger down'))
}

test('a store that fails stops no message, and every failure is told', async () => {
  const { receipts, lines } = await run(broken, [], [dispatch()])

  expect(told(receipts)).toEqual(['firing: delivered'])
  expect(lines).toEqual([
    '! pending messages cannot be read: ledger down',
    '! the message cannot be kept before it is sent: ledger down',
    '! the receipt cannot be kept: ledger down'
  ])
})

test('what can neither be sent nor kept is lost, not pending', async () => {
  expect(told((await run(broken, down, [dispatch()])).receipts)).toEqual(['firing: lost'])
})

test('a pending message written by an older version without `ping` pings as its mentions ask', async () => {
  const store = memoryReceipts()
  const receipt = {
    id: 'x',
    alertKey: 'k',
    transition: 't',
    channel: 'alerts',
    outcome: 'pending',
    attempts: 1,
    at: new Date(monday).toISOString()
  } as const
  await store.save(receipt, { alert: alert({ title: 'old' }), mentions: ['@here'] })

  expect(titles((await run(store, [], [dispatch()])).sent)).toEqual(['POST old', 'POST CI failed'])
})

test('of what a ledger has pending only so much is touched by one run, and what is left is pending still', async () => {
  const store = memoryReceipts()
  const content = { alert: alert(), mentions: [] }
  const at = new Date(monday).toISOString()
  const waiting = (id: number): Receipt => ({
    ...{ id: `${id}`, alertKey: 'held', transition: 't', channel: 'alerts', outcome: 'pending', attempts: 0, at }
  })
  await store.claim(waiting(0), content, { now: monday, until: monday + 3_000_000 })
  for (let id = 1; id < 120; id++) await store.save(waiting(id), content)
  let claims = 0
  const counting: Receipts = { ...store, claim: (...of) => store.claim(...of).finally(() => claims++) }
  const { receipts, sent } = await run(counting, [ok('7')], [dispatch()])
  expect([claims, sent.length, receipts.filter(({ outcome }) => outcome === 'pending').length]).toEqual([51, 1, 70])
})

test('a slow ledger takes half of the time, and what is new is still sent', async () => {
  const store = memoryReceipts()
  const at = new Date(monday).toISOString()
  for (let id = 0; id < 40; id++)
    await store.save(
      { id: `${id}`, alertKey: `${id}`, transition: 't', channel: 'alerts', outcome: 'pending', attempts: 0, at },
      { alert: alert(), mentions: [] }
    )
  const one = bed([], store, monday)
  const slow: Receipts = { ...store, claim: (...of) => one.time.sleep(2_000).then(() => store.claim(...of)) }
  const receipts = await deliver([dispatch()], { ...one.ports, receipts: slow }, kept)
  expect([receipts[0]?.outcome, one.elapsed() < 40_000, titles(one.sent).length]).toEqual(['delivered', true, 15])
})
