import type { ReadExecution, ReadTests } from '../../model/reading.ts'
import type { FlakeReport } from '../../model/report.ts'
import { type RecordType, type Row, recordTypes } from './fields.ts'
import { lineOf } from './line.ts'
import { runRows, testRows } from './reading-rows.ts'
import { reportRows } from './report-rows.ts'

/** What is told of one repository; the report of all of them stands with one. */
export interface Told {
  /** As `owner/name`. */
  repository: string
  executions?: readonly ReadExecution[]
  tests?: readonly ReadTests[]
  report?: FlakeReport
}

export interface NdjsonPorts {
  /** Resolves when there is room for more. */
  write: (text: string) => Promise<void>
  /** Hides what must not be shown. */
  redact: (text: string) => string
}

export interface NdjsonWriter {
  /** Writes all that is told, a record a line. */
  tell(told: Told): Promise<void>
  /** Writes what it still holds, and says how many records of each type there were. */
  end(): Promise<Record<RecordType, number>>
}

/** In UTF-16 units: a write for each line would take longer than its work. */
const chunk = 1 << 16

/** Writes what it is told as it is told. It holds no more than a chunk. */
export function ndjsonWriter({ write, redact }: NdjsonPorts): NdjsonWriter {
  const counts = Object.fromEntries(recordTypes.map((type) => [type, 0])) as Record<RecordType, number>
  let held = ''
  async function flush() {
    const text = held
    held = ''
    if (text !== '') await write(text)
  }
  return {
    async tell(told) {
      for (const row of rowsOf(told)) {
        counts[row.type] += 1
        held += lineOf(row, redact)
        if (held.length >= chunk) await flush()
      }
    },
    async end() {
      await flush()
      return counts
    }
  }
}

function* rowsOf({ repository, executions = [], tests = [], report }: Told): Generator<Row> {
  for (const execution of executions) yield* runRows(repository, execution)
  for (const of of tests) yield* testRows(repository, of)
  if (report) yield* reportRows(report)
}
