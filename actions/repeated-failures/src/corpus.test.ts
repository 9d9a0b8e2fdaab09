import { expect, test } from '@jest/globals'
import { missingRecords, recordedResults } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { type ApiRun, apiRun, discordSim, memory, step } from './testing.ts'

/** The results of one recorded job as runs, oldest first. */
const recordedRuns = (job: string): ApiRun[] =>
  recordedResults(job).map(({ at, conclusion }, index) => {
    const run = apiRun(conclusion === 'failure' ? '✗' : '✓', index + 1)
    return { ...run, created_at: at, run_started_at: at, updated_at: at }
  })

/** Tells of each run as it ended. GitHub lists the newest hundred. */
async function replay(job: string, inputs: Readonly<Record<string, string>> = {}): Promise<Record<string, number>> {
  const runs = recordedRuns(job)
  const ledger = memory()
  const { http } = discordSim()
  const counts: Record<string, number> = {}
  for (const [index, { updated_at, run_number }] of runs.entries()) {
    const listed = runs.slice(Math.max(0, index - 99), index + 1)
    const { outputs } = await step({ runs: listed, about: run_number, ledger, http, inputs, now: Date.parse(String(updated_at)) })
    counts[String(outputs.decision)] = (counts[String(outputs.decision)] ?? 0) + 1
  }
  return counts
}

// One alert for each streak of at least three failures, and one recovery for each that ended: no more, and none missed.
const streams: [job: string, runs: number][] = [
  ['cuda12.1-py3.10-gcc9-sm86 / test', 450],
  ['linux-jammy-cpu-py3.8-gcc11-inductor / test', 965],
  ['linux-focal-cuda12.1-py3.10-gcc9-sm86 / test', 161]
]
needs(missingRecords, test).each(streams)(
  'the recorded history of %s: %i runs',
  async (job, count) => {
    const runs = recordedRuns(job)
    const marks = runs.map(({ conclusion }) => (conclusion === 'failure' ? '✗' : '✓')).join('')
    const streaks = [...marks.matchAll(/✗{3,}/g)]
    const told = await replay(job)
    console.info(`${job}: ${count} runs, ${streaks.length} streaks of 3 or more, ${JSON.stringify(told)}`)
    expect(runs).toHaveLength(count)
    expect(told.alert ?? 0).toBe(streaks.length)
    expect(told.recovered ?? 0).toBe(streaks.filter(({ 0: text, index }) => index + text.length < marks.length).length)
  },
  120_000
)
