import { createHash } from 'node:crypto'
import { quoted } from '@tocsin/action-kit'
import type { FlakeReport } from '../model/report.ts'
import type { Chunks } from '../reports/reader.ts'
import { defaultWorkspaceLimits, type Meant, workspaceReports } from '../reports/workspace/workspace.ts'
import { checkBranches } from './branches.ts'
import { checkCurrencies } from './currencies.ts'
import { type Part, partFrom, unjoinable } from './part-from.ts'

const mib = 2 ** 20
/** A report of a large repository has some megabytes. */
const mostBytes = 64 * mib

/**
 * The reports that the input `merge` names; the same report in two files is warned of and there once.
 * @throws {ActionError} where one is not there, is too large, or is none, or where they are in several currencies or of several branches.
 */
export async function readParts(
  patterns: readonly string[],
  workspace: string,
  { warn }: { warn(line: string): void }
): Promise<readonly FlakeReport[]> {
  const { reports, problems } = await workspaceReports(patterns, workspace, defaultWorkspaceLimits, parts)
  const [problem] = problems
  if (problem) throw unjoinable(wordsOf(problem))
  if (reports.length === 0) throw unjoinable('it names no file')
  const read = new Map<string, Part>()
  for (const { file, bytes, open } of reports) {
    if (bytes > mostBytes) throw unjoinable(`${quoted(file)} has more than ${mostBytes / mib} MiB`)
    const report = partFrom(file, await textOf(open()))
    const key = createHash('sha256').update(JSON.stringify(report)).digest('base64')
    const same = read.get(key)
    if (same) warn(`${quoted(file)} and ${quoted(same.file)} are the same report: it counts once.`)
    else read.set(key, { file, report })
  }
  checkCurrencies([...read.values()])
  checkBranches([...read.values()])
  return [...read.values()].map(({ report }) => report)
}

const parts: Meant = {
  files: '**/flake-report.json',
  hint: 'look whether the jobs of the parts uploaded their report folder, and actions/download-artifact ran before this step'
}

/** Its file first, unless the problem names it. */
const wordsOf = ({ file, problem }: { file: string; problem: string }) =>
  file === '' || problem.includes(JSON.stringify(file)) ? problem : `${quoted(file)} ${problem}`

async function textOf(chunks: Chunks): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}
