import { expect, test } from '@jest/globals'
import { partsOfTest, suitesOfTest, type TestName } from './subject.ts'

test.each<[what: string, TestName, around: readonly string[], all: readonly string[]]>([
  [
    'suites and a class',
    { suites: ['shop', 'cart'], className: 'Cart', name: 'adds' },
    ['shop', 'cart', 'Cart'],
    ['shop', 'cart', 'Cart', 'adds']
  ],
  ['a class named as its suite', { suites: ['shop', 'Cart'], className: 'Cart', name: 'adds' }, ['shop', 'Cart'], ['shop', 'Cart', 'adds']],
  [
    'a class named as a suite further out',
    { suites: ['Cart', 'b'], className: 'Cart', name: 'c' },
    ['Cart', 'b', 'Cart'],
    ['Cart', 'b', 'Cart', 'c']
  ],
  ['suites of one name, which are two', { suites: ['a', 'a'], className: '', name: 'a' }, ['a', 'a'], ['a', 'a', 'a']],
  ['what has no name', { suites: ['', 'a'], className: '', name: '' }, ['a'], ['a']],
  ['nothing', { suites: [], className: '', name: '' }, [], []]
])('%s', (_, name, around, all) => {
  expect(suitesOfTest(name)).toEqual(around)
  expect(partsOfTest(name)).toEqual(all)
})
