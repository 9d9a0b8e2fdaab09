import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { RunSeed } from '@tocsin/testkit'
import { entryOf, historyOf } from '../streak/entry.ts'
import { readJobsOfFailures } from './attempts.ts'
import { readStream } from './read-stream.ts'
import { repository, withGithub } from './sim.fixture.ts'

const recorded = join(
  import.meta.dirname,
  '../../../../../shared/corpora/ci-history/pytorch-jobs/log_classifier_dataset_query_2024-08-14.csv'
)
const present = existsSync(recorded)
if (!present) console.info('corpora not present: 3 tests skipped')

/** The results of one recorded job as runs of a workflow, oldest first; equal times in the order of their ids. */
function recordedRuns(job: string): RunSeed[] {
  const rows = readFileSync(recorded, 'utf8').split('\n').slice(1)
  return rows
    .map((row) => row.split(',', 3).concat(row.slice(row.lastIndexOf(',') + 1).trim()))
    .filter(([, , , name]) => name === job)
    .map(([id = '', time = '', conclusion = '']) => ({ id: Number(id), at: `${time.replace(' ', 'T').slice(0, 19)}Z`, conclusion }))
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id)
    .map(({ id, at, conclusion }, index) => ({
      id,
      at,
      number: index + 1,
      conclusion: conclusion === 'failure' ? 'failure' : 'success',
      jobs: []
    }))
}

const streams: [job: string, runs: number, failures: number, calls: number][] = [
  ['cuda12.1-py3.10-gcc9-sm86 / test', 450, 65, 5],
  ['linux-jammy-cpu-py3.8-gcc11-inductor / test', 965, 5, 10],
  ['linux-focal-cuda12.1-py3.10-gcc9-sm86 / test', 161, 29, 2]
]
const each = (present ? test : test.skip).each(streams)

each('the recorded stream of %s: %i runs, %i failures, in %i calls', async (job, count, failures, calls) => {
  const seeds = recordedRuns(job)
  await withGithub({ runs: seeds }, async (port, sim) => {
    const { runs, complete } = await readStream(port, { ...repository, workflow: 'ci.yml', branch: 'main', mostPages: 20 })
    const history = historyOf(runs.map((run) => entryOf(run)))
    expect([runs.length, complete, sim.requests.length]).toEqual([count, true, calls])
    expect(history.map(({ verdict }) => verdict)).toEqual(seeds.map(({ conclusion }) => (conclusion === 'failure' ? 'bad' : 'good')))
    expect(history.filter(({ verdict }) => verdict === 'bad')).toHaveLength(failures)
    expect(await readJobsOfFailures(port, repository, runs, { most: 5 })).toHaveLength(Math.min(5, failures))
  })
})
