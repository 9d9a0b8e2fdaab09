import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Candidate } from './candidates.ts'
import { outlookOf } from './outlook.ts'
import { shareOf } from './share.ts'
import { aCandidate, home } from './testing.ts'

const candidate = (id: number) => aCandidate({ id })
const forged = (id: number) => aCandidate({ id, headRepository: 'eve/app' })

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
  return shareOf(
    { from: 0, to: batch },
    outlook,
    { logs: 0, greens: 0, artifacts: calls, ofForks: Math.ceil(calls / 5) },
    { left: () => calls }
  )
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
  expect([0, 10, 10_000].map(samplesBeside)).toEqual([100, 100, 100])
})

test('flakes that forks may show take as many samples from own runs as these are sure to lose', () => {
  const [own, forks] = [[candidate(1)], [2, 3, 4, 5, 6].map(forged)]
  const all = [...own, ...forks]
  const samplesBeside = (flakes: readonly Candidate[]) =>
    share({ all, calls: 60, reports: oneEach(all), telling: new Map(flakes.map(({ run }) => [run.id, 20])) }).samples
  expect([[], own, forks].map(samplesBeside)).toEqual([60, 40, 48])
})

test('forks have what own reports leave, or a fifth', () => {
  const roomBefore = (count: number) => {
    const later = Array.from({ length: count }, (_, id) => candidate(id))
    return share({ all: [forged(900), ...later], calls: 100, reports: new Map([...oneEach(later), [900, 10]]) }).ofForks
  }
  expect([0, 30, 190].map(roomBefore)).toEqual([100, 70, 20])
})

test('where the token has few calls, forks leave those for logs and green runs that come before own reports', () => {
  const roomBefore = (last: Candidate) => {
    const all = [forged(1), forged(2), last]
    const named = (run: number) =>
      Array.from({ length: 10 }, (_, id) => ({ id, name: 'junit', run, bytes: 1, expired: false, createdAt: 0 }))
    const artifacts = new Map(all.map(({ run }) => [run.id, named(run.id)]))
    const outlook = outlookOf(all, { greens: new Set([3]), artifacts, telling: new Map() }, home)
    const share = shareOf({ from: 0, to: 1 }, outlook, { logs: 30, greens: 1, artifacts: 90, ofForks: 4 }, { left: () => 40 })
    return [share.artifacts, share.samplesOfForks, share.ofForks]
  }
  expect([candidate(3), forged(3)].map(roomBefore)).toEqual([
    [20, 0, 2],
    [20, 7, 20]
  ])
})

test('samples of forks are spread over their reports, and no more than own ones leave', () => {
  const all = [candidate(1), forged(2), forged(3), forged(4)]
  const samplesWith = (own: number) => {
    const { samples, samplesOfForks } = share({ all, batch: 2, calls: 90, reports: new Map([...oneEach(all), [1, own]]) })
    return [samples, samplesOfForks]
  }
  expect([1, 80, 100].map(samplesWith)).toEqual([
    [90, 30],
    [90, 10],
    [90, 0]
  ])
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
  const found = shareOf({ from, to }, outlook, { logs: 20, greens: 10, artifacts: 50, ofForks: 10 }, { left: () => left })
  expect(found).toMatchObject({ greens, logs, artifacts, isLast: to === 10 })
})

test('in however many batches they are read, and wherever own runs are, forks get a fifth of what these have use for', () => {
  const drawn = fc.record({ fork: fc.boolean(), flaky: fc.boolean(), reports: fc.nat(15), ends: fc.boolean() })
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 60 }), fc.nat(150), (runs, calls) => {
      const all = runs.map(({ fork }, id) => (fork ? forged(id) : candidate(id)))
      const artifact = { id: 1, name: 'junit', run: 1, bytes: 1, expired: false, createdAt: 0 }
      const artifacts = new Map(runs.map(({ reports }, id) => [id, Array(reports).fill(artifact)]))
      const telling = new Map(runs.flatMap(({ flaky }, id) => (flaky ? [[id, 1] as const] : [])))
      const outlook = outlookOf(all, { greens: new Set(), artifacts, telling }, home)
      const allowance = { logs: 0, greens: 0, artifacts: calls, ofForks: Math.ceil(calls / 5) }
      let taken = 0
      for (let from = 0; from < runs.length; ) {
        const to = runs.findIndex(({ ends }, index) => index >= from && ends) + 1 || runs.length
        const share = shareOf({ from, to }, outlook, allowance, { left: () => allowance.artifacts })
        const { artifacts: most, samples, samplesOfForks, ofForks } = share
        expect([most, samples, samplesOfForks, ofForks].filter((count) => !Number.isSafeInteger(count) || count < 0)).toEqual([])
        // Forks take all that they may, and own runs as much of the rest.
        const theirs = Math.min(ofForks, outlook.reports(from, to) - outlook.ownReports(from, to))
        const own = Math.min(most - theirs, outlook.ownReports(from, to))
        taken += theirs
        allowance.artifacts -= theirs + own
        allowance.ofForks = Math.max(0, allowance.ofForks - theirs)
        from = to
      }
      expect(taken).toBeLessThanOrEqual(Math.max(Math.ceil(calls / 5), calls - outlook.ownReports(0)))
    })
  )
})
