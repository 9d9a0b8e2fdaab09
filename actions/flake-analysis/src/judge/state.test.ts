import { expect, test } from '@jest/globals'
import { drawnFacts, hour, start } from './drawn.fixture.ts'
import { factsOf } from './facts.ts'
import { verdictOf } from './state.ts'

const day = 24 * hour

const rows: [why: string, drawing: string, state: string | undefined][] = [
  ['nothing is wrong', '20P', undefined],
  ['a flake', '9PF>P9PF>PP', 'flaky'],
  ['broken', '20PFFF', 'broken'],
  ['a flake that broke', '9PF>P9PF>P20P9F', 'broken'],
  ['broken and mended', '20PFFFPPP', undefined],
  ['broken on one pull request only, and never healthy there', '20PpFpFpFpFpF', undefined],
  ['known from one pull request only', 'pFpFpFpFpF', undefined]
]
test.each(rows)('%s: %s', (_, drawing, state) => {
  expect(verdictOf(drawnFacts(drawing))?.state).toBe(state)
})

test('a job that loses its runner on several days is nobody’s fault, whatever else fails', () => {
  expect(verdictOf(drawnFacts('9PF>P!F9P!FP!FF!FF!F', { subject: { level: 'job' }, gap: 6 * hour }))).toMatchObject({
    state: 'infra',
    certainty: 'confirmed',
    rule: "5 of its 8 failures in 14 days were the runner's or GitHub's, on 3 days",
    rate: { failures: 5, runs: 25 }
  })
})

const infra: [why: string, drawing: string, gap: number, level: 'job' | 'workflow' | 'step' | 'test', expected: string | undefined][] = [
  ['on one bad day', '20P!F!F!F', hour, 'job', undefined],
  ['on two days', '20P!F!F!F', 12 * hour, 'job', 'infra'],
  ['of a workflow', '20P!F!F!F', 12 * hour, 'workflow', 'infra'],
  ['what runs in the job has no runner', '20P!F!F!F', 12 * hour, 'test', undefined],
  ['nor has a step', '20P!F!F!F', 12 * hour, 'step', undefined],
  ['twice', '20P!F!F', day, 'job', undefined],
  ['long ago', '20P!F!F!F20P', day, 'job', undefined],
  ['less often than it fails by itself', '20P!F!F!FF>PF>PF>PF>P', 12 * hour, 'job', 'flaky']
]
test.each(infra)('a lost runner %s', (_, drawing, gap, level, expected) => {
  expect(verdictOf(drawnFacts(drawing, { subject: { level }, gap }))?.state).toBe(expected)
})

const rested = { at: start, failures: 4, runs: 40, certainty: 'confirmed' } as const
const flaky = { state: 'flaky', since: '2026-09-01T00:00:00.000Z' } as const

/** With reports of other variants so many days after its last run. */
const heardAfter = (drawing: string, days: readonly number[]) => {
  const facts = drawnFacts(drawing)
  const end = facts.track.executions.at(-1)?.at ?? 0
  return verdictOf({ ...facts, heard: days.map((later) => end + later * day) })
}

test('what was renamed or removed fades, in whatever state it was, when others ran for 14 days without it', () => {
  for (const drawing of ['20PFFF', '9PF>P9PF>PP']) {
    expect(verdictOf(drawnFacts(drawing, { without: 13 * 24 }))?.state).toMatch(/^(?:broken|flaky)$/)
    expect(verdictOf(drawnFacts(drawing, { without: 15 * 24 }))).toBeUndefined()
  }
})

test('a rest is no time without it: the run after it may have been cut short', () => {
  for (const drawing of ['20PFFF', '9PF>P9PF>PP']) {
    const withOthers = (...days: readonly number[]) => {
      const { track, subject, now } = drawnFacts(drawing)
      const end = track.executions.at(-1)?.at ?? 0
      const others = days.map((later, index) => ({
        run: 1000 + index,
        attempt: 1,
        sha: 'c0ffee',
        at: end + later * day,
        place: 'default' as const
      }))
      return verdictOf(factsOf({ subject, track: { ...track, executions: [...track.executions, ...others] } }, now + 90 * day))
    }
    expect(withOthers(20)?.state).toMatch(/^(?:broken|flaky)$/)
    expect(withOthers(20, 33)?.state).toMatch(/^(?:broken|flaky)$/)
    expect(withOthers(20, 34)).toBeUndefined()
  }
})

