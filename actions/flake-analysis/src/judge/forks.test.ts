import { expect, test } from '@jest/globals'
import { trackOf } from '../model/track.ts'
import { drawn, drawnSightings, hour, optionsWith, start, subjectWith } from './drawn.fixture.ts'
import { judgeAll } from './judge-all.ts'
import type { KeptState } from './options.ts'

const judged = (drawing: string, { kept, level = 'test' }: { kept?: KeptState; level?: 'test' | 'job' } = {}) => {
  const track = drawn(drawing)
  const now = (track.executions.at(-1)?.at ?? start) + 60
  return judgeAll([{ subject: subjectWith({ level }), track, ...(kept && { kept }) }], optionsWith({ now }))
}
const subjectOf = (drawing: string, kept?: KeptState) => judged(drawing, kept ? { kept } : {}).subjects[0]

const forged = 'P'.repeat(10) + 'fF=fP'.repeat(10)
const rows: [what: string, drawing: string, found: string][] = [
  ['ten flakes that a stranger forged, by runs of one commit', forged, 'flaky suspected of forks'],
  ['ten by attempts', 'P'.repeat(10) + 'fF>P'.repeat(10), 'flaky suspected of forks'],
  ['ten by retries within the run', 'P'.repeat(10) + 'fL'.repeat(10), 'flaky suspected of forks'],
  ['a repository of which all evidence is of forks', '40fPfF>PfF>P3fP', 'flaky suspected of forks'],
  ['the same by its own pull requests', '40pPpF>PpF>P3pP', 'flaky confirmed'],
  ['own evidence beside that of forks', '30PF>P5PF>P4PfF>P3P', 'flaky confirmed'],
  ['too little of its own beside that of forks', '20PF>P9PfF>P3P', 'flaky suspected of forks'],
  ['a failure of a fork that its own branch passed with', '20PpP=fF20P', ''],
  ['a failure of its own that passed in a fork', '20PpF=fP20P', ''],
  ['a row of failures in forks', '20P9fF', ''],
  ['lost runners of forks', '20PP!fF!fF!fF', '']
]
test.each(rows)('%s: %s', (_, drawing, found) => {
  const [one] = judged(drawing).subjects
  expect([one?.state, one?.certainty, one?.ofForks && 'of forks'].filter(Boolean).join(' ')).toBe(found)
})

test('it is said why it is suspected only', () => {
  expect(subjectOf('40fPfF>PfF>P3fP')?.rule).toBe(
    'Passed on a re-run of the same commit in 2 of 47 tries; suspected only, for without runs that anybody can start, as from forks, which may be forged, too little shows it'
  )
  expect(subjectOf('40fPfF>PfF>P3fP')?.evidence[0]?.words).toBe(
    'Attempt 1 failed, attempt 2 of the same run passed (of a fork, or such as anybody can start: what it says may be forged)'
  )
})

test('a stranger changes nothing of what is known of the own runs', () => {
  const plain = subjectOf('30PF>P5PF>PP')
  for (const strange of ['90fP', '9fF', '9fF>P', '9fL']) {
    const changed = subjectOf(`30PF>P5PF>P${strange}P`)
    expect(changed).toMatchObject({ state: 'flaky', certainty: 'confirmed', rate: plain?.rate, tiers: plain?.tiers, strip: plain?.strip })
  }
})

test('a stranger makes nothing slow, and nothing fast again', () => {
  const seconds = (drawing: string) =>
    drawnSightings(drawing).map((one, index) => ({ ...one, seconds: one.execution.place === 'fork' ? 500 : 10 + (index % 3) }))
  const track = trackOf(seconds('40P9fP'))
  expect(judgeAll([{ subject: subjectWith(), track }], optionsWith({ now: start + 4 * 24 * hour })).subjects).toEqual([])
})

test('an hour in which all jobs of a stranger fail is no outage that excuses the own runs', () => {
  const jobOf = (job: string, drawing: string) => {
    const sightings = drawnSightings(drawing).map((one) => ({ ...one, execution: { ...one.execution, sha: `${job}${one.execution.sha}` } }))
    return { subject: subjectWith({ id: job, level: 'job', job }), track: trackOf(sightings) }
  }
  const jobs = (strange: string) => [jobOf('a', '50PF>P4PF>P4PF>P4P'), ...['b', 'c', 'd'].map((job) => jobOf(job, `50P${strange}F>P14P`))]
  const options = optionsWith({ now: start + 70 * hour })
  expect(judgeAll(jobs('p'), options).infra).toMatchObject([{ jobs: 4 }])
  const { infra, subjects } = judgeAll(jobs('f'), options)
  expect(infra).toEqual([])
  expect(subjects.filter(({ certainty }) => certainty === 'confirmed')).toMatchObject([{ id: 'a', state: 'flaky', rate: { failures: 3 } }])
})

test('what was suspected by forks alone is no better known to the next analysis', () => {
  const { kept } = judged(forged)
  expect(kept).toEqual({ a1: { state: 'flaky', since: expect.any(String), ofForks: true } })
  const since = new Date(start * 1000).toISOString()
  // One own flake in so few runs does not suffice to enter the state, and so not to stay in it.
  expect(subjectOf('5PF>P', { state: 'flaky', since })).toMatchObject({ certainty: 'confirmed' })
  expect(subjectOf('5PF>P', { state: 'flaky', since, ofForks: true })).toBeUndefined()
  expect(subjectOf('12PF>P', { state: 'flaky', since, ofForks: true })).toMatchObject({ certainty: 'confirmed', isNew: true })
  expect(subjectOf(forged, { state: 'flaky', since, ofForks: true })).toMatchObject({ isNew: false, since })
})

test('of what forks alone make suspect not all is kept for the next analysis, of what is sure all', () => {
  const forgeries = Array.from({ length: 1010 }, (_, index) => ({
    subject: subjectWith({ id: `f${index}` }),
    track: drawn(`10P${'fL'.repeat(3)}`)
  }))
  const own = Array.from({ length: 1010 }, (_, index) => ({ subject: subjectWith({ id: `o${index}` }), track: drawn('20PF>P5PF>PP') }))
  const { kept } = judgeAll([...forgeries, ...own], optionsWith({ now: start + 50 * hour }))
  const ofForks = Object.values(kept).map((one) => one.ofForks ?? false)
  expect([ofForks.filter((one) => !one).length, ofForks.filter((one) => one).length]).toEqual([1010, 1000])
})

test('what a stranger made fail counts among the failures', () => {
  expect(judged('9PfF=fPP', { level: 'job' }).totals).toMatchObject({ runs: 12, failures: 1, suspected: 1 })
})
