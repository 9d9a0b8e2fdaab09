import type { Context, GitHub } from '@tocsin/action-kit'
import type { ReadFile } from '@tocsin/ci-history'
import type { Scope } from '../scope.ts'
import { checkedOut, ownFile } from './checked-out.ts'

const mostBytes = 1_000_000

/** Reads a file of the repository that is analysed: as it is checked out, where it is, and else as its branch has it. */
export function workflowFile(
  client: Pick<GitHub, 'file'>,
  { repository, branch }: Pick<Scope, 'repository' | 'branch'>,
  context: Context
): ReadFile {
  const folder = checkedOut(repository, context)
  return async (path) => (folder === undefined ? undefined : await ownFile(folder, path, mostBytes)) ?? client.file(path, branch)
}
