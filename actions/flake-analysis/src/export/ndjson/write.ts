import type { ReadExecution, ReadTests } from '../../model/reading.ts'
import type { FlakeReport } from '../../model/report.ts'
import { type RecordType, type Row, recordTypes } from './fields.ts'
import { lineOf } from './line.ts'
import { runRows, testRows } from './reading-rows.ts'
import { reportRows } from './report-rows.ts'

/** What is told of one repository; the report of all of them stands with one. Lists may be read as they come: none is looked at twice. */
export interface Told {
  /** As `owner/name`. */
  repository: string
  executions?: Iterable<ReadExecution> | AsyncIterable<ReadExecution>
  tests?: Iterable<ReadTests> | AsyncIterable<ReadTests>
  report?: FlakeReport
}

export interface NdjsonPorts {
  /** Resolves when there is room for more. */
  write: (text: string) => Promise<void>
  /** Hides what must not be shown. */
  redact: (text: string) => string
}

/** In UTF-16 units: a write for each line would take longer than its work. */
const chunk = 1 << 16

/** Writes all that is told, a record a line. It holds no more than one report and a chunk at a time, and says how many records there were. */
export async function writeNdjson(told: readonly Told[], { write, redact }: NdjsonPorts): Promise<Record<RecordType, number>> {
  const counts = Object.fromEntries(recordTypes.map((type) => [type, 0])) as Record<RecordType, number>
  let held = ''
  for await (const row of rows(told)) {
    counts[row.type] += 1
    held += lineOf(row, redact)
    if (held.length < chunk) continue
    await write(held)
    held = ''
  }
  if (held !== '') await write(held)
  return counts
}

async function* rows(told: readonly Told[]): AsyncGenerator<Row> {
  for (const one of told) yield* rowsOf(one)
}

async function* rowsOf({ repository, executions = [], tests = [], report }: Told): AsyncGenerator<Row> {
  for await (const execution of executions) yield* runRows(repository, execution)
  for await (const of of tests) yield* testRows(repository, of)
  if (report) yield* reportRows(report)
}
