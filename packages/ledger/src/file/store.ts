import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ActionError } from '@tocsin/notifier'
import { isStorePath } from '../keys.ts'
import type { Store, Texts } from '../store.ts'
import { codeOf } from './code.ts'
import { locked } from './lock.ts'

/** Holds the texts of a change from before the first file is replaced until after the last. */
const journal = '.journal.json'

/** A store in a folder, one file for each path. Readers see whole texts only; a change that a crash cut off is finished by the next one. */
export function fileStore(folder: string): Store {
  return {
    read: async (path) => readText(join(folder, path)),
    async write(paths, change) {
      await prepare(folder)
      return locked(folder, async () => {
        await finish(folder)
        const changed = change(await current(folder, paths))
        await save(folder, changed)
        return changed
      })
    }
  }
}

async function prepare(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new ActionError(`The ledger folder "${folder}" cannot be made (${codeOf(error)}).`, {
      fix: 'Name a folder that this job may write to: `ledger: file:<folder>`.',
      cause: error
    })
  }
}

const current = async (folder: string, paths: readonly string[]): Promise<Texts> =>
  Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readText(join(folder, path))] as const)))

async function save(folder: string, texts: Texts): Promise<void> {
  const several = Object.keys(texts).length > 1
  if (several) await replace(join(folder, journal), JSON.stringify(texts))
  await apply(folder, texts)
  if (several) await rm(join(folder, journal))
}

async function finish(folder: string): Promise<void> {
  const left = await readText(join(folder, journal))
  if (left === undefined) return
  await apply(folder, journaled(left))
  await rm(join(folder, journal))
}

/** A folder may have come from a cache or an artifact: what no change of ours could have left is not written, least of all outside. */
function journaled(text: string): Texts {
  const entries = Object.entries(parsed(text))
  return Object.fromEntries(entries.filter(([path, one]) => isStorePath(path) && typeof one === 'string'))
}

function parsed(text: string): Texts {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {} // A damaged journal has nothing to finish.
  }
}

async function apply(folder: string, texts: Texts): Promise<void> {
  for (const [path, text] of Object.entries(texts)) if (text !== undefined) await replace(join(folder, path), text)
}

/** Written aside, flushed and renamed: a crash leaves the old text or the new one. */
async function replace(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.new`
  await rm(draft, { force: true }) // One that a crash left, or a link that somebody planted.
  const handle = await open(draft, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}
