import { constants } from 'node:fs'
import { link, lstat, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeFolder } from '@tocsin/notifier'
import { checkBytes } from '../limits.ts'
import { codeOf } from './code.ts'

/** All that the driver does to the machine and waits for. */
export interface Machine {
  /** The text of a file; none where there is no file of its own: nothing, a link, a folder or a pipe. */
  read(file: string): Promise<string | undefined>
  /** Makes a file that must not exist, and flushes it. */
  create(file: string, text: string): Promise<void>
  write(file: string, text: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  link(from: string, to: string): Promise<void>
  remove(file: string): Promise<void>
  makeFolder(folder: string): Promise<void>
  list(folder: string): Promise<string[]>
  /** Paths of the files below a folder, relative to it and with `/`; links are not followed. None where there is no folder. */
  files(folder: string): Promise<string[]>
  /** How long a file is; 0 where there is none. */
  bytes(file: string): Promise<number>
  /** Whether a path leads elsewhere; not where there is nothing. */
  isLink(path: string): Promise<boolean>
  sleep(ms: number): Promise<void>
  /** In ms since 1970. */
  now(): number
}

export const thisMachine: Machine = {
  read,
  create,
  write: writeFile,
  rename,
  link,
  remove: (file) => rm(file, { force: true }),
  makeFolder,
  list: readdir,
  files: filesBelow,
  bytes: async (file) => (await lstat(file).catch(nothing))?.size ?? 0,
  isLink: async (path) => (await lstat(path).catch(nothing))?.isSymbolicLink() ?? false,
  sleep: (ms) => sleep(ms),
  now: Date.now
}

/** Neither leads a link elsewhere, nor does a pipe keep the reader waiting. Windows knows neither flag. */
const ownFile = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

async function read(file: string): Promise<string | undefined> {
  const handle = await open(file, ownFile).catch(nothing)
  try {
    const stat = await handle?.stat()
    if (!handle || !stat?.isFile()) return undefined
    checkBytes(file, stat.size)
    return await handle.readFile('utf8')
  } finally {
    await handle?.close()
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothing)) ?? []
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
}

function nothing(error: unknown): undefined {
  if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO'].includes(codeOf(error))) return undefined
  throw error
}

async function create(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
