import { type RepoSeed, type RunSeed, startGithubSim } from '@tocsin/testkit'
import { at } from './e2e/analysis.fixture.ts'
import type { SubjectReport } from './model/subject-report.ts'
import { type Given, hourMs, type MemoryLedger, monday, type Stepped, step } from './testing.ts'

type Conclusion = 'success' | 'failure'

export const jobOf = (conclusion: Conclusion, name = 'test') => ({ name, conclusion, steps: [{ name: 'npm test', conclusion }] })

/** A run of `ci.yml` that began so many hours after the first one: `P` passed, `F` failed, `L` failed and passed when it was run again. */
export const own = (hour: number, letter: string, more: Partial<RunSeed> = {}): RunSeed => ({
  ...{ workflow: 'ci.yml', workflowName: 'CI', at: at(hour), branch: 'main' },
  sha: Math.round(hour * 100 + 1)
    .toString(16)
    .padStart(8, 'a')
    .padEnd(40, '0'),
  attempts:
    letter === 'L'
      ? [
          { jobs: [jobOf('failure')], at: at(hour) },
          { jobs: [jobOf('success')], at: at(hour + 0.5) }
        ]
      : [{ jobs: [jobOf(letter === 'F' ? 'failure' : 'success')] }],
  ...more
})

/** The same of a pull request from a fork. */
export const forked = (hour: number, letter: string, more: Partial<RunSeed> = {}): RunSeed =>
  own(hour, letter, { fork: 'mallory/app', event: 'pull_request', branch: 'evil', ...more })

export interface Case {
  name: string
  file?: string
  /** What it fails with. */
  message?: string
  /** It failed and passed when it was tried again. */
  flaky?: boolean
}

const caseXml = ({ name, file, message, flaky }: Case) =>
  `<testcase name="${name}" classname="Auth" time="0.1"${file === undefined ? '' : ` file="${file}"`}>${message === undefined ? '' : `<failure message="${message}"/>`}${flaky ? '<flakyFailure message="x"/>' : ''}</testcase>`

/** An artifact with a report of JUnit. */
export const reportAt = (hour: number, cases: readonly Case[], name = 'junit-test') => ({
  ...{ name, at: at(hour + 0.05) },
  files: { 'r.xml': `<testsuites><testsuite name="Auth">${cases.map(caseXml).join('')}</testsuite></testsuites>` }
})

const failing: Case = { name: 'works', message: 'connect ECONNREFUSED 127.0.0.1:5432' }
const passing: readonly Case[] = [{ name: 'works' }, { name: 'rest' }]

interface Tested extends Partial<RunSeed> {
  /** What its cases have beside their names. */
  of?: Partial<Case>
}

/** With the reports of a test that flakes wherever the run does. */
export const tested = (hour: number, letter: string, { of, ...more }: Tested = {}): RunSeed => {
  const all = (cases: readonly Case[]) => cases.map((one) => ({ ...one, ...of }))
  const [good, bad] = [all(passing), all([failing, { name: 'rest' }])]
  const artifacts = letter === 'L' ? [reportAt(hour, bad), reportAt(hour + 0.5, good)] : [reportAt(hour, letter === 'F' ? bad : good)]
  return own(hour, letter, { artifacts, ...more })
}

const flakyHours = [3, 7, 11, 15]
const ciText = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 10\n    steps:\n      - run: npm test\n'

/** Twenty runs of the repository itself, of which four flaked, with their reports. */
export const history = (of: Partial<Case> = {}): RunSeed[] =>
  Array.from({ length: 20 }, (_, hour) => tested(hour, flakyHours.includes(hour) ? 'L' : 'P', { of }))

export interface Analysis extends Omit<Partial<Given>, 'sim' | 'now' | 'ledger'> {
  seed: RepoSeed
  /** After the first run. */
  hour: number
  ledger: MemoryLedger
}

/** One analysis of such a repository. */
export async function analysed({ seed, hour, ledger, inputs, ...given }: Analysis): Promise<Stepped> {
  const now = monday + hour * hourMs
  const files = { '.github/workflows/ci.yml': ciText, ...seed.files }
  const workflows = [{ file: 'ci.yml', name: 'CI' }]
  const limits = { perHour: 1_000_000, pointsPerMinute: 1_000_000 }
  const sim = await startGithubSim({ seed: { workflows, ...seed, files }, clock: () => now, limits })
  const wanted = {
    days: '30',
    'read-runs': 'always',
    artifacts: 'junit-test',
    quarantine: 'jest',
    issues: 'true',
    audit: 'false',
    ...inputs
  }
  try {
    return await step({ sim, now, ledger, inputs: wanted, ...given })
  } finally {
    await sim.close()
  }
}

export const testIn = ({ report }: Stepped, name = 'works'): SubjectReport | undefined =>
  report.subjects.find(({ test }) => test?.name === name)

export const listIn = ({ files }: Stepped): string | undefined => files.get('flake-report/quarantine-jest.txt')

interface TrackedIssue {
  name: string
  open: boolean
  turn: number
}

/** Which flakes have an issue. */
export async function issuesIn(ledger: MemoryLedger): Promise<string[]> {
  const document = (await ledger.read('flakes/issues')) as { tracked?: TrackedIssue[] } | undefined
  return (document?.tracked ?? []).map(({ name, open, turn }) => `${name} ${open ? 'open' : 'closed'} ${turn}`)
}
