import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A file below the folder. */
export interface Found {
  /** From the folder, with `/`. */
  name: string
  /** Where it really is, links resolved. */
  path: string
  bytes: number
  /** When it was changed, in ms since 1970. */
  changed: number
}

export interface Walked {
  files: Found[]
  /** Names of links that lead out of the folder. */
  outside: string[]
  /** Whether the limit ended the walk. */
  cut: boolean
}

/** Holds no report that a step of this job wrote, and very many files. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

export interface Wanted {
  /** Whether a file may be a report. */
  file(name: string): boolean
  /** Whether reports may be below a folder. */
  folder(name: string): boolean
  /** Whether a folder that is skipped by default is asked for by name. */
  named(folder: string): boolean
}

/** The files of a folder that are wanted, without following a link to a folder; a link to a file has to stay inside. */
export async function walk(root: string, wanted: Wanted, mostEntries: number): Promise<Walked> {
  const real = await realpath(root)
  const walked: Walked = { files: [], outside: [], cut: false }
  const folders = ['']
  let seen = 0
  for (let folder = folders.pop(); folder !== undefined && !walked.cut; folder = folders.pop()) {
    for (const entry of await entriesOf(join(real, folder))) {
      if (++seen > mostEntries) walked.cut = true
      if (walked.cut) break
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (wanted.folder(name) && (!skipped.has(entry.name) || wanted.named(entry.name))) folders.push(name)
      } else if (wanted.file(name)) await add(walked, real, name)
    }
  }
  return walked
}

/** A folder that vanished or may not be read has no entries. */
const entriesOf = (path: string) => readdir(path, { withFileTypes: true }).catch(() => [])

async function add(walked: Walked, real: string, name: string): Promise<void> {
  const path = await realpath(join(real, name)).catch(() => undefined)
  if (path === undefined) return
  if (!isInside(real, path)) walked.outside.push(name)
  const facts = isInside(real, path) ? await stat(path).catch(() => undefined) : undefined
  if (facts?.isFile()) walked.files.push({ name, path, bytes: facts.size, changed: facts.mtimeMs })
}

const isInside = (real: string, path: string): boolean => path.startsWith(real.endsWith(sep) ? real : real + sep)
