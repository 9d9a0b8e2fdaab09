import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith } from '@tocsin/testkit'
import { run, watch, world } from './watch.fixture.ts'

const recorded = join(
  import.meta.dirname,
  '../../../../../shared/corpora/ci-history/pytorch-jobs/log_classifier_dataset_query_2024-08-14.csv'
)
const present = existsSync(recorded)
if (!present) console.info('Recorded histories are not here: their tests are skipped')

/** The results of one recorded job, oldest first. */
function recordedMarks(job: string): string {
  const rows = readFileSync(recorded, 'utf8').split('\n').slice(1)
  return rows
    .map((row) => row.split(',', 3).concat(row.slice(row.lastIndexOf(',') + 1).trim()))
    .filter(([, , , name]) => name === job)
    .toSorted(([idA = '', timeA = ''], [idB = '', timeB = '']) => timeA.localeCompare(timeB) || Number(idA) - Number(idB))
    .map(([, , conclusion]) => (conclusion === 'failure' ? '✗' : '✓'))
    .join('')
}

const recordedTest = present ? test : test.skip

/** Events of failures and of the passes after them: what the others tell is in the history. */
recordedTest(
  'a recorded history through the bundle: one alert for each of its three streaks, three recoveries',
  async () => {
    const marks = recordedMarks('linux-focal-cuda12.1-py3.10-gcc9-sm86 / test')
    await using here = await world({ limits: { perHour: 100_000, pointsPerMinute: 100_000 } })
    const ledger = `file:${folderWith({})}`
    const counts: Record<string, number> = {}
    let seeded = 0
    for (const [index, mark] of [...marks].entries()) {
      if (mark === '✓' && marks[index - 1] !== '✗') continue
      const fresh = [...marks.slice(seeded, index + 1)].map((each, offset) => run(each, seeded + offset + 1))
      here.github.seed({ repo: 'octo/app', runs: fresh })
      seeded = index + 1
      const { outputs, exitCode, log } = await watch(here, { about: index + 1, with: { ledger } })
      if (exitCode !== 0) throw new Error(log)
      counts[outputs.decision ?? ''] = (counts[outputs.decision ?? ''] ?? 0) + 1
    }
    console.info(`${marks.length} runs, ${marks.split('✗').length - 1} failures: ${JSON.stringify(counts)}`)
    expect(counts).toMatchObject({ alert: 3, recovered: 3 })
  },
  120_000
)
