import { expect, test } from '@jest/globals'
import { batchAt, type Reports } from './batch-at.ts'
import type { Candidate } from './candidates.ts'
import { outlookOf } from './outlook.ts'
import type { ArtifactFacts } from './ports.ts'
import { aCandidate, home } from './testing.ts'

const runs = (count: number) => Array.from({ length: count }, (_, id) => aCandidate({ id }))
const artifact: ArtifactFacts = { id: 1, name: 'junit', run: 1, bytes: 1, expired: false, createdAt: 0 }
const each = (count: number, reports: number) => new Map(Array.from({ length: count }, (_, id) => [id, Array(reports).fill(artifact)]))

const ofAll = (artifacts: Reports['artifacts'], more: Partial<Reports> = {}): Reports => ({
  ...{ artifacts, telling: new Map(), calls: 1_000_000 },
  ...more
})
const batchOf = (all: readonly Candidate[], from: number, reports: Reports) =>
  batchAt(all, from, outlookOf(all, { greens: new Set(), ...reports }, home), reports)
const ids = (batch: readonly Candidate[]) => batch.map(({ run }) => run.id)

test.each([
  [0, 0, 0, 0],
  [50, 0, 0, 50],
  [250, 0, 0, 100],
  [250, 200, 0, 50],
  [12_000, 0, 0, 200],
  [250, 0, 1, 24],
  [250, 0, 10, 3],
  [250, 0, 100, 1]
])('of %i runs from the %ith on, with %i reports each: %i', (count, from, reports, expected) => {
  const batch = batchOf(runs(count), from, ofAll(reports === 0 ? new Map() : each(count, reports)))
  expect(ids(batch)).toEqual(Array.from({ length: expected }, (_, index) => from + index))
})

const rows: [what: string, more: Partial<Reports>, expected: number][] = [
  ['without calls for them they cost no memory', { calls: 0 }, 100],
  ['with calls for few of them, few are expected', { calls: 125 }, 48],
  ['with calls for half of them, half are', { calls: 500 }, 12],
  ['those that may show a flake are expected first', { calls: 10, telling: new Map([...Array(250).keys()].map((run) => [run, 2])) }, 12],
  ['and no more of them than there are', { calls: 10, telling: new Map([[0, 99]]) }, 100]
]
test.each(rows)('%s', (_, more, expected) => {
  expect(batchOf(runs(250), 0, ofAll(each(250, 4), more))).toHaveLength(expected)
})

test.each([
  [0.1, 24],
  [2, 16],
  [40, 1]
])('of runs whose report has %i MiB each, %i are read together', (mib, expected) => {
  const large = new Map([...each(250, 1)].map(([run, all]) => [run, all.map((one) => ({ ...one, bytes: mib * 2 ** 20 }))]))
  expect(batchOf(runs(250), 0, ofAll(large))).toHaveLength(expected)
})

test('the artifacts of one run of a fork have no more of the own reports held together', () => {
  const forged = aCandidate({ id: 999, headRepository: 'eve/app' })
  const artifacts = new Map([...each(250, 4), [999, Array(10_000).fill(artifact)]])
  expect(batchOf([...runs(250), forged], 0, ofAll(artifacts, { calls: 505 }))).toHaveLength(12)
})
