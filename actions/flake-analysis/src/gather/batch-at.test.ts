import { expect, test } from '@jest/globals'
import { batchAt } from './batch-at.ts'
import type { Candidate } from './candidates.ts'
import type { ArtifactFacts } from './ports.ts'
import { aRun } from './testing.ts'

const runs = (count: number) =>
  Array.from({ length: count }, (_, id): Candidate => ({ run: aRun({ id }), known: 0, createdAt: 0, needsJobs: false }))
const artifact: ArtifactFacts = { id: 1, name: 'junit', run: 1, bytes: 1, expired: false, createdAt: 0 }
const each = (count: number, reports: number) => new Map(Array.from({ length: count }, (_, id) => [id, Array(reports).fill(artifact)]))

test.each([
  [0, 0, 0, 0],
  [50, 0, 0, 50],
  [250, 0, 0, 100],
  [250, 200, 0, 50],
  [12_000, 0, 0, 200],
  [250, 0, 1, 24],
  [250, 0, 10, 3],
  [250, 0, 100, 1]
])('of %i runs from the %ith on, with %i reports each: %i', (count, from, reports, expected) => {
  const batch = batchAt(runs(count), from, reports === 0 ? new Map() : each(count, reports))
  expect(batch.map(({ run }) => run.id)).toEqual(Array.from({ length: expected }, (_, index) => from + index))
})
