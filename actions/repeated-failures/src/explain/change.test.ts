import { expect, test } from '@jest/globals'
import { entryOf, type Run } from '@tocsin/ci-history'
import { testEach } from '@tocsin/testkit/needs'
import { missingShared, sharedJson } from '@tocsin/testkit/shared'
import { type Change, changeOf } from './change.ts'
import { runsOf, shaOf } from './testing.ts'

const verdict = (run: Run) => entryOf(run).verdict
const newestFailure = (runs: readonly Run[]) => runs.find((run) => verdict(run) === 'bad')?.number ?? 0
const changeIn = (history: string, changes?: Parameters<typeof runsOf>[1]) => {
  const runs = runsOf(history, changes)
  return changeOf(runs, verdict, newestFailure(runs))
}
const words = (change: Change | undefined) =>
  change && [
    `${change.certain ? 'sure' : 'perhaps'}`,
    ...change.suspects.map(({ run, probability }) => `#${run.number} ${probability.toFixed(3)}`)
  ]

const rows: [name: string, history: string, expected: string[] | undefined][] = [
  ['three failures after ten passes', '✓✓✓✓✓✓✓✓✓✓✗✗✗', ['sure', '#11 0.789', '#10 0.107']],
  ['two may be chance', '✓✓✓✓✓✓✓✓✓✓✗✗', ['perhaps', '#11 0.646', '#10 0.119']],
  ['what came after the newest failure says nothing of where they began', '✓✓✓✓✓✓✓✓✓✓✗✗✗✓✓✓✓', ['sure', '#11 0.789', '#10 0.107']],
  ['cancelled runs say nothing', '✓✓✓✓✓-✓✓✓✓✓--✗✗✗', ['sure', '#14 0.789', '#11 0.107']],
  ['nothing came before', '✗', undefined],
  ['nothing ever passed, so that nothing began', '✗✗✗✗✗', undefined],
  ['nothing ran', '', undefined]
]
test.each(rows)('%s: %s', (_, history, expected) => expect(words(changeIn(history))).toEqual(expected))

test('an earlier outage is not what is asked about', () => {
  const change = changeIn('✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✗✗✓✓✓✓✓✓✓✓✓✓✗✗✗')
  expect(change?.suspects[0]).toMatchObject({ run: { number: 29 }, before: { number: 28 } })
})

test('runs in a row at one commit are one place: nothing changed between them', () => {
  const nightly = changeIn('✓✓✓✓✓✓✓✓✓✓✗✗✗', (number) => ({ sha: shaOf(number < 6 ? 1 : number < 11 ? 6 : 11) }))
  expect(nightly?.suspects.map(({ run }) => run.number)).toEqual([11])
  expect(changeIn('✓✓✗✗✗', () => ({ sha: shaOf(1) }))).toBeUndefined()
})

test('a run that passed only when it was run again makes a later start less sure', () => {
  const [calm, flaky] = [changeIn('✓✓✓✓✓✓✓✓✓✓✗✗✗'), changeIn('✓✓✓✓r✓✓r✓✓✗✗✗')]
  expect(flaky?.suspects[0]?.probability).toBeLessThan(calm?.suspects[0]?.probability ?? 0)
})

const vectors = 'vectors/flake_vectors.json'
interface History {
  seq_oldest_first: string
  posterior_of_position: Record<string, number>
}
const histories: History[] = sharedJson(vectors).luci_changepoint?.ci_histories ?? []
// Histories that end in a failure and have no earlier change are judged as a whole, as the worked numbers are.
const whole = histories.filter(({ seq_oldest_first }) => /^P{5,}F+$/.test(seq_oldest_first))
const title = 'the worked posterior of $seq_oldest_first, less where it may be chance'
testEach(missingShared(vectors), whole, title, ({ seq_oldest_first, posterior_of_position }) => {
  const change = changeIn(seq_oldest_first.replaceAll('P', '✓').replaceAll('F', '✗'))
  const shares = change?.suspects.map(({ run, probability }) => probability / (posterior_of_position[run.number] ?? Number.NaN)) ?? []
  expect(shares.length).toBeGreaterThan(0)
  for (const share of shares) expect(share).toBeCloseTo(shares[0] ?? Number.NaN, 6)
  expect(shares[0]).toBeLessThanOrEqual(1.000001)
  expect((shares[0] ?? 0) > 0.999999).toBe(change?.certain)
})
