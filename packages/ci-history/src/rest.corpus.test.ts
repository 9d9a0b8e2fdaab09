import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { msBetween } from '@tocsin/notifier'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import { failedJobs } from './failures.ts'
import { jobOf, listed, runOf } from './rest.ts'

const folder = shared('corpora/ci-history/tenstorrent')

const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))

const each = needs(missingShared('corpora/ci-history/tenstorrent'), test).each(['12007373278', '12890516473', '14492364249'])

each('real answers for run %s are read whole', (id) => {
  const run = runOf(json(`${id}__workflow.json`))
  const jobs = listed(json(`${id}__workflow_jobs.json`), 'jobs').map(jobOf)
  expect(run).toMatchObject({ id: Number(id), attempt: 1, status: 'completed', conclusion: 'success' })
  expect(jobs.length).toBeGreaterThan(0)
  for (const job of jobs) {
    expect(job).toMatchObject({
      runId: Number(id),
      status: 'completed',
      checkRunId: expect.any(Number),
      url: expect.stringMatching(/^https:/)
    })
    expect(msBetween(job.startedAt, job.completedAt)).toBeGreaterThan(0)
    expect(job.steps.length).toBeGreaterThan(0)
  }
  expect(failedJobs(jobs, { attempt: 1, runConclusion: run.conclusion })).toEqual([])
})
