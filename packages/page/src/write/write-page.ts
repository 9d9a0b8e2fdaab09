import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ActionError, fields, makeFolder } from '@tocsin/notifier'
import { isPagePath, manifestFiles, manifestJson, manifestName } from './manifest.ts'

/** What messages call it. */
export interface Naming {
  /** As `status page`. */
  what: string
  /** How to name another folder, as `status-page: status`. */
  input: string
  /** Files of an earlier page that stay where this one has none of them. */
  keeps?: (path: string) => boolean
}

/**
 * Writes the files into the folder and removes those of an earlier page that are none of them. A file that an earlier page did
 * not write is never replaced or removed, and no link in the folder is followed. Fails with an `ActionError`.
 */
export async function writePage(folder: string, files: Readonly<Record<string, string>>, naming: Naming): Promise<void> {
  const paths = Object.keys(files)
  const odd = paths.find((path) => !isPagePath(path))
  if (odd !== undefined) throw new Error(`A page has no file ${JSON.stringify(odd)}`)
  await onDisk(folder, naming, async () => {
    const before = manifestFiles(await textAt(folder, manifestName))
    for (const path of paths) await refuseForeign({ folder, naming }, path, before, files[path] ?? '')
    // A crash from here on leaves no file that the next page does not know as its own.
    await replace(folder, manifestName, manifestJson([...new Set([...before, ...paths])]))
    for (const path of paths.toSorted(firstPageLast)) await replace(folder, path, files[path] ?? '')
    const kept = await keptOf(
      folder,
      [...before].filter((path) => files[path] === undefined && naming.keeps?.(path))
    )
    for (const path of before) if (files[path] === undefined && !kept.includes(path)) await remove(folder, path)
    await replace(folder, manifestName, manifestJson([...paths, ...kept]))
  })
}

/** Those that are still there: of a file that its reader deleted nothing is known. */
async function keptOf(folder: string, paths: readonly string[]): Promise<string[]> {
  const kinds = await Promise.all(paths.map((path) => kindOf(join(folder, path))))
  return paths.filter((_, index) => kinds[index] === 'other')
}

/** It links to the others, so that it comes when they are there. */
const firstPageLast = (a: string, b: string) => Number(a === 'index.html') - Number(b === 'index.html')

async function onDisk(folder: string, { what, input }: Naming, work: () => Promise<void>): Promise<void> {
  try {
    await makeFolder(folder)
    await work()
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    throw new ActionError(`The ${what} cannot be written to "${folder}" (${code}).`, {
      fix: `Name a folder that this job may write to, such as \`${input}\`.`,
      cause: error
    })
  }
}

/** `ENOENT` and its kind, of what a file system refused. */
function codeOf(error: unknown): string | undefined {
  const { code } = fields(error)
  return typeof code === 'string' ? code : undefined
}

async function refuseForeign(
  { folder, naming: { what, input } }: { folder: string; naming: Naming },
  path: string,
  own: ReadonlySet<string>,
  text: string
): Promise<void> {
  await refuseLinks(folder, path)
  if (own.has(path) || (await kindOf(join(folder, path))) === 'nothing') return
  if ((await textAt(folder, path)) === text) return
  throw new ActionError(`"${join(folder, path)}" is there already, and no ${what} wrote it.`, {
    fix: `Name a folder of its own for it, such as \`${input}\`, or delete that file.`
  })
}

/** The folder itself may be a link of its owner; one in it was planted, or leads to files that are not ours. */
async function refuseLinks(folder: string, path: string): Promise<void> {
  const names = path.split('/')
  for (const depth of names.keys()) {
    const above = join(folder, ...names.slice(0, depth + 1))
    if ((await kindOf(above)) !== 'link') continue
    throw new ActionError(`In the folder of the page, "${above}" is a link.`, {
      fix: 'Delete the link; the page writes files of its own.'
    })
  }
}

async function kindOf(file: string): Promise<'link' | 'other' | 'nothing'> {
  try {
    return (await lstat(file)).isSymbolicLink() ? 'link' : 'other'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nothing'
    throw error
  }
}

async function textAt(folder: string, path: string): Promise<string | undefined> {
  await refuseLinks(folder, path)
  try {
    return await readFile(join(folder, path), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Written aside and renamed: whoever publishes the folder meanwhile takes the old file or the new one. */
async function replace(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path)
  await makeFolder(dirname(file))
  await refuseLinks(folder, path)
  const draft = join(dirname(file), `.${basename(file)}.tocsin`)
  await rm(draft, { force: true }) // One that a crash left, or a link that somebody planted.
  await writeFile(draft, text, { flag: 'wx' })
  await rename(draft, file)
}

async function remove(folder: string, path: string): Promise<void> {
  await refuseLinks(folder, path)
  await rm(join(folder, path), { force: true })
}
