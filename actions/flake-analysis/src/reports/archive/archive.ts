import { shown } from '@tocsin/notifier'
import type { Entry } from 'yauzl'
import { globFits, globOf } from '../glob/glob.ts'
import type { Chunks } from '../reader.ts'
import { judge } from './entry.ts'
import { inflated, type Opened } from './inflated.ts'
import { type ArchiveLimits, defaultArchiveLimits } from './limits.ts'

interface FileProblem {
  file: string
  problem: string
}

export interface ReadArchive {
  /** How many files were given to `each`. */
  reports: number
  problems: readonly FileProblem[]
}

/** Takes one report; what it does not read of `chunks` is not inflated. */
export type Each = (file: string, chunks: Chunks) => Promise<unknown>

/** More problems of one archive are counted only. */
const mostProblems = 20

/**
 * Gives the files of a zip archive that fit a pattern to `each`, one after the other, as streams within limits.
 * `source` is the archive or its path. Nothing is written to the disk and archives inside are not opened.
 * What cannot be read is a problem and no error; only what `each` throws is thrown.
 */
export async function readArchive(
  source: Buffer | string,
  patterns: readonly string[],
  each: Each,
  limits: ArchiveLimits = defaultArchiveLimits
): Promise<ReadArchive> {
  const problems: FileProblem[] = []
  const opened = await open(source)
  if (typeof opened === 'string') return { reports: 0, problems: [{ file: '', problem: opened }] }
  const reading: Reading = { ...opened, fits: fitsAny(patterns), each, limits, problems, reports: 0, bytes: 0 }
  try {
    await readEntries(reading)
  } finally {
    opened.zip.close()
  }
  return { reports: reading.reports, problems: shortened(problems) }
}

interface Reading extends Opened {
  fits: (name: string) => boolean
  each: Each
  limits: ArchiveLimits
  problems: FileProblem[]
  reports: number
  /** Inflated so far. */
  bytes: number
}

async function open(source: Buffer | string): Promise<Opened | string> {
  const yauzl = await import('yauzl')
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }
  try {
    const zip = await (typeof source === 'string' ? yauzl.openPromise(source, options) : yauzl.fromBufferPromise(source, options))
    return { zip, yauzl }
  } catch (error) {
    return `is no zip archive, or ends too soon: ${shownError(error)}`
  }
}

const fitsAny = (patterns: readonly string[]) => {
  const globs = patterns.filter((pattern) => !pattern.startsWith('!')).map(globOf)
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => globOf(pattern.slice(1)))
  return (name: string) => globs.some((glob) => globFits(glob, name)) && !excluded.some((glob) => globFits(glob, name))
}

async function readEntries(reading: Reading): Promise<void> {
  const { zip, limits, problems } = reading
  const entries = zip.eachEntry()
  for (let seen = 0; ; seen++) {
    const entry = await nextEntry(entries)
    if (typeof entry === 'string') problems.push({ file: '', problem: entry })
    if (typeof entry !== 'object') return
    if (seen === limits.entries || reading.reports === limits.reports) {
      problems.push({ file: '', problem: tooMany(seen === limits.entries ? `${limits.entries} files` : `${limits.reports} reports`) })
      return
    }
    await readEntry(reading, entry)
  }
}

const tooMany = (what: string) => `holds more than ${what}; the rest is not read`

/** Undefined at the end; in words where the list of files is broken. */
async function nextEntry(entries: AsyncIterator<Entry>): Promise<Entry | string | undefined> {
  try {
    const next = await entries.next()
    return next.done ? undefined : next.value
  } catch (error) {
    return `its list of files is broken: ${shownError(error)}; the rest is not read`
  }
}

async function readEntry(reading: Reading, entry: Entry): Promise<void> {
  const { yauzl, problems, fits, limits, each } = reading
  const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  const judged = judge(entry, name, yauzl.validateFileName(name))
  if (judged.kind === 'folder' || (!fits(name) && !(judged.kind === 'refused' && judged.hostile))) return
  if (judged.kind === 'refused') {
    problems.push({ file: judged.name, problem: judged.problem })
    return
  }
  reading.reports++
  const told = { bytes: 0, problem: undefined as string | undefined }
  await each(name, inflated(reading, entry, { limits, before: reading.bytes, told }))
  reading.bytes += told.bytes
  if (told.problem !== undefined) problems.push({ file: name, problem: told.problem })
}

/** The library's words may quote what is in the archive. */
const shownError = (error: unknown): string => shown(error instanceof Error ? error.message.slice(0, 60) : 'unknown')

function shortened(problems: readonly FileProblem[]): FileProblem[] {
  if (problems.length <= mostProblems) return [...problems]
  return [...problems.slice(0, mostProblems), { file: '', problem: `and ${problems.length - mostProblems} more files that were not read` }]
}
