import { expect, test } from '@jest/globals'
import type { TestCase } from '../../model/test-case.ts'
import { one } from './cases.fixture.ts'
import { keyOf, withStableNames } from './stable-names.ts'

const named = (...names: string[]) => withStableNames(names.map((name) => one(name))).map(({ name }) => name)
const [first, second] = ['2026-01-05T10:00:00Z', '2026-01-06T10:00:00Z']

const rows: [name: string, given: string[], stable: string[]][] = [
  ['nothing to mask', ['a', 'b'], ['a', 'b']],
  ['one that is masked', [`at ${first}`], ['at ⟨time⟩']],
  ['the same twice', [`at ${first}`, `at ${first}`], ['at ⟨time⟩', 'at ⟨time⟩']],
  ['two that differ in it', [`at ${first}`, `at ${second}`], [`at ${first}`, `at ${second}`]],
  ['one that is called like the mask', [`at ${first}`, 'at ⟨time⟩'], [`at ${first}`, 'at ⟨time⟩']],
  ['two that differ in what never stays', ['0x7f8a1c2b3d40', '0x7f8a1c2b3d41'], ['⟨address⟩', '⟨address⟩']],
  [
    'others are not changed by two that differ',
    [`at ${first}`, `at ${second}`, `on ${first}`],
    [`at ${first}`, `at ${second}`, 'on ⟨time⟩']
  ]
]
test.each(rows)('%s', (_, given, stable) => expect(named(...given)).toEqual(stable))

test('suites and classes are masked as names are', () => {
  const given = one('t', 'passed', { suites: [`run ${first}`, 'in /tmp/a1/x'], className: 'C@1a2b3c4' })
  expect(withStableNames([given])).toEqual([one('t', 'passed', { suites: ['run ⟨time⟩', 'in ⟨tmp⟩/x'], className: 'C@⟨hash⟩' })])
})

test('cases without anything to change are the same objects', () => {
  const given = [one('a'), one('b')]
  expect(withStableNames(given).every((test, index) => test === given[index])).toBe(true)
})

const parts: [a: Partial<TestCase>, b: Partial<TestCase>][] = [
  [
    { suites: ['a'], className: 'b', name: 'c' },
    { suites: [], className: 'a', name: '1:bc' }
  ],
  [{ suites: ['a', 'b'] }, { suites: ['a'] }],
  [{ suites: ['ab'] }, { suites: ['a', 'b'] }],
  [{ suites: ['1:a'] }, { suites: ['', 'a'] }],
  [
    { suites: [], className: 'a' },
    { suites: ['a'], className: '' }
  ],
  [
    { suites: [], className: 'a', name: 'b' },
    { suites: [], className: '', name: 'ab' }
  ],
  [
    { suites: ['a'], className: '', name: '' },
    { suites: [], className: '', name: '1:a0:' }
  ]
]
test.each(parts)('%j and %j have keys of their own', (a, b) => {
  expect(keyOf({ ...one('t'), ...a })).not.toBe(keyOf({ ...one('t'), ...b }))
})
