import { expect, test } from '@jest/globals'
import type { SubjectReport } from '../model/subject-report.ts'
import { reportOf, subjectOf } from '../tell/subject.fixture.ts'
import { parseCodeOwners } from './rule.ts'
import { withOwners } from './with-owners.ts'

const file = '*.ts @ada @octo/web\n/.github/ @ops\n/free.ts'
const owners = (changes: Parameters<typeof subjectOf>[0], text = file): SubjectReport['owners'] =>
  withOwners(reportOf([subjectOf({ owners: undefined, ...changes })]), 'octo/app', parseCodeOwners(text)).subjects[0]?.owners

test.each<[what: string, changes: Parameters<typeof subjectOf>[0], expected: readonly string[] | undefined]>([
  ['a test has those of its file', {}, ['@ada', '@octo/web']],
  ['a test whose file is not known has none', { file: undefined }, undefined],
  ['a job has those of its workflow', { level: 'job' }, ['@ops']],
  ['a workflow, too', { level: 'workflow' }, ['@ops']],
  ['a file that nobody owns has none', { file: 'free.ts' }, undefined],
  ['what is of another repository has none', { repository: 'octo/lib' }, undefined]
])('%s', (_, changes, expected) => expect(owners(changes)).toEqual(expected))

test('without rules the report stays as it is', () => {
  const report = reportOf([subjectOf()])
  expect(withOwners(report, 'octo/app', { rules: [] })).toBe(report)
})

test('of hundreds of owners twenty are named', () => {
  const text = `* ${Array.from({ length: 200 }, (_, index) => `@u${index}`).join(' ')}`
  expect(owners({}, text)).toHaveLength(20)
})
