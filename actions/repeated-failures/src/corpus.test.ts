import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type ApiRun, apiRun, discordSim, memory, step } from './testing.ts'

const recorded = join(import.meta.dirname, '../../../../shared/corpora/ci-history/pytorch-jobs/log_classifier_dataset_query_2024-08-14.csv')
const present = existsSync(recorded)
if (!present) console.info('Recorded histories are not here: their tests are skipped')

/** The results of one recorded job as runs, oldest first. */
function recordedRuns(job: string): ApiRun[] {
  const rows = readFileSync(recorded, 'utf8').split('\n').slice(1)
  return rows
    .map((row) => row.split(',', 3).concat(row.slice(row.lastIndexOf(',') + 1).trim()))
    .filter(([, , , name]) => name === job)
    .map(([id = '', time = '', conclusion = '']) => ({ id: Number(id), at: `${time.replace(' ', 'T').slice(0, 19)}Z`, conclusion }))
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id)
    .map(({ at, conclusion }, index) => {
      const run = apiRun(conclusion === 'failure' ? '✗' : '✓', index + 1)
      return { ...run, created_at: at, run_started_at: at, updated_at: at }
    })
}

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
;(present ? test : test.skip).each(streams)(
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
