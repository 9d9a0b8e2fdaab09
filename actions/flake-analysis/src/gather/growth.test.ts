import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { needsJobs } from './candidates.ts'
import { executionsOf } from './executions.ts'
import { endsOf, roomOfForks, takeLogs } from './log-sample.ts'
import { greenSample } from './plan.ts'
import { watermarkAfter } from './progress.ts'
import { aJob, aRun, home, iso } from './testing.ts'

const candidates = (count: number) =>
  Array.from({ length: count }, (_, id) => {
    const run = aRun({ id: id + 1, createdAt: iso(count - id), conclusion: id % 8 === 0 ? 'failure' : 'success', path: `w${id % 50}.yml` })
    return { run, known: 0, createdAt: Date.parse(run.createdAt) / 1000, needsJobs: needsJobs(run) }
  })

const works: [name: string, size: number, work: (size: number) => unknown][] = [
  [
    'the watermark of many runs',
    500,
    (size) => {
      const own = candidates(size)
      const part = {
        span: { from: 0, to: 2e9, seen: [] },
        wholeFrom: 0,
        candidates: own,
        owed: own,
        unfinished: own.map(({ run }) => run),
        known: []
      }
      const delivered = new Set(own.slice(0, size / 2).map(({ run }) => run.id))
      return watermarkAfter(
        { before: undefined, now: 2e9, since: 0, home, parts: [part], lookedUp: { candidates: [], unfinished: [], unasked: [] } },
        { delivered, bare: new Map(), artifacts: [], credit: 0 }
      )
    }
  ],
  ['a sample of green runs', 500, (size) => greenSample(candidates(size), size, home)],
  [
    'the attempts of a run with many jobs',
    500,
    (size) => {
      const jobs = Array.from({ length: size }, (_, id) => aJob({ id, attempt: 1 + (id % 3), name: `test (${id >> 2})`, from: id % 7 }))
      return executionsOf({ run: aRun({ attempt: 3 }), jobs }, home)
    }
  ],
  [
    'the choice of logs among many kinds of failures',
    500,
    (size) => {
      const [execution] = executionsOf({ run: aRun(), jobs: [aJob({})] }, home)
      const [job] = execution?.jobs ?? []
      return (
        job &&
        takeLogs(
          Array.from({ length: size }, (_, index) => ({ job, kind: String(index) })),
          100,
          { read: new Map(), ofForks: roomOfForks(100), isLast: true }
        )
      )
    }
  ],
  ['the ends of a log of one line', 100_000, (size) => endsOf('x'.repeat(size), { head: size / 4, tail: size / 4 })]
]
test.each(works)('%s take time in proportion', (_, size, work) => {
  expect(growth(work, size)).toBeLessThan(linear)
})
