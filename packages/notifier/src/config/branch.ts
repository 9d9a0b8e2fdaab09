/** What git allows nowhere in the name of a branch: git-scm.com/docs/git-check-ref-format. `?` and `[` would be patterns elsewhere. */
const never = /[\s~^:?[\]\\\p{Cc}]|\.\.|@\{|\/\/|^[-/]|[/.]$|\.lock$/u

const longest = 250

/** Why no branch can have this name or fit this pattern with `*`; nothing where one can. */
export function branchProblem(pattern: string): string | undefined {
  if (pattern.startsWith('refs/')) return 'must be the name of a branch, such as main, without refs/heads/'
  if (pattern.startsWith('gh-readonly-queue/')) return 'must be the branch that a merge queue merges into: its runs count for that one'
  if (pattern.startsWith('!')) return 'must be a branch to watch: there are none to leave out'
  return pattern === '' || pattern.length > longest || never.test(pattern)
    ? 'must be a branch, such as main, or a pattern of branches, such as release/*'
    : undefined
}
