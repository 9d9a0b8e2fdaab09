import { expect, test } from '@jest/globals'
import type { Subject } from '../model/subject.ts'
import { nameOf, placeOf, suitesOf, titleOf } from './names.ts'

const base: Subject = { id: '1', level: 'job', repository: 'acme/shop', workflow: '.github/workflows/ci.yml', job: 'test (ubuntu, 20)' }
const of = (suites: string[], className: string, name: string, more: Partial<Subject> = {}): Subject => ({
  ...base,
  ...{ level: 'test', variant: 'junit', test: { suites, className, name } },
  ...more
})

const rows: [subject: Subject, title: string, place: string[]][] = [
  [base, 'test (ubuntu, 20)', ['ci.yml']],
  [{ ...base, level: 'workflow' }, 'ci.yml', []],
  [{ ...base, level: 'step', step: 'Build' }, 'Build', ['test (ubuntu, 20)', 'ci.yml']],
  [of(['checkout'], 'checkout', 'pays'), 'checkout > pays', ['test (ubuntu, 20)', 'junit', 'ci.yml']],
  [of(['a', 'a', 'b'], 'c', 'd'), 'a > b > c > d', ['test (ubuntu, 20)', 'junit', 'ci.yml']],
  [of(['a', 'b', 'a'], '', 'd'), 'a > b > a > d', ['test (ubuntu, 20)', 'junit', 'ci.yml']],
  [of(['cart'], 'cart adds', 'cart adds'), 'cart > adds', ['test (ubuntu, 20)', 'junit', 'ci.yml']],
  [of([], '', 'd', { variant: base.job ?? '' }), 'd', ['test (ubuntu, 20)', 'ci.yml']],
  [of([], '', ''), 'unnamed test', ['test (ubuntu, 20)', 'junit', 'ci.yml']],
  [of([], '', 'a\u202eb\n c'), 'a⟨U+202E⟩b c', ['test (ubuntu, 20)', 'junit', 'ci.yml']],
  [{ ...base, level: 'step', step: ' ' }, 'unnamed step', ['test (ubuntu, 20)', 'ci.yml']],
  [{ ...base, level: 'workflow', workflow: '' }, 'unnamed workflow', []]
]
test.each(rows)('%j', (subject, title, place) => {
  expect([titleOf(subject), placeOf(subject, false)]).toEqual([title, place])
  expect(placeOf(subject, true)).toEqual([...place, 'acme/shop'])
})

test('the name alone, and what is around it', () => {
  const subject = of(['cart', 'totals'], 'CartTest', 'rounds')
  expect([nameOf(subject), suitesOf(subject)]).toEqual(['rounds', ['cart', 'totals', 'CartTest']])
})

test('a name without end has one', () => expect(nameOf(of([], '', 'x'.repeat(100_000)))).toHaveLength(300))
