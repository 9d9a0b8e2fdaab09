import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { Json } from '@tocsin/notifier'
import type { News } from '../history/news.ts'
import type { Sheet } from '../history/sheet.ts'
import type { Inputs } from '../inputs.ts'
import type { Watermark } from '../model/reading.ts'
import type { Ports } from '../ports.ts'
import type { Scope } from '../scope.ts'
import { artifactReader, noReports, type ReportTally, readWorkspace } from './read-reports.ts'
import { readRuns } from './read-runs.ts'

export interface ReadNow extends ReportTally {
  /** False when something of the window is still to be read. */
  complete: boolean
  /** What was there before the first analysis is still to be told. */
  owes?: boolean
  /** For the reader, a sentence each. */
  notes: readonly string[]
  /** Why the reports of this job could not be read. */
  problem?: ActionError
}

export interface Reading {
  /** Takes what is read as it is read, with how far the runs are read then. */
  take(news: News, watermark?: Json): Promise<void>
  /** What is known from before. */
  sheets: Iterable<Sheet>
  /** How far the runs were read. */
  watermark: Watermark | undefined
  /** What began before is not kept; seconds since 1970. */
  keptSince: number
  /** Whether runs are read as well. */
  due: boolean
}

/** Reads the reports of this job, then the runs and their artifacts. @throws {ActionError} where GitHub refuses to be read. */
export async function readAll(inputs: Inputs, scope: Scope, { due, ...ports }: Ports & Reading): Promise<ReadNow> {
  const tally = noReports()
  const { tests, problem } = inputs.reports.length > 0 ? await readWorkspace(inputs, scope, tally, ports) : {}
  if (tests) await ports.take({ repository: scope.repository, executions: [], tests: [tests] })
  const reports = { ...(problem && { problem }), notes: [] }
  if (!due) return { ...reports, ...tally, complete: isReadWhole(ports.watermark) }
  const runs = readRuns(inputs, scope, { ...ports, testsOf: artifactReader(tally) })
  const read = await (tests ? runs.catch(withoutRuns) : runs)
  return { ...reports, ...read, ...tally }
}

/** By the analyses that read the runs; where nobody ever did, none are asked for. */
const isReadWhole = ({ gaps = [] }: Partial<Watermark> = {}): boolean => gaps.length === 0

/** Who may not read the runs has the reports of the job all the same. */
function withoutRuns(error: unknown): Pick<ReadNow, 'complete' | 'notes' | 'problem'> {
  const problem = problemOf(error, 'The runs could not be read')
  return { complete: false, notes: [`The runs could not be read: ${problem.problem}`], problem }
}

/** What is not in such a report may be there all the same: nothing has recovered by it. */
export const withoutHistory = (read: ReadNow): ReadNow => ({
  ...{ ...read, complete: false },
  notes: [...read.notes, 'The history could not be read: this report knows what was read now, and no more.']
})
