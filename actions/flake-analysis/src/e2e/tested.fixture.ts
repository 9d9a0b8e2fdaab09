import type { RepoSeed, RunSeed } from '@tocsin/testkit'
import { at, workflowFile } from './analysis.fixture.ts'
import { junit } from './reports.fixture.ts'

/** Letters of its results by the name of a test: `P` passed, `F` failed. */
export type Drawn = Readonly<Record<string, string>>

/** One run of `ci.yml` with a report of its tests, at an hour of the story. */
export function testedRun(tests: Readonly<Record<string, string>>, hours: number, more: RunSeed = {}): RunSeed {
  const conclusion = Object.values(tests).includes('F') ? 'failure' : 'success'
  return {
    ...{ workflow: 'ci.yml', workflowName: 'CI', branch: 'main', at: at(hours), id: 1000 + hours, number: hours + 1 },
    jobs: [{ name: 'test', conclusion, steps: [{ name: 'npm test', conclusion }] }],
    artifacts: [{ name: 'junit', files: { 'a.xml': junit(tests, 'src/cart.test.js') } }],
    ...more
  }
}

/** Runs on main, one an hour and oldest first, two of each commit: what differs between those two is noise. */
export function testedRuns(drawn: Drawn, from = 0): RunSeed[] {
  const length = Math.max(...Object.values(drawn).map((letters) => letters.length))
  return Array.from({ length }, (_, index) => {
    const tests = Object.entries(drawn).flatMap(([name, letters]) => (letters[index] ? [[name, letters[index]]] : []))
    return testedRun(Object.fromEntries(tests), from + index, { sha: shaOf(from + index) })
  })
}

// The ledger keeps the first twelve characters.
const shaOf = (hour: number) => (Math.floor(hour / 2) + 1).toString(16).padStart(8, 'a').padEnd(40, '0')

export const tested = (drawn: Drawn): RepoSeed => ({
  workflows: [{ file: 'ci.yml', name: 'CI' }],
  files: { '.github/workflows/ci.yml': workflowFile },
  runs: testedRuns(drawn)
})
