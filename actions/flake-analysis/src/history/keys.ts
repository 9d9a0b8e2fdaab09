import { documentKey } from '@tocsin/notifier'
import type { Sheet } from './sheet.ts'

/** Where the ledger holds what is known of one repository. */
export const folderOf = (repository: string): string => documentKey('flakes', repository)

/** The document of a repository: how far it was read, and what state its subjects are in. */
export const stateKey = (repository: string): string => `${folderOf(repository)}/state`

/** The list of a sheet. */
export function sheetKey({ repository, workflow, variant }: Pick<Sheet, 'repository' | 'workflow' | 'variant'>): string {
  const name = workflow.replace(/^\.github\/workflows\//, '')
  return variant === undefined
    ? documentKey(`${folderOf(repository)}/runs`, name)
    : documentKey(`${folderOf(repository)}/tests`, `${name} ${variant}`)
}
