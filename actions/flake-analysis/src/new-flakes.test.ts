import { expect, test } from '@jest/globals'
import { subject } from './export/sample.fixture.ts'
import type { SubjectReport } from './model/subject-report.ts'
import { newFlakes } from './new-flakes.ts'

const fresh = (more: Partial<SubjectReport> = {}) =>
  subject({ state: 'flaky', certainty: 'confirmed', isNew: true, level: 'job', job: 'test', ...more })
const failing = { 'fail-on-new-flake': true }

test.each<[what: string, subjects: readonly SubjectReport[], fails: boolean]>([
  ['nothing', [], false],
  ['a new flake', [fresh()], true],
  ['a flake that is known', [fresh({ isNew: false })], false],
  ['a suspicion', [fresh({ certainty: 'suspected' })], false],
  ['something broken', [fresh({ state: 'broken' })], false],
  ['a new flake among others', [fresh({ isNew: false }), fresh()], true]
])('%s: the step fails %s', (_, subjects, fails) => {
  expect(newFlakes(failing, { subjects }) !== undefined).toBe(fails)
  expect(newFlakes({ 'fail-on-new-flake': false }, { subjects })).toBeUndefined()
})

test('at most ten are named, on one line each, with what to do', () => {
  const subjects = Array.from({ length: 12 }, (_, index) =>
    fresh({ id: `${index}`, level: 'test', test: { suites: [], className: '', name: `leg ${index}\n::error::x` } })
  )
  const problem = newFlakes(failing, { subjects })
  const [first = '', ...rest] = problem?.message.split('\n') ?? []
  expect(first).toMatch(/^12 new flakes: .*leg 0.*leg 9/)
  expect(first).not.toContain('leg 10')
  expect(rest).toEqual(['→ See the report for its evidence. This step fails because of `fail-on-new-flake`.'])
})
