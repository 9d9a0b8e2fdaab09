import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ActionError } from '@tocsin/action-kit'
import { fields, makeFolder } from '@tocsin/notifier'

/**
 * Writes a file piece by piece, aside, and puts it in its place at the end: who reads it never reads half of it, and a link that a
 * checkout planted there is not followed. Nothing is left when the work fails.
 * @throws {ActionError} where it cannot be written
 */
export async function fileInPieces<T>(path: string, work: (write: (text: string) => Promise<void>) => Promise<T>): Promise<T> {
  const draft = join(dirname(path), `.${basename(path)}.tocsin`)
  try {
    await refusing(path, async () => {
      await makeFolder(dirname(path))
      await rm(draft, { force: true }) // One that a crash left, or another link.
    })
    const file = await refusing(path, () => open(draft, 'wx'))
    try {
      const result = await work((text) => refusing(path, () => file.appendFile(text)))
      await refusing(path, () => rename(draft, path))
      return result
    } finally {
      await file.close()
    }
  } finally {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

async function refusing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const { code } = fields(cause)
    if (typeof code !== 'string') throw cause
    throw new ActionError(`"${path}" cannot be written (${code}).`, {
      fix: 'Name a file in a folder that this job may write to.',
      cause
    })
  }
}
