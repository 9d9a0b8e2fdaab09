import type { Ports } from '../ports.ts'
import { checkedOut, ownFile } from '../read/checked-out.ts'
import type { Scope } from '../scope.ts'
import type { OwnersPorts } from './owners.ts'
import { largestBytes } from './rule.ts'

/**
 * How the files are read that may be CODEOWNERS: from the branch by a call each. Each leg of the tests would make them, so where the runs
 * are not read either, what is checked out has to do.
 */
export function ownersFile(
  { repository, branch }: Pick<Scope, 'repository' | 'branch'>,
  { context, github, due }: Pick<Ports, 'context' | 'github'> & { due: boolean }
): OwnersPorts['file'] {
  const folder = due ? undefined : checkedOut(repository, context)
  return folder === undefined ? async (path) => (await github()).file(path, branch) : (path) => ownFile(folder, path, largestBytes)
}
