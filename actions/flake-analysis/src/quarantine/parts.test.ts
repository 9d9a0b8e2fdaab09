import { expect, test } from '@jest/globals'
import { partsOf } from './parts.ts'
import { flaky } from './subject.fixture.ts'

const rows: [name: string, subject: Parameters<typeof flaky>, parts: ReturnType<typeof partsOf>][] = [
  [
    'the file is a suite',
    ['t', { suites: ['a.test.ts', 'outer'], file: 'a.test.ts' }],
    { before: [], file: 'a.test.ts', titles: ['outer', 't'] }
  ],
  [
    'a suite looks like a file',
    ['t', { suites: ['p', 'a.spec.mjs', 'outer'] }],
    { before: ['p'], file: 'a.spec.mjs', titles: ['outer', 't'] }
  ],
  [
    'the file is no script',
    ['t', { suites: ['a.feature', 'outer'], file: 'a.feature' }],
    { before: [], file: 'a.feature', titles: ['outer', 't'] }
  ],
  ['only the attribute names the file', ['t', { suites: ['outer'], file: 'a.ts' }], { before: [], file: 'a.ts', titles: ['outer', 't'] }],
  ['the class is the file', ['t', { suites: ['all'], className: 'a.test.ts' }], { before: ['all'], file: 'a.test.ts', titles: ['t'] }],
  [
    'the class repeats the suite',
    ['t', { suites: ['a.test.ts'], className: 'a.test.ts' }],
    { before: [], file: 'a.test.ts', titles: ['t'] }
  ],
  [
    'a title holds what may be between titles',
    ['outer › a > b', { suites: ['a.spec.ts'], className: 'a.spec.ts' }],
    { before: [], file: 'a.spec.ts', titles: ['outer › a > b'] }
  ],
  [
    'a title is the file',
    ['a.spec.ts', { suites: ['p', 'a.spec.ts', 'a.spec.ts'], file: 'a.spec.ts' }],
    { before: ['p'], file: 'a.spec.ts', titles: ['a.spec.ts', 'a.spec.ts'] }
  ],
  [
    'the class is the file of the suites around it',
    ['t', { suites: ['a.spec.ts', 'outer'], className: 'a.spec.ts' }],
    { before: [], file: 'a.spec.ts', titles: ['outer', 't'] }
  ],
  ['nothing names a file', ['t', { suites: ['outer'] }], undefined]
]
test.each(rows)('%s', (_, subject, parts) => expect(partsOf(flaky(...subject))).toEqual(parts))
