import { dirname } from 'node:path'
import { fields } from './read-json.ts'

/**
 * Makes a folder and those around it, where they are not there. Node.js's own `recursive` tries for ever where the system says of
 * a folder that is there that it is not, as `/proc` does.
 * @throws {Error} with the `code` of the system where it cannot be made.
 */
export async function makeFolder(folder: string): Promise<void> {
  const refused = await made(folder)
  if (refused === undefined) return
  if (fields(refused).code !== 'ENOENT' || dirname(folder) === folder) throw refused
  await makeFolder(dirname(folder))
  const again = await made(folder)
  if (again !== undefined) throw again
}

/** Why it is not there; nothing where it is now. */
async function made(folder: string): Promise<unknown> {
  const { mkdir, stat } = process.getBuiltinModule('node:fs/promises')
  try {
    await mkdir(folder)
    return undefined
  } catch (error) {
    // Some systems name another reason than that it is there, such as a drive that is read only.
    const isThere = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false
    )
    return isThere ? undefined : error
  }
}
