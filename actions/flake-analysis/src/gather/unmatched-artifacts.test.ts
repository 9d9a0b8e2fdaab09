import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { unmatchedArtifacts } from './unmatched-artifacts.ts'

const cure = 'Correct the input `artifacts`: names of artifacts with test reports, or globs.'
const words = (patterns: string[], names: string[], seen: { ofAll?: boolean; whole?: boolean } = {}) =>
  unmatchedArtifacts(patterns, { names, ofAll: true, whole: true, ...seen })

const sentences: [what: string, patterns: string[], names: string[], seen: { ofAll?: boolean; whole?: boolean }, told: string][] = [
  ['patterns that fit are none', ['junit-*', 'e2e'], ['junit-a', 'e2e'], {}, ''],
  ['a misspelled glob', ['test-*'], ['junit-unit', 'junit-e2e'], {}, 'No artifact matches "test-*"; there are: junit-unit, junit-e2e. '],
  ['one of two', ['junit-*', 'e2e'], ['junit-a'], {}, 'No artifact matches "e2e"; there are: junit-a. '],
  ['nothing at all', ['junit'], [], {}, 'No artifact matches "junit"; there are none. '],
  ['names, where no call was left for others', ['junit'], [], { ofAll: false }, 'No artifact matches "junit". '],
  [
    'pages that were not read',
    ['test-*'],
    ['junit'],
    { whole: false },
    'None of the newest artifacts matches "test-*"; there are: junit. '
  ],
  ['what may be on such a page', ['test-*', 'junit'], ['junit'], { whole: false }, ''],
  [
    'names with ids, once each',
    ['test-*'],
    ['junit-8812345678', 'junit-8812345679', 'logs-abcdef0', 'logs-1234567deadbeef', 'node-20', 'cafeteria'],
    {},
    'No artifact matches "test-*"; there are: junit-*, logs-*, node-20, cafeteria. '
  ],
  [
    'few of many, each of them short and on one line',
    ['x'],
    [`a\n::error::${'b'.repeat(500)}`, ...Array.from({ length: 20 }, (_, index) => `n${index}`)],
    {},
    `No artifact matches "x"; there are: a ::error::${'b'.repeat(48)}…, n0, n1, n2, n3, n4, n5, n6, and 13 more. `
  ]
]
test.each(sentences)('%s', (_, patterns, names, seen, told) => {
  expect(words(patterns, names, seen)).toBe(told && `${told}${cure}`)
})

test('many names take time by their number', () => {
  const names = (size: number) => Array.from({ length: size }, (_, index) => `${'a'.repeat(200)}${index}`)
  expect(growth((size) => words(['*b*b*b*c'], names(size)), 2_000)).toBeLessThan(linear)
})
