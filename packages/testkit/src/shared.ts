import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Real files and worked numbers, which are kept beside the repository and never in it. */
export const shared = (path: string): string => join(import.meta.dirname, '../../../../shared', path)

/** Why what needs one of them cannot run; nothing where it is there. */
export const missingShared = (path: string): string | undefined =>
  existsSync(shared(path)) ? undefined : `${path} is not part of this repository`

/** The document of a JSON file of them; an empty one where it is not there. */
export const sharedJson = (path: string) => (existsSync(shared(path)) ? JSON.parse(readFileSync(shared(path), 'utf8')) : {})
