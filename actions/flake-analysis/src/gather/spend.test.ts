import { expect, test } from '@jest/globals'
import type { Candidate } from './candidates.ts'
import { shareOf } from './spend.ts'
import { aRun, home } from './testing.ts'

test('the artifacts of one run of a fork take no samples from the batches before it', () => {
  const runs = [aRun({ id: 2 }), aRun({ id: 1, event: 'pull_request', headRepository: 'eve/app' })]
  const [own, forged] = runs.map((run): Candidate => ({ run, known: 0, createdAt: 0, needsJobs: false }))
  if (!own || !forged) throw new Error('two runs')
  const samplesBeside = (count: number) => {
    const named = (run: number, index: number) => ({ id: index, name: `junit-${index}`, run, bytes: 1, expired: false, createdAt: 0 })
    const artifacts = new Map([
      [2, Array.from({ length: 10 }, (_, index) => named(2, index))],
      [1, Array.from({ length: count }, (_, index) => named(1, index))]
    ])
    const gathering = { meter: { left: () => 100 }, query: home }
    return shareOf([own], [own, forged], { logs: 0, greens: 0, artifacts: 100 }, gathering, {
      greens: new Set(),
      artifacts,
      telling: new Map()
    }).samples
  }
  expect([0, 10, 10_000].map(samplesBeside)).toEqual([100, 50, 50])
})

test('forks have what own reports of later batches leave, or a fifth of their share', () => {
  const forged: Candidate = { run: aRun({ id: 900, headRepository: 'eve/app' }), known: 0, createdAt: 0, needsJobs: false }
  const roomBefore = (count: number) => {
    const later = Array.from({ length: count }, (_, id): Candidate => ({ run: aRun({ id }), known: 0, createdAt: 0, needsJobs: false }))
    const named = (run: number) => ({ id: run, name: 'junit', run, bytes: 1, expired: false, createdAt: 0 })
    const artifacts = new Map([[900, Array.from({ length: 10 }, () => named(900))]])
    for (const { run } of later) artifacts.set(run.id, [named(run.id)])
    const gathering = { meter: { left: () => 100 }, query: home }
    const reading = { greens: new Set<number>(), artifacts, telling: new Map() }
    return shareOf([forged], [forged, ...later], { logs: 0, greens: 0, artifacts: 100 }, gathering, reading).ofForks
  }
  expect([0, 30, 190].map(roomBefore)).toEqual([100, 70, 1])
})
