import { readFileSync } from 'node:fs'
import { missingShared, shared } from './shared.ts'

/** The result of one recorded run. */
export interface RecordedResult {
  id: number
  /** ISO 8601. */
  at: string
  conclusion: 'success' | 'failure'
}

const path = 'corpora/ci-history/pytorch-jobs/log_classifier_dataset_query_2024-08-14.csv'

/** Why recorded histories cannot be played; nothing when they are here. They are no part of the repository. */
export const missingRecords: string | undefined = missingShared(path)

/** The results of one recorded job, oldest first; equal times in the order of their ids. */
export function recordedResults(job: string): RecordedResult[] {
  const rows = readFileSync(shared(path), 'utf8').split('\n').slice(1)
  return rows
    .map((row) => row.split(',', 3).concat(row.slice(row.lastIndexOf(',') + 1).trim()))
    .filter(([, , , name]) => name === job)
    .map(([id = '', time = '', conclusion]): RecordedResult => {
      const at = `${time.replace(' ', 'T').slice(0, 19)}Z`
      return { id: Number(id), at, conclusion: conclusion === 'failure' ? 'failure' : 'success' }
    })
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id)
}
