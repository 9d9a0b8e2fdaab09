import { ActionError, quoted } from '@tocsin/action-kit'
import { reportSchema } from '../json/schema.ts'
import type { FlakeReport } from '../model/report.ts'
import type { Chunks } from '../reports/reader.ts'
import { workspaceReports } from '../reports/workspace/workspace.ts'

/** A report of a large repository has some megabytes. */
const mostBytes = 64 * 2 ** 20

/** The reports that the input `merge` names. @throws {ActionError} where one is not there, or is none. */
export async function readParts(patterns: readonly string[], workspace: string): Promise<readonly FlakeReport[]> {
  const { reports, problems } = await workspaceReports(patterns, workspace)
  const [problem] = problems
  if (problem) throw unreadable(`${problem.file ? `${quoted(problem.file)} ` : ''}${problem.problem}`)
  if (reports.length === 0) throw unreadable('it names no file')
  return Promise.all(reports.map(async ({ file, bytes, open }) => partOf(file, bytes <= mostBytes ? await textOf(open()) : '')))
}

async function textOf(chunks: Chunks): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}

function partOf(file: string, text: string): FlakeReport {
  const read = reportSchema.safeParse(parsed(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw unreadable(
    `${quoted(file)} is no report of this action${issue ? `: ${issue.path.join('.') || 'the document'}: ${issue.message}` : ''}`
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const unreadable = (problem: string) =>
  new ActionError(`The reports of \`merge\` cannot be joined: ${problem}.`, {
    fix: 'Name the `flake-report.json` of each part, such as `parts/**/flake-report.json`, and download them before this step.'
  })
