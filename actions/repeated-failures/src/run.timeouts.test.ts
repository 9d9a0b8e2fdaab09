import { expect, test } from '@jest/globals'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

const hourMs = 60 * minuteMs

const limited = { file: 'on: push\njobs: { test: { timeout-minutes: 30 } }', took: hourMs }

test('a run that was cancelled for its time-out is a failure, and stays one', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  const decisions: unknown[] = []
  for (const about of [1, 2, 3, 4]) {
    const given = { runs: drawn('---✓').slice(0, about), about, ledger, http, ...limited, now: monday + about * minuteMs }
    decisions.push((await step(given)).outputs.decision)
  }
  expect([decisions, titles().length]).toEqual([['quiet', 'quiet', 'alert', 'recovered'], 2])
})

test('an event of a later run finds time-outs that no event told of', async () => {
  const { outputs } = await step({ runs: drawn('✓--✗'), about: 4, ledger: memory(), ...limited })
  expect(outputs).toMatchObject({ decision: 'alert', streak: 3, episode: 2 })
})

test('so does a sweep', async () => {
  const { outputs } = await step({ runs: drawn('✓---'), ledger: memory(), ...limited })
  expect(outputs).toMatchObject({ decision: 'alert', streak: 3, episode: 2 })
})

test('and an event without a ledger', async () => {
  expect((await step({ runs: drawn('✓--✗'), about: 4, ...limited })).outputs).toMatchObject({ decision: 'alert', streak: 3 })
})

/** For each event in turn, how often the workflow file and jobs were read, and the streak in the end. */
async function readings(history: string, abouts: readonly number[], took: number) {
  const ledger = memory()
  const ends = []
  for (const about of abouts) ends.push(await step({ runs: drawn(history).slice(0, about), about, ledger, ...limited, took }))
  const isReading = (route: string) => route === 'file' || route.endsWith('/jobs')
  return { streak: ends.at(-1)?.outputs.streak, calls: ends.map(({ asked }) => asked.filter(isReading).length) }
}

test('what an earlier step has looked at is not asked for again', async () => {
  expect(await readings('✓✗--✗', [2, 3, 4, 5], hourMs)).toEqual({ streak: 4, calls: [2, 2, 2, 1] })
})

test('nor is a run that somebody cancelled', async () => {
  expect(await readings('✓✗-✗✗', [2, 4, 5], minuteMs)).toEqual({ streak: 3, calls: [2, 2, 1] })
})

const costly: [name: string, history: string, took: number, ledger: boolean, most: number][] = [
  ['a success after time-outs', '✓--✓', hourMs, true, 1],
  ['a pass after failures and time-outs', '✓✗✗---✓', hourMs, true, 1],
  ['a time-out that is too few', '✓-', hourMs, true, 4],
  ['an alert of a time-out', '✓✗✗-', hourMs, true, 5],
  ['one that GitHub itself ended', '✓✗✗-', 6 * hourMs, true, 5],
  ['an alert after time-outs that nobody knew of', '✓--✗', hourMs, true, 5],
  ['an alert after more of them', '✓-----✗', hourMs, true, 5],
  ['the same without a ledger', '✓---✗', hourMs, false, 5],
  ['a failure after one', '✓-✗', hourMs, true, 5],
  ['a failure after a run that was cancelled soon', '✓-✗', minuteMs, true, 4],
  ['a run that was cancelled soon', '✓✗✗-', minuteMs, true, 4]
]
test.each(costly)('%s asks GitHub little', async (_, history, took, hasLedger, most) => {
  const given = { runs: drawn(history), about: history.length, ledger: hasLedger ? memory() : undefined }
  expect((await step({ ...given, file: limited.file, took })).asked.length).toBeLessThanOrEqual(most)
})

test('a run that somebody cancelled is no failure', async () => {
  expect((await step({ runs: drawn('✗✗-'), about: 3, ledger: memory() })).outputs).toMatchObject({ decision: 'quiet', streak: 2 })
})
