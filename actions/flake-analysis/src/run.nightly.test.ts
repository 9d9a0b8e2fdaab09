import { expect, test } from '@jest/globals'
import { type RunSeed, startGithubSim } from '@tocsin/testkit'
import { at } from './e2e/analysis.fixture.ts'
import { testedRun } from './e2e/tested.fixture.ts'
import { dayMs, found, monday, step } from './testing.ts'

const nightly = (failing: readonly number[]): RunSeed[] =>
  Array.from({ length: 29 }, (_, night) => ({
    ...testedRun({ adds: failing.includes(night) ? 'F' : 'P', steady: 'P' }, night),
    ...{ event: 'schedule', at: at(night * 24), sha: 'c0ffee'.padEnd(40, '1') }
  }))

const nights: [failing: number[], of: string | undefined][] = [
  [[], undefined],
  [[9, 20], '2 of 29'],
  [[6, 14, 22], '3 of 29'],
  [[4, 9, 14, 19, 24], '5 of 29'],
  [[2, 5, 8, 11, 14, 17, 20, 23, 26], '9 of 29'],
  [[9, 10, 11], undefined]
]
test.each(nights)('a nightly run of a commit that does not change fails in the nights %j: flaky in %s', async (failing, of) => {
  const now = monday + 29 * dayMs
  const sim = await startGithubSim({ seed: { runs: nightly(failing) }, clock: () => now })
  const { report } = await step({ sim, now, inputs: { audit: 'false', artifacts: 'junit' } })
  await sim.close()
  const tests = report.subjects.filter(({ level }) => level === 'test')
  expect(found(report).length).toBe(of ? 4 : 0)
  expect(tests.map(({ certainty, rule }) => [certainty, rule])).toEqual(
    of ? [['confirmed', `Passed in another run of the same commit in ${of} tries`]] : []
  )
})
