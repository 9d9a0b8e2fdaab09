import { createReadStream } from 'node:fs'
import { oneLine } from '@tocsin/notifier'
import { globFits } from '../glob/glob.ts'
import { type Chunks, mebibytes } from '../reader.ts'
import { nearMiss } from './near-miss.ts'
import { type Found, walk } from './walk.ts'
import { fitsAny, mayHold, type Pattern, patternsOf } from './wanted.ts'

export interface WorkspaceLimits {
  /** How many entries of folders are looked at. */
  entries: number
  /** How many reports are read, the newest first. */
  reports: number
  /** Bytes of all of them. */
  totalBytes: number
}

export const defaultWorkspaceLimits: WorkspaceLimits = { entries: 1_000_000, reports: 20_000, totalBytes: 4 * 2 ** 30 }

/** What the patterns name. */
export interface Meant {
  /** As a glob, in whichever folder. */
  files: string
  /** Where to look for what is not there. */
  hint: string
}

const testReports: Meant = { files: '**/*.xml', hint: 'look where the tests write their reports, and whether they ran before this step' }

interface WorkspaceReport {
  /** From the workspace, with `/`. */
  file: string
  bytes: number
  /** A new stream each time. */
  open(): Chunks
}

export interface WorkspaceReports {
  /** By name. */
  reports: readonly WorkspaceReport[]
  problems: readonly { file: string; problem: string }[]
}

/** The files of the workspace that fit one of the patterns and none that begins with `!`. What is not found or not read is a problem; nothing is thrown. */
export async function workspaceReports(
  texts: readonly string[],
  workspace: string,
  limits: WorkspaceLimits = defaultWorkspaceLimits,
  meant: Meant = testReports
): Promise<WorkspaceReports> {
  const { wanted, excluded } = patternsOf(texts, workspace)
  const globs = wanted.flatMap(({ glob }) => glob ?? [])
  const find = {
    file: (name: string) => fitsAny(globs, name) && !fitsAny(excluded, name),
    folder: (name: string) => globs.some((glob) => mayHold(glob, name)),
    named: (folder: string) => globs.some(({ pattern }) => pattern.split(/[\\/]/).includes(folder))
  }
  const { files, outside, cut } = await walk(workspace, find, limits.entries).catch(() => ({ files: [], outside: [], cut: false }))
  const { kept, problems } = bounded(files, limits)
  return {
    reports: kept.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(reportOf),
    problems: [
      ...(await unmatched(wanted, [...files.map(({ name }) => name), ...outside], { workspace, meant })),
      ...outside.map((file) => ({ file: oneLine(file), problem: 'is a link out of the workspace; it is not read' })),
      ...(cut
        ? [{ file: '', problem: `the workspace holds more than ${limits.entries} files where reports are looked for; name their folder` }]
        : []),
      ...problems
    ]
  }
}

const reportOf = ({ name, path, bytes }: Found): WorkspaceReport => ({
  file: name,
  bytes,
  open: () => createReadStream(path, { highWaterMark: 262_144 })
})

function bounded(files: readonly Found[], { reports, totalBytes }: WorkspaceLimits) {
  let sum = 0
  const newest = files.toSorted((a, b) => b.changed - a.changed || (a.name < b.name ? -1 : 1))
  const few = newest.slice(0, reports)
  const kept = few.filter(({ bytes }) => {
    sum += bytes
    return sum <= totalBytes
  })
  const left = (count: number, why: string) => (count === 0 ? [] : [{ file: '', problem: `${count} older reports are not read: ${why}` }])
  return {
    kept,
    problems: [
      ...left(newest.length - few.length, `there are more than ${reports}`),
      ...left(few.length - kept.length, `all together are larger than ${mebibytes(totalBytes)}`)
    ]
  }
}

/** Looking for what a pattern may have meant is worth a second. */
const mostNear = 20_000

async function unmatched(wanted: readonly Pattern[], names: readonly string[], { workspace, meant }: { workspace: string; meant: Meant }) {
  const empty = wanted.filter(({ glob }) => !glob || !names.some((name) => globFits(glob, name)))
  if (empty.length === 0) return []
  const folders = new Set<string>()
  const all = { file: () => true, folder: (name: string) => folders.add(name) !== undefined, named: () => false }
  const { files } = await walk(workspace, all, mostNear).catch(() => ({ files: [] }))
  return empty.map(({ text, glob }) => ({
    file: oneLine(text),
    problem: problemOf(text, (glob && nearMiss(text, files, folders, meant.files)) ?? meant.hint, glob === undefined)
  }))
}

function problemOf(text: string, hint: string, leadsOut: boolean): string {
  if (leadsOut)
    return `the pattern ${JSON.stringify(oneLine(text))} leads out of the workspace; write it relative to the root of the repository`
  return `no file fits ${JSON.stringify(oneLine(text))}; ${hint}`
}
