import { expect, test } from '@jest/globals'
import { createLedger, type Keys, type Ledger, type Wanted } from '@tocsin/ledger'
import { room } from '../history/cuts.ts'
import { sheetKey, stateKey } from '../history/keys.ts'
import { withNews } from '../history/news.ts'
import type { Sheet } from '../history/sheet.ts'
import { linesOf } from '../history/sheet-lines.ts'
import { totalOf } from '../history/weight.ts'
import type { ReadTests } from '../model/reading.ts'
import { keeper } from '../read/keeper.ts'
import { readKnown } from './known.ts'
import { mostAtOnce } from './lists.ts'
import { keepReading } from './store.ts'
import { storeCuts } from './store-cuts.ts'

/** A tenth of what it is. */
const small = { ofForks: 800_000, own: 6_400_000, ownOfSheet: 1_800_000 }
const repository = 'octo/app'
const memory = () => createLedger('memory', { serverUrl: '', repository: '', workspace: '', branch: '', token: '' }) as Ledger

/** A report of a run in which tests fail, named so long that 100 of them take some 100 kB. */
const report = (run: number, variant: string, { place = 'fork', count = 100, length = 900 }: Partial<Options> = {}): ReadTests => ({
  execution: { run, attempt: 1, sha: 'a'.repeat(40), at: 1000 + run, place },
  ...{ workflow: '.github/workflows/ci.yml', variant, massFailure: false },
  cases: Array.from({ length: count }, (_, index) => ({
    ...{ suites: [], className: '', name: `${variant} ${run} ${index} `.padEnd(length, 'n'), outcome: 'failed', retries: 0 }
  }))
})

interface Options {
  place: 'fork' | 'default'
  count: number
  length: number
}

/** As somebody left it who knew no limit: a list for each report. */
async function ledgerWith(reports: readonly ReadTests[]): Promise<Ledger> {
  const ledger = memory()
  for (const tests of reports) {
    const [[key, sheet] = ['', undefined]] = withNews(new Map(), { repository, executions: [], tests: [tests] }, 0)
    await ledger.append(key, sheet ? linesOf(sheet) : [])
  }
  await ledger.update(stateKey(repository), () => ({ version: 1, watermarks: { k: 1 }, judged: {}, whole: [], days: 0 }))
  return ledger
}

/** What was asked for, one line for each reading or change. */
function watched(ledger: Ledger): { ledger: Ledger; asked: string[][] } {
  const asked: string[][] = []
  const noting = (wanted: Wanted): Wanted => {
    if (!('under' in wanted)) return wanted
    const index = asked.push([]) - 1
    const pick = (there: Required<Keys>, bytesOf?: (list: string) => number) => {
      const picked = wanted.pick(there, bytesOf)
      asked[index] = [...(picked.lists ?? [])]
      return picked
    }
    return { ...wanted, pick }
  }
  return {
    asked,
    ledger: { ...ledger, readAll: (wanted) => ledger.readAll(noting(wanted)), change: (wanted, fn) => ledger.change(noting(wanted), fn) }
  }
}

const keyOf = (variant: string) => sheetKey({ repository, workflow: '.github/workflows/ci.yml', variant })
const totals = (sheets: ReadonlyMap<string, Sheet>) => [...sheets.values()].reduce((sum, sheet) => sum + totalOf(sheet), 0)

test('lists are read in parts that are no longer than one may be, each once, and a long one alone', async () => {
  const { ledger, asked } = watched(
    await ledgerWith([report(1, 'long', { count: 300 }), ...['a', 'b', 'c'].map((name) => report(1, name))])
  )
  const { sheets, state, cuts } = await readKnown(ledger, repository, { atOnce: 250_000 })
  expect(asked).toEqual([[keyOf('a'), keyOf('b')], [keyOf('c')], [keyOf('long')]])
  expect([...sheets.values()].map(({ lines }) => lines.length)).toEqual([100, 100, 100, 300])
  expect([state.watermarks, cuts.size]).toEqual([{ k: 1 }, 0])
})

test('in whatever order of their lengths, they come in that of their names', async () => {
  const ledger = await ledgerWith([report(1, 'a', { count: 9 }), report(1, 'b', { count: 3 }), report(1, 'c', { count: 5 })])
  const { sheets } = await readKnown(ledger, repository, { within: small })
  expect([...sheets.keys()]).toEqual([keyOf('a'), keyOf('b'), keyOf('c')])
})