test('a variant that no report names any more fades, when others of its workflow were read for 14 days', () => {
  for (const drawing of ['20PFFF', '9PF>P9PF>PP']) {
    expect(heardAfter(drawing, [0, 1, 4, 8, 12, 14])?.state).toMatch(/^(?:broken|flaky)$/)
    expect(heardAfter(drawing, [0, 1, 4, 8, 12, 15])).toBeUndefined()
  }
})

const afterRest: [what: string, days: readonly number[]][] = [
  ['one leg of a workflow that rested ran first', [0, 20]],
  ['it ran again and again on that day', [0, 20, 20.1, 20.2, 20.3, 20.4, 20.5]],
  ['it has run for less than 14 days since', [0, 20, 23, 26, 29, 33.9]],
  ['a workflow that runs once a month ran four times', [0, 30, 60, 90, 120]],
  ['all before it was named last', [-60, -50, -40, -30, -20, 0]]
]
test.each(afterRest)('what no report names stays where %s', (_, days) => {
  for (const drawing of ['20PFFF', '9PF>P9PF>PP']) expect(heardAfter(drawing, days)?.state).toMatch(/^(?:broken|flaky)$/)
})

test('a rest delays when a variant is over, and ends nothing by itself', () => {
  expect(heardAfter('20PFFF', [0, 20, 23, 26, 29, 34])).toBeUndefined()
})

test('where nothing ran, nothing is over', () => {
  for (const drawing of ['20PFFF', '9PF>P9PF>PP'])
    expect(verdictOf(drawnFacts(drawing, { later: 100 * day }))?.state).toMatch(/^(?:broken|flaky)$/)
})

test('what is skipped stays as it was, and says since when', () => {
  const facts = drawnFacts('9PF>P9PF>PP', { without: 29 * 24, skipped: 28 * day })
  expect(verdictOf(facts)).toMatchObject({
    ...{ state: 'flaky', certainty: 'confirmed' },
    rule: 'Passed on a re-run of the same commit in 2 of 23 tries; quarantined: not run since 2026-10-01',
    resting: { failures: 2, runs: 23, certainty: 'confirmed' },
    notRunSince: facts.counted.at(-1)?.execution.at
  })
  const broken = drawnFacts('20PFFF', { without: 29 * 24, skipped: 28 * day })
  expect(verdictOf(broken)?.rule).toMatch(/^Fails since commit ccccccc: .*; quarantined: not run since 2026-10-01$/)
})

test('a branch that skips it for an hour puts it into no quarantine', () => {
  const verdict = verdictOf(drawnFacts('9PF>P9PF>PP', { skipped: hour }))
  expect([verdict?.rule, verdict?.resting]).toEqual(['Passed on a re-run of the same commit in 2 of 23 tries', undefined])
})

test('what is skipped is in no report any more in the end', () => {
  expect(verdictOf(drawnFacts('9PF>P9PF>PP', { without: 40 * 24, skipped: 20 * day }))).toBeUndefined()
})

test('what is skipped stays when its failures have left the window, and when nothing of it is left', () => {
  const resting = { ...rested, at: start + 9 * hour }
  for (const drawing of ['9P', '', '6PFFF'])
    expect(verdictOf(drawnFacts(drawing, { kept: { ...flaky, resting }, skipped: 28 * day }))).toMatchObject({
      ...{ state: 'flaky', certainty: 'confirmed', rate: { failures: 4, runs: 40 }, resting },
      rule: 'Failed and passed with the same code in 4 of 40 tries before it was skipped; quarantined: not run since 2026-10-01'
    })
  const broken = drawnFacts('', { kept: { ...flaky, state: 'broken', resting }, skipped: 28 * day })
  expect(verdictOf(broken)).toMatchObject({ state: 'broken', rate: { failures: 4, runs: 40 } })
})

const again: [why: string, drawing: string, state: string | undefined][] = [
  ['a few times', '10P', 'flaky'],
  ['so often that the flake would have shown itself', '40P', undefined],
  ['and failed in between', '20PF>F10P', 'flaky'],
  ['and flakes', '10PF>P10PF>P3P', 'flaky'],
  ['and is broken', '20P4F', 'broken']
]
test.each(again)('what was skipped runs again, %s', (_, drawing, state) => {
  const verdict = verdictOf(drawnFacts(drawing, { kept: { ...flaky, resting: rested } }))
  expect(verdict?.state).toBe(state)
  expect(verdict?.rule ?? '').not.toContain('quarantined')
})

test('what was never seen is in no state', () => {
  expect(verdictOf(drawnFacts(''))).toBeUndefined()
})
