import { expect, test } from '@jest/globals'
import { reportedIn } from './reported.ts'
import { aTest, execution, sheetOf } from './sheet.fixture.ts'
import type { Sheet } from './sheet.ts'

const workflow = '.github/workflows/ci.yml'
const sheet = (variant: string, job: string | undefined, ...executions: ReturnType<typeof execution>[]): Sheet => {
  const subject = { ...aTest('adds'), variant, ...(job !== undefined && { job }) }
  return { ...sheetOf(...executions.map((one) => ({ execution: one, sights: [{ subject, outcome: 'pass' as const }] }))), variant }
}

const known = [
  sheet('test (linux)', 'test (linux)', execution(1, { own: true }), execution(2)),
  sheet('windows', 'test (windows)', execution(1, { own: true, attempt: 2 })),
  sheet('nameless', undefined, execution(1, { own: true })),
  sheet('junit-linux', 'test (linux)', execution(9)),
  sheet('junit-e2e', 'test (linux)', execution(10, { place: 'fork' }))
]

const asked = (variant: string, job?: string, more = {}) => ({
  ...{ variant, ...(job !== undefined && { job }) },
  read: { workflow, execution: { run: 1, attempt: 1, ...more } }
})

test.each<[what: string, report: ReturnType<typeof asked>, expected: boolean]>([
  ['of a job that had it analysed', asked('junit', 'test (linux)'), true],
  ['of a job that reports before tell', asked('junit-linux'), true],
  ['of a job that a fork alone calls so', asked('junit-e2e'), false],
  ['of the same name as the variant that the job gave', asked('nameless'), true],
  ['of a job that named its variant', asked('junit', 'test (windows)', { attempt: 2 }), true],
  ['of another attempt', asked('junit', 'test (windows)'), false],
  ['of another run', asked('junit', 'test (linux)', { run: 3 }), false],
  ['of a run whose report was read from an artifact', asked('junit', 'test (linux)', { run: 2 }), false],
  ['of another leg', asked('junit', 'test (mac)'), false],
  ['of a job that is not known', asked('junit'), false]
])('a report %s', (_, report, expected) => {
  expect(reportedIn(known)(report)).toBe(expected)
})

test('a report of another workflow', () => {
  const report = asked('junit', 'test (linux)')
  expect(reportedIn(known)({ ...report, read: { ...report.read, workflow: '.github/workflows/e2e.yml' } })).toBe(false)
})
