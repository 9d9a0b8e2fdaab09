import { expect, test } from '@jest/globals'
import { deliver } from './deliver.ts'
import { type Answer, bed, dispatch } from './delivery/bed.fixture.ts'
import type { Receipt, Receipts } from './receipt.ts'
import { memoryReceipts } from './receipts/memory.fixture.ts'

const ok = (id: string): Answer => ({ status: 200, body: JSON.stringify({ id }) })
const down: Answer[] = Array.from({ length: 99 }, () => ({ status: 503 }))
const kept = { hasStore: true }
const monday = Date.UTC(2026, 0, 5, 9)
const told = (receipts: readonly Receipt[]) => receipts.map(({ transition, outcome }) => `${transition}: ${outcome}`)
const shown = (sent: readonly { method: string; body: string }[]) => sent.map(({ method, body }) => `${method} ${JSON.parse(body).title}`)
const firing = dispatch({ transition: 'firing', title: 'firing' })
const escalated = dispatch({ transition: 'escalated', title: 'escalated' })
const recovered = dispatch({ transition: 'recovered', title: 'recovered' })

/** A run that claims and is never heard of again. */
async function dies(store: Receipts, at: number, work = firing) {
  const { ports } = bed([], store, at)
  void deliver([work], { ...ports, transports: { http: () => new Promise<never>(() => {}) } }, kept)
  await new Promise((resolve) => setImmediate(resolve))
}

const run = async (store: Receipts, at: number, work: readonly ReturnType<typeof dispatch>[], answers: readonly Answer[] = []) => {
  const one = bed(answers, store, at)
  return { ...one, receipts: await deliver(work, one.ports, kept) }
}

const sweep = async (store: Receipts, at: number, answers: readonly Answer[] = []) => {
  const one = bed(answers, store, at)
  return { ...one, receipts: await deliver([], one.ports, { ...kept, sweep: [firing.outlet] }) }
}

test('of two transitions at once, the second waits for the message of the first and edits it', async () => {
  const { ports, sent } = bed([{ status: 503 }, ok('7')])
  const [first, second] = await Promise.all([deliver([firing], ports, kept), deliver([escalated], ports, kept)])

  expect(shown(sent)).toEqual(['POST firing', 'POST firing', 'PATCH escalated'])
  expect([...told(first), ...told(second)]).toEqual(['firing: delivered', 'escalated: delivered'])
})

test('behind a run that died, a transition is sent as soon as the lease of the dead ends', async () => {
  const store = memoryReceipts()
  await dies(store, monday)
  const { sent, receipts } = await run(store, monday + 20_000, [escalated], [ok('7')])

  expect(sent.map(({ at }) => at)).toEqual([50_000])
  expect(told(receipts)).toEqual(['escalated: delivered', 'firing: skipped'])
  expect(await store.pending('alerts')).toEqual([])
})

test('where the lease outlives the budget, it is pending, and the next run sends both in their order', async () => {
  const store = memoryReceipts()
  await dies(store, monday)
  const { sent, receipts, elapsed } = await run(store, monday + 1_000, [escalated])

  expect([sent, told(receipts), elapsed() <= 60_000]).toEqual([[], ['escalated: pending', 'firing: skipped'], true])
  expect(receipts[0]).toMatchObject({ reason: 'budget', detail: 'another run was still sending an earlier message of this alert' })

  const next = await sweep(store, monday + 71_000, [ok('7')])
  expect(shown(next.sent)).toEqual(['POST firing', 'PATCH escalated'])
  expect(told(next.receipts)).toEqual(['firing: delivered', 'escalated: delivered'])
})

test('what waits for another run delays nothing else', async () => {
  const store = memoryReceipts()
  await dies(store, monday)
  const { sent, receipts } = await run(store, monday + 20_000, [escalated, dispatch({ key: 'other', title: 'other' })])

  expect(sent.map(({ at, body }) => [JSON.parse(body).title, at])).toEqual([
    ['other', 0],
    ['escalated', 50_000]
  ])
  expect(receipts.slice(0, 2).map(({ alertKey, outcome }) => `${alertKey} ${outcome}`)).toEqual(['ci/main delivered', 'other delivered'])
})

