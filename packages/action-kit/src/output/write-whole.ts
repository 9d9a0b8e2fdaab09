import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { ActionError, fields, makeFolder } from '@tocsin/notifier'

/**
 * Writes a file aside and renames it: a collector never reads half of it, and a link that a checkout planted in its place is not followed.
 * @throws {ActionError} where it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const folder = dirname(path)
  const draft = join(folder, `.${basename(path)}.tocsin`)
  try {
    await makeFolder(folder)
    await rm(draft, { force: true }) // One that a crash left, or another link.
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, path)
  } catch (cause) {
    throw new ActionError(`"${path}" cannot be written (${fields(cause).code}).`, {
      fix: 'Name a file in a folder that this job may write to.',
      cause
    })
  }
}
