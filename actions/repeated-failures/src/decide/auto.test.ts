import { expect, test } from '@jest/globals'
import { entryOf, historyOf, streakChance } from '@tocsin/ci-history'
import { runsOf } from '../explain/testing.ts'
import { autoAt } from './auto.ts'

const autoOf = (history: string, usual = 3) => autoAt(historyOf(runsOf(history).map((run) => entryOf(run))), usual)

const usual: [name: string, history: string][] = [
  ['nothing ran', ''],
  ['one run that passed', '✓'],
  ['few runs', '✓'.repeat(29)],
  ['few beside an outage', `${'✓'.repeat(20)}${'✗'.repeat(80)}`]
]
test.each(usual)('%s: too little to know a rate by, so that it is what is usual', (_, history) => {
  expect([autoOf(history, 3), autoOf(history, 2)]).toEqual([3, 2])
})

const rows: [name: string, history: string, threshold: number][] = [
  ['a hundred that passed', '✓'.repeat(100), 2],
  ['every fifth passed when it was run again', '✓✓✓✓r'.repeat(20), 5],
  ['every tenth', '✓✓✓✓✓✓✓✓✓r'.repeat(10), 4],
  ['one of a hundred', `${'✓'.repeat(50)}r${'✓'.repeat(49)}`, 2],
  ['an outage is no flake', `${'✓'.repeat(50)}✗✗✗✗✗✗✗✗${'✓'.repeat(50)}`, 2],
  ['nor is what fails now', `${'✓'.repeat(100)}✗`, 2],
  ['what was cancelled says nothing', '✓-✓✓-✓r'.repeat(20), 5],
  ['nearly always', '✓rrrrrrrrr'.repeat(10), 10]
]
test.each(rows)('%s', (_, history, threshold) => expect(autoOf(history)).toBe(threshold))

/** The same numbers on every machine. */
function* chances(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

/** Runs that fail by chance alone at `rate`; of those that fail, `again` are run again and pass. */
const stream = (runs: number, rate: number, again: number, random: Generator<number>) =>
  Array.from({ length: runs }, () => (next(random) >= rate ? '✓' : next(random) < again ? 'r' : '✗')).join('')

const next = (random: Generator<number>): number => random.next().value

const trials = 100
const flaky = [0, 0.02, 0.1, 0.2].flatMap((rate) => [0, 0.5, 1].map((again) => ({ rate, again, runs: 100 })))

const short = [0, 0.02, 0.1, 0.2].map((rate) => ({ rate, again: 1, runs: 40 }))

test.each([...flaky, ...short])(
  'at a flake rate of $rate, of which $again are run again, as $runs runs show it',
  ({ rate, again, runs }) => {
    const random = chances(7)
    const chosen = Array.from({ length: trials }, () => autoOf(stream(runs, rate, again, random)))
    // The first attempts of the hundred runs that follow.
    const alarms = chosen.filter((length) => stream(100, rate, 0, random).includes('✗'.repeat(length))).length
    expect(alarms / trials).toBeLessThan(0.05)
    const enough = [2, 3, 4, 5, 6].find((length) => streakChance(length, { rate, runs: 100 }) < 0.05) ?? 0
    const mean = chosen.reduce((sum, length) => sum + length, 0) / trials
    expect(mean).toBeLessThan(enough + 1)
  }
)
