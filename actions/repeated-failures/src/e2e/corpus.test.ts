import { expect, test } from '@jest/globals'
import { folderWith, missingRecords, recordedResults } from '@tocsin/testkit'
import { run, watch, world } from './watch.fixture.ts'

if (missingRecords) console.info(`1 test skipped: ${missingRecords}`)
const recordedTest = missingRecords ? test.skip : test

/** Events of failures and of the passes after them: what the others tell is in the history. */
recordedTest(
  'a recorded history through the bundle: one alert for each of its three streaks, three recoveries',
  async () => {
    const results = recordedResults('linux-focal-cuda12.1-py3.10-gcc9-sm86 / test')
    const marks = results.map(({ conclusion }) => (conclusion === 'failure' ? '✗' : '✓')).join('')
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
