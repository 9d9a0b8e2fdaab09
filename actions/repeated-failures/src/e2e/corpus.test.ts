import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith, missingRecords, recordedResults, titles, world } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import { run, watch } from './watch.fixture.ts'

const folder = shared('corpora/ci-history/tenstorrent')
const recordedTest = needs(missingRecords ?? missingShared('corpora/ci-history/tenstorrent'), test)

// The shortest of those that `../corpus.test.ts` plays without processes; it goes up to an escalation.
const streams: [job: string, alerts: number, runs: number][] = [['linux-focal-cuda12.1-py3.10-gcc9-sm86 / test', 3, 161]]

/** Events of failures and of the passes after them: what the others tell is in the history. */
recordedTest.each(streams)(
  'the recorded history of %s through the bundle: %i alerts, one for each streak of three or more, and as many recoveries',
  async (job, alerts, count) => {
    const marks = recordedResults(job)
      .map(({ conclusion }) => (conclusion === 'failure' ? '✗' : '✓'))
      .join('')
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
    console.info(`${job}: ${marks.length} runs, ${marks.split('✗').length - 1} failures: ${JSON.stringify(counts)}`)
    expect(marks).toHaveLength(count)
    expect([counts.alert, counts.recovered]).toEqual([alerts, alerts])
  },
  240_000
)

// One of a pull request, and two that were started by hand on branches of which nothing is watched.
const runs: [id: string, why: string][] = [
  ['12007373278', 'the run is of "main", and "stable" is watched.'],
  ['12890516473', 'Nothing was told: the run is of a pull request.'],
  ['14492364249', 'the run is of "nsumrak/fix_perf", and "stable" is watched.']
]
recordedTest.each(runs)('the recorded run %s through the bundle: no alert: %s', async (id, why) => {
  const workflow_run = JSON.parse(readFileSync(join(folder, `${id}__workflow.json`), 'utf8'))
  const { workflow_id, name, path, repository } = workflow_run
  await using here = await world()
  const payload = {
    action: 'completed',
    workflow: { id: workflow_id, name, path },
    workflow_run,
    repository: { ...repository, default_branch: 'stable' }
  }
  const asked = { event: { name: 'workflow_run', payload }, repository: repository.full_name, with: { ledger: 'none' } }
  const { outputs, log, exitCode } = await watch(here, asked)
  expect([exitCode, outputs.decision, titles(here)]).toEqual([0, 'quiet', []])
  expect(log.replaceAll('\\"', '"')).toContain(why)
})
