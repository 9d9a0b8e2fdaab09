import { expect, test } from '@jest/globals'
import { missingRecords, type RunSeed, recordedResults } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { entryOf, historyOf } from '../streak/entry.ts'
import { readJobsOfFailures } from './attempts.ts'
import { readStream } from './read-stream.ts'
import { repository, withGithub } from './sim.fixture.ts'

/** The results of one recorded job as runs of a workflow, oldest first. */
const recordedRuns = (job: string): RunSeed[] => recordedResults(job).map((result, index) => ({ ...result, number: index + 1, jobs: [] }))

const streams: [job: string, runs: number, failures: number, calls: number][] = [
  ['cuda12.1-py3.10-gcc9-sm86 / test', 450, 65, 5],
  ['linux-jammy-cpu-py3.8-gcc11-inductor / test', 965, 5, 10],
  ['linux-focal-cuda12.1-py3.10-gcc9-sm86 / test', 161, 29, 2]
]
const each = needs(missingRecords, test).each(streams)

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
