import { expect, test } from '@jest/globals'
import { get, withSim } from './testing.ts'

test('the runs, jobs, logs and annotations of a seeded failure are as the specification says', async () => {
  const seed = {
    files: { 'src/a.ts': 'one\ntwo\n' },
    commits: [{ message: 'Break it', files: { 'src/a.ts': 'one\nthree\n', 'src/b.ts': 'new\n' } }],
    runs: [
      { conclusion: 'success' as const },
      { attempts: [{ jobs: [{ name: 'test', conclusion: 'failure' as const, log: ['hello'] }] }, { conclusion: 'success' as const }] }
    ]
  }
  await withSim({ seed }, async (sim) => {
    const runs = await get(sim, '/repos/octo/app/actions/runs?status=success&per_page=1')
    expect(runs).toMatchObject({
      status: 200,
      body: { total_count: 2, workflow_runs: [{ run_attempt: 2, conclusion: 'success', name: 'ci' }] }
    })
    const run = (runs.body as { workflow_runs: { id: number; head_sha: string }[] }).workflow_runs[0]
    const jobs = await get(sim, `/repos/octo/app/actions/runs/${run?.id}/jobs?filter=all`)
    expect(jobs).toMatchObject({ body: { total_count: 2, jobs: [{ run_attempt: 1, conclusion: 'failure' }, { run_attempt: 2 }] } })
    const job = (jobs.body as { jobs: { id: number }[] }).jobs[0]
    const log = await get(sim, `/repos/octo/app/actions/jobs/${job?.id}/logs`)
    expect(log.status).toBe(302)
    expect(await get(sim, `/repos/octo/app/check-runs/${job?.id}/annotations`)).toMatchObject({
      body: [{ message: 'Process completed with exit code 1.' }]
    })
    expect(await get(sim, '/repos/octo/app/contents/src/a.ts')).toMatchObject({ status: 200, body: { type: 'file' } })
    expect(await get(sim, '/repos/octo/app/contents/src')).toMatchObject({ status: 200 })
    expect(await get(sim, `/repos/octo/app/compare/main...${run?.head_sha}`)).toMatchObject({ body: { status: 'identical' } })
    expect(await get(sim, '/repos/octo/app/actions/workflows')).toMatchObject({ status: 200 })
    sim.assertClean()
  })
})
