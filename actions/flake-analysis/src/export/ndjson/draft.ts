import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ActionError } from '@tocsin/action-kit'
import { fields, makeFolder } from '@tocsin/notifier'

/** A file that is written piece by piece, aside. */
export interface Draft {
  write(text: string): Promise<void>
  /** Puts it in its place. */
  finish(): Promise<void>
  /** Leaves nothing of it, unless it is in its place. */
  close(): Promise<void>
}

/**
 * Begins a file. Who reads it never reads half of it, and a link that a checkout planted there is not followed.
 * @throws {ActionError} where it cannot be written, as does what it returns
 */
export async function draftOf(path: string): Promise<Draft> {
  const aside = join(dirname(path), `.${basename(path)}.tocsin`)
  await refusing(path, async () => {
    await makeFolder(dirname(path))
    await rm(aside, { force: true }) // One that a crash left, or another link.
  })
  const file = await refusing(path, () => open(aside, 'wx'))
  return {
    write: (text) => refusing(path, () => file.appendFile(text)),
    async finish() {
      await file.close()
      await refusing(path, () => rename(aside, path))
    },
    async close() {
      await file.close()
      await rm(aside, { force: true }).catch(() => undefined)
    }
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
