import { expect, test } from '@jest/globals'
import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import { repoSeed } from './seed/builders.ts'
import { withSim } from './testing.ts'

const Client = Octokit.plugin(paginateRest)
const repo = { owner: 'octo', repo: 'app' }
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

test("GitHub's own client agrees with the simulator", async () => {
  await withSim({ seed: repoSeed(), basePath: '/api/v3' }, async (sim) => {
    const github = new Client({ baseUrl: sim.url, auth: 'token', log: quiet })
    const runs = await github.paginate('GET /repos/{owner}/{repo}/actions/runs', { ...repo, per_page: 1 })
    const jobs = await github.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
      ...repo,
      run_id: runs[0]?.id ?? 0,
      filter: 'all',
      per_page: 1
    })
    expect(jobs.map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual(['lint success', 'test failure'])
    const log = await github.request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { ...repo, job_id: jobs[1]?.id ?? 0 })
    expect(log.data).toContain('FAIL src/sum.test.ts')
    const { data: main } = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repo, ref: 'heads/main' })
    await github.request('POST /repos/{owner}/{repo}/git/refs', { ...repo, ref: 'refs/heads/tocsin/lock', sha: main.object.sha })
    await github.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...repo, ref: 'heads/tocsin/lock' })
    const { data: issue } = await github.request('POST /repos/{owner}/{repo}/issues', { ...repo, title: 'x', labels: ['incident'] })
    await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...repo, issue_number: issue.number, labels: ['P1'] })
    const { data: file } = await github.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...repo,
      path: '.github/workflows/ci.yml',
      mediaType: { format: 'raw' }
    })
    expect(file).toBe('name: CI\non: push\n')
    sim.assertClean()
  })
})

test('its errors are the ones that GitHub would give it', async () => {
  await withSim({ seed: {}, grant: { permissions: {} } }, async (sim) => {
    const github = new Client({ baseUrl: sim.url, auth: 'token', log: quiet })
    await expect(github.request('GET /repos/{owner}/{repo}/actions/runs', repo)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration')
    })
    sim.assertClean()
  })
})