test('a sweep leaves to another run the alert that it is at, and goes on with the rest', async () => {
  const store = memoryReceipts()
  await dies(store, monday)
  await run(store, monday + 1_000, [escalated, dispatch({ key: 'other', title: 'other' })], down)
  const { sent, receipts, elapsed } = await sweep(store, monday + 62_000)

  expect([shown(sent), elapsed()]).toEqual([['POST other'], 0])
  expect(receipts.map(({ detail }) => detail)).toEqual([
    'another run is sending it',
    'another run is sending a message of this alert',
    undefined
  ])
  expect((await store.pending('alerts')).map(({ receipt }) => receipt.transition)).toEqual(['firing', 'escalated'])
})

test('a step that is cancelled while it waits leaves the message pending', async () => {
  const store = memoryReceipts()
  await dies(store, monday)
  const { ports, elapsed } = bed([], store, monday + 1_000)
  const stop = new AbortController()
  const sleep = async (ms: number, signal?: AbortSignal) => {
    stop.abort()
    return ports.sleep(ms, signal)
  }

  expect(told(await deliver([escalated], { ...ports, sleep }, { ...kept, signal: stop.signal }))).toEqual([
    'escalated: pending',
    'firing: skipped'
  ])
  expect(elapsed()).toBeLessThan(5_000)
})

test('where there is a message to edit, a run that died is waited for no longer than a try takes', async () => {
  const store = memoryReceipts()
  await run(store, monday, [firing], [ok('7')])
  await dies(store, monday + 60_000, escalated)
  const { sent } = await run(store, monday + 61_000, [recovered])

  expect(sent.map(({ at }) => at)).toEqual([14_000])
  expect(shown(sent)).toEqual(['PATCH recovered'])
  expect((await sweep(store, monday + 600_000)).sent).toEqual([])
})

test('a slow run does not edit back what overtook it', async () => {
  const store = memoryReceipts()
  await run(store, monday, [firing], [ok('7')])
  const limited: Answer = { status: 429, headers: { 'retry-after': '40' } }
  const { ports, sent } = bed([limited], store, monday + 60_000)
  const [slow, fast] = await Promise.all([deliver([escalated], ports, kept), deliver([recovered], ports, kept)])

  expect(shown(sent)).toEqual(['PATCH escalated', 'PATCH recovered'])
  expect([...told(slow), ...told(fast)]).toEqual(['escalated: skipped', 'recovered: delivered'])
  expect(slow).toMatchObject([{ detail: 'a newer message of this alert got through', attempts: 1 }])
})

test('of two pending transitions of an alert, the older is not sent after the newer', async () => {
  const store = memoryReceipts()
  await run(store, monday, [firing, escalated], down)
  const first = await sweep(store, monday + 100_000, [{ status: 503 }, ok('7')])

  expect(shown(first.sent)).toEqual(['POST firing', 'POST escalated'])
  expect(told(first.receipts)).toEqual(['firing: skipped', 'escalated: delivered'])
  expect((await sweep(store, monday + 200_000)).sent).toEqual([])
  expect(told((await run(store, monday + 300_000, [firing])).receipts)).toEqual(['firing: skipped'])
})

test('a death right after a newer message leaves no older one to send', async () => {
  const store = memoryReceipts()
  await run(store, monday, [firing], down)
  const { ports } = bed([{ status: 503 }, ok('7')], store, monday + 100_000)
  const { promise: dead, resolve: die } = Promise.withResolvers<void>()
  const save: Receipts['save'] = async (receipt, pending) => {
    if (receipt.outcome === 'skipped') {
      die()
      return new Promise(() => {})
    }
    return store.save(receipt, pending)
  }
  void deliver([escalated], { ...ports, receipts: { ...store, save } }, kept)
  await dead

  expect((await sweep(store, monday + 200_000)).sent).toEqual([])
})

test('what a newer message overtook while it waited is not sent any more, and its place outlives the run', async () => {
  const store = memoryReceipts()
  await run(store, monday, [{ ...firing, order: 1 }], down)
  await run(store, monday + 61_000, [{ ...recovered, order: 3 }], [ok('7')])
  const { sent, receipts } = await run(store, monday + 200_000, [{ ...escalated, order: 2 }])

  expect([sent, told(receipts)]).toEqual([[], ['escalated: skipped']])
})
