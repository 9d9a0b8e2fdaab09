import { expect, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { repoSeed } from './seed/builders.ts'
import { withSim } from './testing.ts'

const repo = { owner: 'octo', repo: 'app' }
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

test("GitHub's own client agrees with the simulator", async () => {
  await withSim({ seed: repoSeed(), basePath: '/api/v3' }, async (sim) => {
    const github = new Octokit({ baseUrl: sim.url, auth: 'token', log: quiet })
    const runs = await github.paginate(github.rest.actions.listWorkflowRunsForRepo, { ...repo, per_page: 1 })
    const jobs = await github.paginate(github.rest.actions.listJobsForWorkflowRun, {
      ...repo,
      run_id: runs[0]?.id ?? 0,
      filter: 'all',
      per_page: 1
    })
    expect(jobs.map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual(['lint success', 'test failure'])
    const log = await github.rest.actions.downloadJobLogsForWorkflowRun({ ...repo, job_id: jobs[1]?.id ?? 0 })
    expect(log.data).toContain('FAIL src/sum.test.ts')
    const { data: main } = await github.rest.git.getRef({ ...repo, ref: 'heads/main' })
    await github.rest.git.createRef({ ...repo, ref: 'refs/heads/tocsin/lock', sha: main.object.sha })
    await github.rest.git.deleteRef({ ...repo, ref: 'heads/tocsin/lock' })
    const { data: issue } = await github.rest.issues.create({ ...repo, title: 'x', labels: ['incident'] })
    await github.rest.issues.addLabels({ ...repo, issue_number: issue.number, labels: ['P1'] })
    const { data: file } = await github.rest.repos.getContent({ ...repo, path: '.github/workflows/ci.yml', mediaType: { format: 'raw' } })
    expect(file).toBe('name: CI\non: push\n')
    sim.assertClean()
  })
})

test('its errors are the ones that GitHub would give it', async () => {
  await withSim({ seed: {}, grant: { permissions: {} } }, async (sim) => {
    const github = new Octokit({ baseUrl: sim.url, auth: 'token', log: quiet })
    await expect(github.rest.actions.listWorkflowRunsForRepo(repo)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration')
    })
    sim.assertClean()
  })
})
