import { expect, test } from '@jest/globals'
import fc from 'fast-check'
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

test('sums are those of the runs that they name', () => {
  const drawn = fc.record({ fork: fc.boolean(), needsJobs: fc.boolean(), green: fc.boolean(), reports: fc.nat(15), flakes: fc.nat(3) })
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 20 }), fc.nat(20), fc.nat(20), (runs, one, other) => {
      const all = runs.map(({ fork, needsJobs }, id) => ({ ...(fork ? forged(id) : candidate(id)), needsJobs }))
      const artifact = { id: 1, name: 'junit', run: 1, bytes: 1, expired: false, createdAt: 0 }
      const outlook = outlookOf(
        all,
        {
          greens: new Set(runs.flatMap(({ green }, id) => (green ? [id] : []))),
          artifacts: new Map(runs.map(({ reports }, id) => [id, Array(reports).fill(artifact)])),
          telling: new Map(runs.map(({ flakes }, id) => [id, flakes]))
        },
        home
      )
      const [from, to] = [one, other].map((index) => Math.min(index, runs.length)).toSorted((a, b) => a - b) as [number, number]
      const sum = (of: (run: (typeof runs)[number]) => number) => runs.slice(from, to).reduce((all, run) => all + of(run), 0)
      const readable = ({ fork, reports }: (typeof runs)[number]) => (fork ? Math.min(reports, 10) : reports)
      const { jobs, greens, reports, ownReports, flakes, ownFlakes } = outlook
      expect([jobs, greens, reports, ownReports, flakes, ownFlakes].map((each) => each(from, to))).toEqual([
        sum(({ needsJobs }) => Number(needsJobs)),
        sum(({ green }) => Number(green)),
        sum(readable),
        sum((run) => (run.fork ? 0 : readable(run))),
        sum(({ flakes: telling }) => telling),
        sum(({ fork, flakes: telling }) => (fork ? 0 : telling))
      ])
      expect(reports(from)).toBe(reports(from, runs.length))
    })
  )
})
