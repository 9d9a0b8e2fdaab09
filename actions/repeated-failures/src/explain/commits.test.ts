import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { rangeOf, subjectOf } from './commits.ts'

const commit = (message: string, author = 'ada') => ({ sha: 'a'.repeat(40), message, author })

const rows: [message: string, author: string, update: boolean][] = [
  ['Bump lodash from 4.17.20 to 4.17.21', 'lin', true],
  ['Bump the npm group with 3 updates', 'lin', true],
  ['build(deps): bump actions/checkout from 4 to 5', 'lin', true],
  ['chore(deps-dev): update jest', 'lin', true],
  ['fix(deps): update dependency zod to v4', 'lin', true],
  ['Update dependencies', 'lin', true],
  ['Anything', 'dependabot[bot]', true],
  ['Anything', 'renovate[bot]', true],
  ['Bump version to 1.2.0', 'lin', false],
  ['Bump the version in package.json', 'lin', false],
  ['Fix a bump in the road', 'lin', false],
  ['Remove the dependency on luck', 'lin', false],
  ['Fix login\n\nBump lodash from 4 to 5', 'lin', false]
]
test.each(rows)('%j by %s updates a dependency: %s', (message, author, update) => {
  expect(rangeOf({ total: 1, commits: [commit(message, author)] }).updates).toHaveLength(update ? 1 : 0)
})

test('who made most of the commits comes first; nobody is left out of the total', () => {
  const commits = [commit('a', 'ada'), commit('b', 'lin'), commit('c', 'lin'), commit('d', '')]
  expect(rangeOf({ total: 260, commits })).toMatchObject({ authors: ['lin', 'ada'], total: 260 })
  expect(rangeOf({ total: 0, commits })).toMatchObject({ total: 4 })
})

test('a message is its first line, however long it is', () => {
  expect(subjectOf('Fix login \n\nbody')).toBe('Fix login')
  expect(subjectOf('x'.repeat(1e6))).toHaveLength(300)
})

test.each([
  (length: number) => 'bump '.repeat(length),
  (length: number) => `bump ${'a'.repeat(length)}`,
  (length: number) => 'update '.repeat(length),
  (length: number) => `${'a('.repeat(length)}deps`
])('any message takes linear time at most: %s', (message) => {
  expect(growth((length) => rangeOf({ total: 1, commits: [commit(message(length))] }), 1e5)).toBeLessThan(linear)
})
