import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, mayHoldForeignCode } from '@tocsin/action-kit'

/** The folder that a repository is checked out in; nothing where its code may be that of anybody. */
export const checkedOut = (repository: string, context: Context): string | undefined =>
  repository === context.repository && context.workspace !== '' && !mayHoldForeignCode(context) ? context.workspace : undefined

/** The text of a file below a folder; nothing for what is no file, is larger, or lies elsewhere by way of a link. */
export async function ownFile(folder: string, path: string, mostBytes: number): Promise<string | undefined> {
  const place = join(folder, path)
  const found = await lstat(place).catch(() => undefined)
  if (!found?.isFile() || found.size > mostBytes) return undefined
  const [root, own] = await Promise.all([realpath(folder), realpath(place)])
  return own === join(root, path) ? readFile(place, 'utf8') : undefined
}
