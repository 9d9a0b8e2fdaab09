import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { ownersOf } from './owners.ts'
import { parseCodeOwners } from './rule.ts'

const matches = (pattern: string, path: string) => ownersOf(path, parseCodeOwners(`${pattern} @me`)).length > 0

/** From docs.github.com, about code owners, and what follows from gitignore where that holds. */
const rows: [pattern: string, taken: readonly string[], left: readonly string[]][] = [
  ['*', ['a', 'a/b/c.js', '.github/workflows/ci.yml'], []],
  ['*.js', ['a.js', 'src/deep/b.js', '.js'], ['a.jsx', 'js']],
  ['/build/logs/', ['build/logs/a', 'build/logs/b/c'], ['build/logs', 'x/build/logs/a']],
  ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a.md']],
  ['apps/', ['apps/a', 'x/apps/a/b'], ['apps', 'apps.md']],
  ['/docs/', ['docs/a', 'docs/b/c'], ['x/docs/a']],
  ['/scripts/', ['scripts/a.sh'], ['scripts.sh']],
  ['**/logs', ['logs/a', 'build/logs', 'deeply/nested/logs/a'], ['logs.txt', 'catalogs/a']],
  ['/apps/github', ['apps/github', 'apps/github/a'], ['apps/github2', 'x/apps/github']],
  ['src/*/test', ['src/a/test', 'src/a/test/b'], ['src/test', 'src/a/b/test']],
  ['src/**/test', ['src/test', 'src/a/test', 'src/a/b/test/c'], ['src/tests', 'test']],
  ['a/**/b/**', ['a/b/x', 'a/x/b/y'], ['a/x/b', 'a/b']],
  ['src/**', ['src/a', 'src/a/b'], ['src', 'a/src/b']],
  ['**', ['a', 'a/b'], []],
  ['te?t.js', ['test.js', 'x/text.js'], ['tet.js', 'te/t.js']],
  ['test', ['test', 'a/test', 'a/test/b'], ['tests', 'atest']],
  ['a*b*c', ['abc', 'axbybzc', 'x/abc/y'], ['ab', 'acb', 'a/bc']],
  ['a\\ b.md', ['a b.md', 'x/a b.md'], ['a', 'b.md']],
  ['\\#a', ['#a'], ['a']],
  ['a\\*b', ['a*b'], ['axb']],
  ['Docs/', ['Docs/a'], ['docs/a']],
  ['/é*', ['école'], ['ecole']],
  ['//a', ['a'], []]
]
test.each(rows)('%s', (pattern, taken, left) => {
  expect(taken.filter((path) => !matches(pattern, path))).toEqual([])
  expect(left.filter((path) => matches(pattern, path))).toEqual([])
})

test('a path may begin at the root or here, and is never empty', () => {
  expect([matches('/src/a', './src/a'), matches('/src/a', '/src/a'), matches('*', ''), matches('*', 'a'.repeat(4097))]).toEqual([
    ...[true, true, false, false]
  ])
})

test('no pattern takes more than its own length for each letter of a path', () => {
  const path = `${'a'.repeat(2000)}/b`
  expect(growth((size) => matches(`${'*a'.repeat(size / 10)}*c`, path), 200)).toBeLessThan(linear)
  expect(growth((size) => matches(`${'**/a*/'.repeat(size / 10)}c`, 'ab/'.repeat(1000)), 200)).toBeLessThan(linear)
})
