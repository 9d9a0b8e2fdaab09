import { ActionError } from '@tocsin/action-kit'
import { fields } from '@tocsin/notifier'
import type { Ports } from '../ports.ts'

/** Writes a file. @throws {ActionError} where the disk refuses it; `input` is what named it. */
export async function writeText(input: string, path: string, text: string, ports: Pick<Ports, 'writeFile'>): Promise<void> {
  try {
    await ports.writeFile(path, text)
  } catch (error) {
    const { code } = fields(error)
    if (typeof code !== 'string') throw error
    throw new ActionError(`The file "${path}" cannot be written (${code}).`, {
      fix: `Name a file that this job may write to in \`${input}\`.`,
      cause: error
    })
  }
}
