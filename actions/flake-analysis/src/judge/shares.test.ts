import { expect, test } from '@jest/globals'
import type { Level } from '../model/subject.ts'
import { trackOf } from '../model/track.ts'
import { drawnSightings, subjectWith } from './drawn.fixture.ts'
import { sharesOf } from './shares.ts'

const one = (
  drawing: string,
  id: string,
  { level = 'test', jobId = 1, job = 'test', name = id }: { level?: Level; jobId?: number; job?: string; name?: string } = {}
) => {
  const seen = drawnSightings(drawing)
  const detail = jobId ? { job: { id: jobId, seconds: 60, os: 'linux', selfHosted: false } as const } : {}
  return {
    subject: subjectWith({ id, level, job, ...(level === 'test' && { test: { suites: ['p'], className: '', name } }) }),
    track: trackOf(seen.map((sighting) => ({ ...sighting, ...detail })))
  }
}

type One = ReturnType<typeof one>
const rows: [why: string, candidates: One[], share: number][] = [
  ['alone', [one('F', 'a')], 1],
  ['with another', [one('F', 'a'), one('F', 'b')], 1 / 2],
  ['the other passed', [one('F', 'a'), one('P', 'b')], 1],
  ['the other passed by a retry', [one('F', 'a'), one('L', 'b')], 1],
  ['the other was left out', [one('F', 'a'), one('!F', 'b')], 1],
  ['in another job', [one('F', 'a'), one('F', 'b', { jobId: 2 })], 1],
  ['steps share apart from tests', [one('F', 'a'), one('F', 'b', { level: 'step' })], 1],
  ['around one that failed', [one('F', 'a', { name: 'TestA' }), one('F', 'b', { name: 'TestA/x' })], 0],
  ['within one that failed', [one('F', 'b', { name: 'TestA/x' }), one('F', 'a', { name: 'TestA' })], 1],
  ['around one that failed elsewhere', [one('F>P', 'a', { name: 'TestA', jobId: 0 }), one('P>F', 'b', { name: 'TestA/x', jobId: 0 })], 1],
  ['jobs share nothing', [one('F', 'a', { level: 'job' }), one('F', 'b', { level: 'job' })], 1],
  ['jobs that are not known, of one name', [one('F', 'a', { jobId: 0 }), one('F', 'b', { jobId: 0 })], 1 / 2],
  ['and of two names', [one('F', 'a', { jobId: 0 }), one('F', 'b', { jobId: 0, job: 'lint' })], 1]
]
test.each(rows)('%s', (_, candidates, share) => {
  const [first] = candidates
  const execution = first?.track.executions[0]
  if (!first || !execution) throw new Error('nothing drawn')
  expect(sharesOf(candidates)(first.subject, execution, first.track.details.get(0))).toBe(share)
})