test('all is read at one moment where there is not much', async () => {
  const { ledger, asked } = watched(await ledgerWith([report(1, 'a'), report(1, 'b')]))
  expect((await readKnown(ledger, repository, { within: small })).sheets.size).toBe(2)
  expect(asked).toHaveLength(1)
  expect((await readKnown(watched(memory()).ledger, repository)).sheets.size).toBe(0)
})

const tooMuch = () => [
  report(1, 'own', { place: 'default' }),
  ...Array.from({ length: 12 }, (_, index) => report(2 + index, `fork ${String.fromCharCode(97 + index)}`, { count: 100 }))
]

test('a ledger that forks filled is read as far as there is room, and mends itself', async () => {
  const ledger = await ledgerWith(tooMuch())
  const { sheets, cuts } = await readKnown(ledger, repository, { atOnce: 300_000, within: small })
  expect(totals(sheets)).toBeLessThan(small.ofForks + 200_000)
  expect(sheets.get(keyOf('own'))?.lines).toHaveLength(100)
  expect(sheets.get(keyOf('fork l'))?.lines).toHaveLength(100)
  expect(cuts.get(keyOf('fork a'))?.leftOut).toEqual({ own: 0, ofForks: 100 })

  const mending = watched(ledger)
  await storeCuts(mending.ledger, repository, cuts, { atOnce: 250_000 })
  expect(mending.asked.length).toBeGreaterThan(1)
  const after = await readKnown(ledger, repository, { within: small })
  expect(after.cuts.size).toBe(0)
  expect([...after.sheets].map(([key, { lines }]) => [key, lines.length]).toSorted()).toEqual(
    [...sheets]
      .filter(([, { lines }]) => lines.length > 0)
      .map(([key, { lines }]) => [key, lines.length])
      .toSorted()
  )
  expect(await ledger.lines(keyOf('fork a'))).toEqual([])
})

test('the next analysis that stores something mends it', async () => {
  const ledger = await ledgerWith(tooMuch())
  const { sheets, cuts, state } = await readKnown(ledger, repository, { within: small })
  const own = report(99, 'own', { place: 'default' })
  const settings = { ledger, sheets, cuts, repository, watermarkKey: 'k', since: 0, elapsed: () => 0, within: small }
  const idle = keeper(settings)
  expect((await idle.done()).problem).toBeUndefined()
  expect((await readKnown(ledger, repository, { within: small })).cuts.size).toBe(cuts.size)

  const { take, done } = keeper(settings)
  await take({ repository, executions: [], tests: [own] }, 2)
  expect((await done()).problem).toBeUndefined()
  const after = await readKnown(ledger, repository, { within: small })
  expect([state.watermarks, after.state.watermarks, after.cuts.size]).toEqual([{ k: 1 }, { k: 2 }, 0])
  expect(after.sheets.get(keyOf('own'))?.lines).toHaveLength(200)
})

test('however many runs of forks there are, what is kept of them has room, in the ledger as in memory', async () => {
  const ledger = memory()
  const { take, done } = keeper({
    ledger,
    sheets: new Map(),
    repository,
    watermarkKey: 'k',
    since: 0,
    elapsed: () => 0,
    within: small,
    mostCases: 300
  })
  await take({ repository, executions: [], tests: [report(1, 'own', { place: 'default' })] })
  for (let run = 2; run < 14; run += 1) {
    const tests = ['a', 'b', 'c'].map((leg) => report(run, leg, { count: 40 }))
    await take({ repository, executions: [], tests })
  }
  const { sheets } = await done()
  const { sheets: kept, cuts } = await readKnown(ledger, repository, { within: small })
  expect(cuts.size).toBe(0)
  expect(totals(kept)).toBe(totals(sheets))
  expect(totals(kept)).toBeLessThan(small.ofForks + 200_000)
  expect(kept.get(keyOf('own'))?.lines).toHaveLength(100)
  expect(kept.get(keyOf('c'))?.executions.at(-1)?.run).toBe(13)
})

test('news go to a list as they did where another one is cut', async () => {
  const ledger = await ledgerWith([report(1, 'a'), report(2, 'b')])
  const cut = { executions: new Set(['1.1']), subjects: new Set<string>(), leftOut: { own: 0, ofForks: 100 } }
  await keepReading(ledger, {
    news: { repository, executions: [], tests: [report(3, 'b')] },
    since: 0,
    cuts: new Map([[keyOf('a'), cut]])
  })
  const { sheets } = await readKnown(ledger, repository, { within: small })
  expect([...sheets].map(([key, { lines }]) => [key, lines.length])).toEqual([[keyOf('b'), 200]])
})

test('what may be kept is less than what is read at once, twice over', () => {
  expect(room.ofForks + room.own).toBeLessThan(2 * mostAtOnce)
})
