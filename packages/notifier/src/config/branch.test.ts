import { expect, test } from '@jest/globals'
import { branchProblem } from './branch.ts'

test.each(['main', 'release/2', 'release/*', '*', 'v*/lts', 'feature/größe', 'a.b', 'dependabot/npm/@types', 'x'.repeat(250)])(
  '%s may be a branch',
  (pattern) => expect(branchProblem(pattern)).toBeUndefined()
)

const shape = 'must be a branch, such as main, or a pattern of branches, such as release/*'
const refused: [pattern: string, why: string][] = [
  ['refs/heads/main', 'must be the name of a branch, such as main, without refs/heads/'],
  ['gh-readonly-queue/main/**', 'must be the branch that a merge queue merges into: its runs count for that one'],
  ['!main', 'must be a branch to watch: there are none to leave out'],
  ...['', ' ', 'a b', 'main\n', 'release/?', 'release/[0-9]', 'a..b', '/main', 'main/', 'a//b', '-f', 'main.', 'main.lock', 'HEAD~1', 'a:b']
    .concat('x'.repeat(251))
    .map((pattern): [string, string] => [pattern, shape])
]
test.each(refused)('%j is none', (pattern, why) => expect(branchProblem(pattern)).toBe(why))
