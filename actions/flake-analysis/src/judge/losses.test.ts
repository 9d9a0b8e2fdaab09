import { expect, test } from '@jest/globals'
import { testEach } from '@tocsin/testkit/needs'
import { missingShared, sharedJson } from '@tocsin/testkit/shared'
import type { Sighting } from '../model/sighting.ts'
import { trackOf } from '../model/track.ts'
import { legacyMultipliers } from './cost.ts'
import { type Drawing, drawnFacts, drawnSightings, start, subjectWith } from './drawn.fixture.ts'
import { factsOf } from './facts.ts'
import { lossesOf } from './losses.ts'
import { minutesPerFailure } from './minutes.ts'
import { verdictOf } from './state.ts'

const charging = { prices: { perMinute: 1, multipliers: legacyMultipliers }, shareOf: () => 1 }

/** Attempts take five minutes and begin ten minutes apart, runs an hour apart. */
const rows: [why: string, drawing: string, losses: [minutes: number, wait: number][]][] = [
  ['it passed at once', 'P', []],
  ['nothing passed', 'F>F', []],
  ['the next attempt passed', 'F>P', [[5, 10]]],
  [
    'the one after passed',
    'F>F>P',
    [
      [5, 10],
      [5, 10]
    ]
  ],
  ['it failed again in the end', 'F>P>F', []],
  ['it passed and then failed', 'P>F', []],
  ['another run of the commit passed an hour later', 'F=P', [[5, 60]]],
  ['it had passed before', '5PP=F5P', []],
  ['a retry in the run costs no job', '5PL', []],
  ['one between passes may have been mended', '9PF9P', []],
  ['lost to the runner', '!F=P', []]
]
test.each(rows)('%s: %s', (_, drawing, losses) => {
  const found = lossesOf(drawnFacts(drawing), charging)
  expect(found.map(({ waste }) => [waste.minutes - waste.waitMinutes, waste.waitMinutes])).toEqual(losses)
})

test('the job that is known counts, and only the share that the test is charged with', () => {
  const job = { id: 1, seconds: 601, os: 'windows', selfHosted: false } as const
  const track = trackOf(drawnSightings('F>P').map((one): Sighting => ({ ...one, job })))
  const facts = factsOf({ subject: subjectWith(), track }, start)
  const [loss] = lossesOf(facts, { ...charging, shareOf: () => 0.25 })
  expect(loss).toMatchObject({ waste: { minutes: expect.closeTo(601 / 240 + 2.5, 9), waitMinutes: 2.5, billableMinutes: 5.5, cost: 5.5 } })
})

test('nobody waits for days', () => {
  const [loss] = lossesOf(drawnFacts('F=P', { gap: 86_400 }), charging)
  expect(loss?.waste).toMatchObject({ minutes: 65, waitMinutes: 60, billableMinutes: 5 })
})

test('without any duration a failure costs the wait alone', () => {
  const timeless = drawnSightings('F>P').map(({ execution: { seconds: _, ...execution }, ...one }): Sighting => ({ ...one, execution }))
  const facts = factsOf({ subject: subjectWith(), track: trackOf(timeless) }, start)
  expect(lossesOf(facts, charging)).toMatchObject([{ waste: { minutes: 10, waitMinutes: 10, billableMinutes: 0 } }])
})

const perFailure: [why: string, drawing: string, minutes: number, more?: Drawing | undefined][] = [
  ['a flake: the job and the wait', '4PF>P4P', 15, undefined],
  ['a flake that nobody ran again in vain', '4PP>F4P', 0, undefined],
  ['on average', '4PF>P4PP>F4P', 7.5, undefined],
  ['by a retry, and nobody knows how long it took', '4PL4PL', 0, undefined],
  ['suspected: the job', '9PF9PF9P', 5, undefined],
  ['broken: the job', '20PFFF', 5, undefined],
  ['infra: the job', '20P!F!F!F', 5, { gap: 86_400 / 2, subject: { level: 'job' } }]
]
test.each(perFailure)('minutes lost by one failure of %s', (_, drawing, minutes, more) => {
  const facts = drawnFacts(drawing, more ?? {})
  const verdict = verdictOf(facts)
  if (!verdict) throw new Error('nothing found')
  expect(minutesPerFailure(facts, verdict, { ...charging, losses: lossesOf(facts, charging) })).toBeCloseTo(minutes, 9)
})

test('a retry takes as long as the test itself', () => {
  const timed = drawnSightings('4PL4PL').map((one): Sighting => ({ ...one, seconds: 30 }))
  const facts = factsOf({ subject: subjectWith(), track: trackOf(timed) }, start)
  const verdict = verdictOf({ ...facts, now: start + 86_400 })
  if (!verdict) throw new Error('nothing found')
  const losses = lossesOf(facts, charging)
  expect(minutesPerFailure(facts, verdict, { ...charging, losses })).toBe(0.5)
  expect(losses).toMatchObject([
    { withinRun: true, waste: { minutes: 0.5, waitMinutes: 0, billableMinutes: 0 } },
    { withinRun: true, waste: { minutes: 0.5, cost: 0 } }
  ])
})

interface Case {
  attempts: { attempt: number; jobs: { name: string; conclusion: string; sec: number; os: 'linux' }[] }[]
  wasted_sec: number
  wasted_billable_min: number
}
const vectors = 'vectors/flake_vectors.json'
const cases: Case[] = sharedJson(vectors).minutes_wasted?.cases

testEach(
  missingShared(vectors),
  cases,
  'what runs wasted agrees with numbers computed elsewhere',
  ({ attempts, wasted_sec, wasted_billable_min }) => {
    const jobs = Map.groupBy(
      attempts.flatMap(({ attempt, jobs }) => jobs.map((job) => ({ ...job, attempt }))),
      ({ name }) => name
    )
    const losses = [...jobs.values()].flatMap((tries) => {
      const sightings = tries.map(({ attempt, conclusion, sec: seconds, os }): Sighting => {
        const execution = { run: 1, attempt, sha: 'a'.repeat(12), at: start + attempt, place: 'default' } as const
        return { execution, outcome: conclusion === 'success' ? 'pass' : 'fail', job: { id: attempt, seconds, os, selfHosted: false } }
      })
      return lossesOf(factsOf({ subject: subjectWith({ level: 'job' }), track: trackOf(sightings) }, start), charging)
    })
    expect(losses.reduce((sum, { waste }) => sum + (waste.minutes - waste.waitMinutes) * 60, 0)).toBeCloseTo(wasted_sec, 6)
    expect(losses.reduce((sum, { waste }) => sum + waste.billableMinutes, 0)).toBe(wasted_billable_min)
  }
)
