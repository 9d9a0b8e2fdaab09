import { expect, test } from '@jest/globals'
import type { SubjectReport } from '../model/subject-report.ts'
import { named, reportOf } from '../tell/subject.fixture.ts'
import { worthTelling } from './worth.ts'

const by = (explainedBy: Readonly<Record<string, number>>) => ({
  explainedBy: Object.entries(explainedBy).map(([id, share]) => ({ id: id.padEnd(16, '-'), share }))
})
const job = (name: string, explainedBy: Readonly<Record<string, number>> = {}, changes: Partial<SubjectReport> = {}) =>
  named(name, {
    ...{
      level: 'job',
      test: undefined,
      job: name,
      ...by(explainedBy)
    },
    ...changes
  })
const step = (name: string, of: string, changes: Partial<SubjectReport> = {}) =>
  job(name, {}, { level: 'step', job: of, step: name, ...changes })

test.each<[what: string, subjects: readonly SubjectReport[], told: string]>([
  ['a test', [named('a')], 'a'],
  ['a job whose test is told', [job('j', { a: 0.6 }), named('a')], 'a'],
  ['a job of which tests explain little', [job('j', { a: 0.4 }), named('a')], 'j a'],
  ['several tests together', [job('j', { a: 0.3, b: 0.3 }), named('a'), named('b')], 'a b'],
  ['the costliest flake first', [named('a', { score: 1 }), named('b', { score: 9 })], 'b a'],
  ['a step that a test explains', [job('j', { s: 1, a: 0.6 }), step('s', 'j', by({ a: 0.6 })), named('a')], 'a'],
  ['a step of a job that a test explains in part, and it does not', [job('j', { s: 0.4, a: 0.6 }), step('s', 'j'), named('a')], 's a'],
  ['a step of which tests explain little', [job('j', { s: 1 }), step('s', 'j', by({ a: 0.4 })), named('a')], 's a'],
  ['a step that alone explains its job, which it covers', [job('j', { s: 1 }), step('s', 'j')], 's'],
  ['a workflow that its job explains', [job('w', { j: 1 }, { level: 'workflow', job: undefined } as object), job('j')], 'j'],
  ['what is suspected', [named('a', { certainty: 'suspected' })], ''],
  ['what is slow', [named('a', { state: 'slow' }), named('b', { state: 'infra' })], ''],
  ['a broken test before all flakes', [named('a'), named('b', { state: 'broken' }), named('c')], 'b a c'],
  ['a broken test', [named('a', { state: 'broken' })], 'a'],
  ['a broken test of which nobody knows where', [named('a', { state: 'broken', defaultBranch: undefined })], 'a'],
  ['a test that is broken in a pull request alone', [named('a', { state: 'broken', defaultBranch: { failures: 0, runs: 9 } })], ''],
  ['a broken job or workflow', [job('j', {}, { state: 'broken' }), job('w', {}, { level: 'workflow', state: 'broken' })], '']
])('%s', (_, subjects, told) => {
  expect(
    worthTelling(reportOf(subjects))
      .map(({ id }) => id.replace(/-+$/, ''))
      .join(' ')
  ).toBe(told)
})
