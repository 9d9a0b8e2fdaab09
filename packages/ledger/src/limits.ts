import { ActionError } from '@tocsin/notifier'

/** Beyond these a repository gets slow to fetch, and GitHub refuses files of 100 MB. In UTF-16 units. */
export const most = { document: 4_000_000, list: 20_000_000, line: 64_000 }

/** The longest list, with three bytes for each unit. */
const mostBytes = 3 * most.list

/** Refuses what no ledger wrote before it fills the memory. @throws {ActionError} */
export function checkBytes(path: string, bytes: number): void {
  if (bytes <= mostBytes) return
  throw new ActionError(`"${path}" has ${bytes} bytes in the ledger; at most ${mostBytes} are read.`, {
    fix: 'Delete the file from the ledger to start anew: no action of tocsin wrote it.'
  })
}
