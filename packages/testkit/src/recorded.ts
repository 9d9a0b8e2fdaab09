import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The result of one recorded run. */
export interface RecordedResult {
  id: number
  /** ISO 8601. */
  at: string
  conclusion: 'success' | 'failure'
}

const file = join(import.meta.dirname, '../../../../shared/corpora/ci-history/pytorch-jobs/log_classifier_dataset_query_2024-08-14.csv')

/** Why recorded histories cannot be played; nothing when they are here. They are no part of the repository. */
export const missingRecords: string | undefined = existsSync(file) ? undefined : 'recorded histories are not part of this repository'

/** The results of one recorded job, oldest first; equal times in the order of their ids. */
export function recordedResults(job: string): RecordedResult[] {
  const rows = readFileSync(file, 'utf8').split('\n').slice(1)
  return rows
    .map((row) => row.split(',', 3).concat(row.slice(row.lastIndexOf(',') + 1).trim()))
    .filter(([, , , name]) => name === job)
    .map(([id = '', time = '', conclusion]): RecordedResult => {
      const at = `${time.replace(' ', 'T').slice(0, 19)}Z`
      return { id: Number(id), at, conclusion: conclusion === 'failure' ? 'failure' : 'success' }
    })
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id)
}
