import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { outlookOf } from './outlook.ts'
import { aCandidate, home } from './testing.ts'

const drawn = fc.record({ fork: fc.boolean(), needsJobs: fc.boolean(), green: fc.boolean(), reports: fc.nat(15), flakes: fc.nat(3) })
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

const artifact = { id: 1, name: 'junit', run: 1, bytes: 1, expired: false, createdAt: 0 }

const outlookFor = (runs: readonly Drawn[]) =>
  outlookOf(
    runs.map(({ fork, needsJobs }, id) => aCandidate({ id, ...(fork && { headRepository: 'eve/app' }) }, { needsJobs })),
    {
      greens: new Set(runs.flatMap(({ green }, id) => (green ? [id] : []))),
      artifacts: new Map(runs.map(({ reports }, id) => [id, Array(reports).fill(artifact)])),
      telling: new Map(runs.map(({ flakes }, id) => [id, flakes]))
    },
    home
  )

test('sums are those of the runs that they name', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 20 }), fc.nat(20), fc.nat(20), (runs, one, other) => {
      const outlook = outlookFor(runs)
      const [from, to] = [one, other].map((index) => Math.min(index, runs.length)).toSorted((a, b) => a - b) as [number, number]
      const sum = (of: (run: Drawn) => number) => runs.slice(from, to).reduce((before, run) => before + of(run), 0)
      const readable = ({ fork, reports }: Drawn) => (fork ? Math.min(reports, 10) : reports)
      const { jobs, greens, reports, ownReports, flakes, ownFlakes } = outlook
      expect([jobs, greens, reports, ownReports, flakes, ownFlakes].map((each) => each(from, to))).toEqual([
        sum(({ needsJobs }) => Number(needsJobs)),
        sum(({ green }) => Number(green)),
        sum(readable),
        sum((run) => (run.fork ? 0 : readable(run))),
        sum((run) => run.flakes),
        sum((run) => (run.fork ? 0 : run.flakes))
      ])
      expect(reports(from)).toBe(reports(from, runs.length))
      expect(outlook.runs).toBe(runs.length)
    })
  )
})

test('a run without reports shows no flake in them', () => {
  const expected = { greens: new Set<number>(), artifacts: new Map(), telling: new Map([[1, 2]]) }
  expect(outlookOf([aCandidate({ id: 1 }, { needsJobs: true })], expected, home).flakes(0)).toBe(0)
})
