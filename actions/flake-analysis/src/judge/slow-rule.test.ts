import { expect, test } from '@jest/globals'
import type { Sighting } from '../model/sighting.ts'
import { trackOf } from '../model/track.ts'
import { drawnSightings, subjectWith } from './drawn.fixture.ts'
import { factsOf } from './facts.ts'
import { slowRule } from './slow-rule.ts'

const jitter = [0, 0.1, -0.1, 0.2, -0.2, 0.05, -0.05]

/** Passes with these durations, with a little jitter. */
const facts = (seconds: readonly number[], outcome: Sighting['outcome'] = 'pass') => {
  const sightings = drawnSightings(`${seconds.length}P`).map((one, index): Sighting => {
    const took = (seconds[index] ?? 0) * (1 + (jitter[index % jitter.length] ?? 0) / 10)
    return { ...one, outcome: index > 20 ? outcome : 'pass', seconds: took }
  })
  return factsOf({ subject: subjectWith(), track: trackOf(sightings) }, Date.now() / 1000)
}
const times = (count: number, seconds: number) => Array.from({ length: count }, () => seconds)

const rows: [why: string, seconds: number[], slow: boolean][] = [
  ['as ever', times(30, 4), false],
  ['three times as long of late', [...times(30, 4), ...times(5, 12)], true],
  ['one long run', [...times(30, 4), 12], false],
  ['two of the newest five', [...times(30, 4), 12, 12, 4, 4, 4], false],
  ['three of the newest five', [...times(30, 4), 12, 4, 12, 4, 12], true],
  ['too short a history', [...times(7, 4), ...times(5, 12)], false],
  ['just long enough', [...times(8, 4), ...times(5, 12)], true],
  ['a third longer', [...times(30, 4), ...times(5, 5.3)], false],
  ['milliseconds', [...times(30, 0.01), ...times(5, 0.05)], false],
  ['three times as long, and less than half a second more', [...times(30, 0.2), ...times(5, 0.6)], false],
  ['four times as long, and more than half a second more', [...times(30, 0.2), ...times(5, 0.8)], true],
  ['faster', [...times(30, 12), ...times(5, 4)], false],
  ['it has been so for long', [...times(30, 4), ...times(300, 12)], false],
  ['no durations', [], false]
]
test.each(rows)('%s', (_, seconds, slow) => {
  expect(slowRule(facts(seconds))?.state).toBe(slow ? 'slow' : undefined)
})

test('failures end early or late, and their durations say nothing', () => {
  expect(slowRule(facts([...times(30, 4), ...times(5, 12)], 'fail'))).toBeUndefined()
})

test('it says how much longer, and since when', () => {
  const all = facts([...times(30, 4), ...times(6, 12)])
  expect(slowRule(all)).toMatchObject({
    since: all.counted[30]?.execution.at,
    rule: expect.stringMatching(/^Takes 1[12](\.\d)? s of late, (2\.9|3\.0|3\.1) times its median of (3\.99|4|4\.0\d) s$/),
    slow: { ratio: expect.closeTo(3, 0), medianSeconds: expect.closeTo(4, 0), z: expect.any(Number) },
    rate: { failures: 0, runs: 36 }
  })
})
