import { expect, test } from '@jest/globals'
import { matchesAny, matchesPattern } from './filter-pattern.ts'

// docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
const rows: [pattern: string, yes: string[], no: string[]][] = [
  ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/a/b', 'feature']],
  ['feature/**', ['feature/beta-a/my-branch', 'feature/mona/the/octocat'], ['feature']],
  ['main', ['main'], ['mainx', 'amain']],
  ['*', ['main', 'releases'], ['all/the/branches']],
  ['**', ['all/the/branches', 'every/tag'], []],
  ['*feature', ['mona-feature', 'feature'], ['ver-10/feature']],
  ['v2*', ['v2', 'v2.0', 'v2.9'], ['v3']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.1.1', 'v1.1', 'v1x10x1']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsxx']],
  ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['index.jsx']],
  ['docs/*', ['docs/README.md'], ['docs/mona/octocat.txt']],
  ['docs/**', ['docs/README.md', 'docs/mona/octocat.txt'], ['doc/x']],
  ['docs/**/*.md', ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'], ['docs/a.txt']],
  ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['mydocs/x']],
  ['**/README.md', ['README.md', 'js/README.md'], ['xREADME.md']],
  ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], ['src.js']],
  ['**/*-post.md', ['my-post.md', 'path/their-post.md'], ['post.md']],
  ['**/migrate-*.sql', ['migrate-10909.sql', 'db/migrate-v1.0.sql'], ['migrate.sql']],
  ['a.b', ['a.b'], ['axb']],
  ['release\\*', ['release*'], ['releases']]
]

test.each(rows)('%s', (pattern, yes, no) => {
  expect(yes.filter((name) => !matchesPattern(pattern, name))).toEqual([])
  expect(no.filter((name) => matchesPattern(pattern, name))).toEqual([])
})

const lists: [patterns: string[], name: string, taken: boolean][] = [
  [['releases/**', '!releases/**-alpha'], 'releases/10', true],
  [['releases/**', '!releases/**-alpha'], 'releases/10-alpha', false],
  [['*.md', '!README.md', 'README*'], 'README.md', true],
  [['!main'], 'dev', false],
  [[], 'main', false]
]

test.each(lists)('%j takes %s: %s', (patterns, name, taken) => {
  expect(matchesAny(patterns, name)).toBe(taken)
})
