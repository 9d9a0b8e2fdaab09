import { expect, test } from '@jest/globals'
import type { Candidate } from './candidates.ts'
import { outlookOf } from './outlook.ts'
import { shareOf } from './share.ts'
import { aRun, home } from './testing.ts'

const candidate = (id: number, headRepository?: string): Candidate => ({
  run: aRun({ id, ...(headRepository && { headRepository }) }),
  ...{ known: 0, createdAt: 0, needsJobs: false }
})
const forged = (id: number) => candidate(id, 'eve/app')

interface Shared {
  /** Of which the first so many are the batch. */
  all: readonly Candidate[]
  batch?: number
  calls: number
  /** By run. */
  reports: ReadonlyMap<number, number>
  telling?: ReadonlyMap<number, number>
}

function share({ all, batch = 1, calls, reports, telling = new Map() }: Shared) {
  const named = (run: number, index: number) => ({ id: index, name: `junit-${index}`, run, bytes: 1, expired: false, createdAt: 0 })
  const artifacts = new Map([...reports].map(([run, count]) => [run, Array.from({ length: count }, (_, index) => named(run, index))]))
  const outlook = outlookOf(all, { greens: new Set(), artifacts, telling }, home)
  return shareOf({ from: 0, to: batch }, outlook, { logs: 0, greens: 0, artifacts: calls }, { left: () => calls })
}

const oneEach = (all: readonly Candidate[]) => new Map(all.map(({ run }) => [run.id, 1]))

test('the artifacts of one run of a fork take no samples from the batches before it', () => {
  const all = [candidate(2), forged(1)]
  const samplesBeside = (count: number) =>
    share({
      ...{ all, calls: 100 },
      reports: new Map([
        [2, 10],
        [1, count]
      ])
    }).samples
  expect([0, 10, 10_000].map(samplesBeside)).toEqual([100, 50, 50])
})

test('flakes that forks may show take as many samples from own runs as these are sure to lose', () => {
  const [own, forks] = [[candidate(1)], [2, 3, 4, 5, 6].map(forged)]
  const all = [...own, ...forks]
  const samplesBeside = (flakes: readonly Candidate[]) =>
    share({ all, calls: 60, reports: oneEach(all), telling: new Map(flakes.map(({ run }) => [run.id, 20])) }).samples
  expect([[], own, forks].map(samplesBeside)).toEqual([10, 7, 8])
})

test('forks have what own reports of later batches leave, or a fifth of their share', () => {
  const roomBefore = (count: number) => {
    const later = Array.from({ length: count }, (_, id) => candidate(id))
    return share({ all: [forged(900), ...later], calls: 100, reports: new Map([...oneEach(later), [900, 10]]) }).ofForks
  }
  expect([0, 30, 190].map(roomBefore)).toEqual([100, 70, 1])
})

const rows: [
  what: string,
  asked: { from?: number; to: number; left: number; needsJobs?: boolean },
  greens: number,
  logs: number,
  artifacts: number
][] = [
  ['a batch has twice its share of the logs', { to: 2, left: 100 }, 2, 8, 50],
  ['a later one has of what is left', { from: 5, to: 6, left: 100 }, 1, 8, 50],
  ['the last one has no more than there are', { to: 10, left: 100 }, 10, 20, 50],
  ['green runs and logs come before reports', { to: 2, left: 12 }, 2, 8, 2],
  ['green runs come first', { to: 2, left: 3 }, 2, 1, 0],
  ['the jobs of all that are left come before them', { to: 2, left: 11, needsJobs: true }, 1, 0, 0],
  ['those of earlier batches are paid', { from: 5, to: 6, left: 11, needsJobs: true }, 1, 5, 0],
  ['nothing is left beside too many jobs', { to: 2, left: 9, needsJobs: true }, 0, 0, 0]
]
test.each(rows)('%s', (_, { from = 0, to, left, needsJobs = false }, greens, logs, artifacts) => {
  const all = Array.from({ length: 10 }, (_, id) => ({ ...candidate(id), needsJobs }))
  const outlook = outlookOf(all, { greens: new Set(all.keys()), artifacts: new Map(), telling: new Map() }, home)
  const found = shareOf({ from, to }, outlook, { logs: 20, greens: 10, artifacts: 50 }, { left: () => left })
  expect(found).toMatchObject({ greens, logs, artifacts, isLast: to === 10 })
})
