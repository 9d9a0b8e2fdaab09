import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ActionError } from '@tocsin/action-kit'

/** Writes a file that an input names, and the folders above it. @throws {ActionError} where that cannot be done. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
    throw new ActionError(`"${path}" cannot be written${code}.`, { fix: 'Name a file in a folder that this job may write to.', cause })
  }
}
