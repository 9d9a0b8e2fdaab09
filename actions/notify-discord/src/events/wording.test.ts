import { expect, test } from '@jest/globals'
import { drawn } from './testing.ts'

const home = 'https://github.com/octo/app'
const repository = { full_name: 'octo/app', default_branch: 'main', html_url: home }
const [ada, lin] = ['ada', 'lin'].map((login) => ({ login, html_url: `https://github.com/${login}` }))
const sha = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const world = { repository, sender: ada }
const pull = {
  ...{ number: 7, title: 'Fix login', html_url: `${home}/pull/7`, user: ada, additions: 12, deletions: 3, changed_files: 2 },
  ...{ head: { ref: 'fix', repo: repository }, base: { ref: 'main', repo: repository }, labels: [{ name: 'bug' }], merge_commit_sha: sha },
  body: '<!-- Describe your change -->\n## Why\nThe token [expired](https://docs.example/tokens).\n\n- [x] tests'
}

test('a run that failed', () => {
  const run = { name: 'CI', run_number: 42, run_attempt: 2, event: 'push', head_branch: 'main', head_sha: sha, conclusion: 'failure' }
  const times = { run_started_at: '2026-01-05T09:00:00Z', updated_at: '2026-01-05T09:03:12Z', html_url: `${home}/actions/runs/1` }
  const more = { head_commit: { message: 'Fix login\n\nbody' }, pull_requests: [{ number: 7 }], triggering_actor: lin }
  expect(drawn('workflow_run', { ...world, workflow_run: { ...run, ...times, ...more } })).toMatchInlineSnapshot(`
"@lin
failure | CI failed on main → https://github.com/octo/app/actions/runs/1/attempts/2
1a2b3c4 (https://github.com/octo/app/commit/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d) Fix login
#42 · on push · attempt 2 · 3 m 12 s
[View run] [PR #7]"
`)
})

test('a job that failed', () => {
  const steps = [
    { name: 'Set up', conclusion: 'success' },
    { name: 'Run npm test', conclusion: 'failure' }
  ]
  const job = {
    name: 'test (20)',
    workflow_name: 'CI',
    head_branch: 'main',
    head_sha: sha,
    conclusion: 'failure',
    steps,
    runner_name: 'linux-1'
  }
  expect(drawn('workflow_job', { ...world, workflow_job: { ...job, html_url: `${home}/actions/runs/1/job/2` } })).toMatchInlineSnapshot(`
"@ada
failure | CI / test (20) failed on main → https://github.com/octo/app/actions/runs/1/job/2
Failed in Run npm test
1a2b3c4 (https://github.com/octo/app/commit/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d) · linux-1
[View job]"
`)
})

test('a pull request that was opened', () => {
  const asked = { ...pull, requested_reviewers: [lin], requested_teams: [{ name: 'Core' }] }
  expect(drawn('pull_request', { ...world, action: 'opened', pull_request: asked })).toMatchInlineSnapshot(`
"@ada
info | PR #7 opened: Fix login → https://github.com/octo/app/pull/7
Why
The token expired (docs.example) (https://docs.example/tokens).

☑ tests
fix → main · +12 −3 · 2 files
bug · review by lin, Core
[View PR] [Files]"
`)
})

test('a pull request that was merged by another', () => {
  const payload = { ...world, sender: lin, action: 'closed', pull_request: { ...pull, merged: true } }
  expect(drawn('pull_request', payload)).toMatchInlineSnapshot(`
"@lin
merged | PR #7 merged into main: Fix login → https://github.com/octo/app/pull/7
fix → main · +12 −3 · 2 files · by ada
merged as 1a2b3c4 (https://github.com/octo/app/commit/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d)
[View PR] [Files]"
`)
})

test('a pull request that was updated', () => {
  const payload = { ...world, action: 'synchronize', before: '0'.repeat(39) + 1, after: sha, pull_request: pull }
  expect(drawn('pull_request', payload)).toMatchInlineSnapshot(`
"@ada
info | PR #7 updated: Fix login → https://github.com/octo/app/pull/7
fix → main · +12 −3 · 2 files
[View PR] [Compare]"
`)
})

test('a review that asks for changes', () => {
  const review = { state: 'changes_requested', body: 'Please **test** the retry.', html_url: `${home}/pull/7#review-1` }
  expect(drawn('pull_request_review', { ...world, sender: lin, action: 'submitted', review, pull_request: pull })).toMatchInlineSnapshot(`
"@lin
warning | PR #7 needs changes: Fix login → https://github.com/octo/app/pull/7#review-1
Please test the retry.
by ada
[View review]"
`)
})

test('a comment on a line', () => {
  const diff_hunk = '@@ -1,3 +1,4 @@\n one\n two\n-three\n+drei\n+vier'
  const comment = { body: 'Why German?', path: 'src/count.ts', line: 4, diff_hunk, html_url: `${home}/pull/7#r1` }
  const payload = { ...world, sender: lin, action: 'created', comment, pull_request: pull }
  expect(drawn('pull_request_review_comment', payload)).toMatchInlineSnapshot(`
"@lin
info | Comment on PR #7: Fix login → https://github.com/octo/app/pull/7#r1
Why German?
src/count.ts:4
 two
-three
+drei
+vier
[View comment]"
`)
})

test('an issue that was opened', () => {
  const issue = {
    number: 3,
    title: 'It breaks',
    body: 'On **start**.',
    html_url: `${home}/issues/3`,
    labels: [{ name: 'bug' }],
    assignees: [lin]
  }
  expect(drawn('issues', { ...world, action: 'opened', issue })).toMatchInlineSnapshot(`
"@ada
info | Issue #3 opened: It breaks → https://github.com/octo/app/issues/3
On start.
bug · assigned to lin
[View issue]"
`)
})

test('a push of several authors', () => {
  const commit = (id: string, message: string, { login }: { login: string } = ada ?? { login: '' }) => ({
    ...{ id, message, author: { username: login }, url: `${home}/commit/${id}` }
  })
  const commits = [commit(sha, 'Fix login'), commit(sha.replace('1', '2'), 'Add a test\n\nCo-authored', lin)]
  expect(drawn('push', { ...world, ref: 'refs/heads/main', commits, compare: `${home}/compare/a...b` })).toMatchInlineSnapshot(`
"@ada
info | 2 commits pushed to main → https://github.com/octo/app/compare/a...b
1a2b3c4 (https://github.com/octo/app/commit/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d) Fix login
2a2b3c4 (https://github.com/octo/app/commit/2a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d) Add a test – lin
[Compare]"
`)
})

test('a release', () => {
  const notes = "## What's Changed\n* Fix login by @ada in https://github.com/octo/app/pull/7\n"
  const release = {
    tag_name: 'v1.2.0',
    name: 'Winter',
    body: notes,
    html_url: `${home}/releases/tag/v1.2.0`,
    target_commitish: 'main',
    assets: [{}, {}]
  }
  expect(drawn('release', { ...world, action: 'published', release })).toMatchInlineSnapshot(`
"@ada
success | Release v1.2.0 “Winter” published → https://github.com/octo/app/releases/tag/v1.2.0
What's Changed
• Fix login by @ada in #7 (https://github.com/octo/app/pull/7)
from main · 2 files
[Release notes]"
`)
})

test('a deployment that failed', () => {
  const deployment = { ref: 'v1.2.0', sha, created_at: '2026-01-05T09:00:00Z', creator: lin, task: 'deploy' }
  const status = {
    state: 'failure',
    environment: 'production',
    description: 'Health check did not pass',
    updated_at: '2026-01-05T09:03:12Z'
  }
  const urls = { environment_url: 'https://app.example', log_url: `${home}/actions/runs/1` }
  expect(drawn('deployment_status', { ...world, deployment, deployment_status: { ...status, ...urls } })).toMatchInlineSnapshot(`
"@lin
failure | Deployment to production failed → https://github.com/octo/app/actions/runs/1
Health check did not pass
v1.2.0 · 1a2b3c4 (https://github.com/octo/app/commit/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d) · took 3 m 12 s
[Open] [View logs]"
`)
})

test('a dependency that is vulnerable', () => {
  const advisory = { summary: 'semver: denial of service', severity: 'high', cve_id: 'CVE-2022-25883' }
  const vulnerability = { vulnerable_version_range: '< 7.5.2', first_patched_version: { identifier: '7.5.2' } }
  const dependency = { package: { name: 'semver' }, manifest_path: 'package-lock.json' }
  const alert = {
    number: 20,
    dependency,
    security_advisory: advisory,
    security_vulnerability: vulnerability,
    html_url: `${home}/security/dependabot/20`
  }
  expect(drawn('dependabot_alert', { ...world, action: 'created', alert })).toMatchInlineSnapshot(`
"@ada
failure | Dependabot alert #20 opened: semver → https://github.com/octo/app/security/dependabot/20
semver: denial of service
high severity · < 7.5.2 · fixed in 7.5.2 · package-lock.json · CVE-2022-25883
[View alert]"
`)
})

test('a secret that leaked', () => {
  const alert = {
    number: 4,
    secret_type_display_name: 'AWS Access Key',
    validity: 'active',
    html_url: `${home}/security/secret-scanning/4`
  }
  expect(
    drawn('secret_scanning_alert', { ...world, action: 'created', alert: { ...alert, push_protection_bypassed_by: lin } })
  ).toMatchInlineSnapshot(`
"@ada
failure | Secret leaked: AWS Access Key → https://github.com/octo/app/security/secret-scanning/4
It still works: revoke it now.
alert #4 · push protection bypassed by lin
[View alert]"
`)
})

test('a run that was started by hand', () => {
  const inputs = { environment: 'staging', dry_run: 'true', deploy_token: 'abc' }
  expect(
    drawn('workflow_dispatch', { ...world, workflow: '.github/workflows/deploy.yml', ref: 'refs/heads/main', inputs })
  ).toMatchInlineSnapshot(`
"@ada
info | deploy.yml started by hand on main → https://github.com/octo/app
environment: staging
dry run: true
deploy token: hidden"
`)
})

test('an event without a message of its own', () => {
  const milestone = { number: 2, title: 'v2', description: 'Everything new', html_url: `${home}/milestone/2` }
  expect(drawn('milestone', { ...world, action: 'closed', milestone })).toMatchInlineSnapshot(`
"@ada
info | Milestone closed: #2 v2 → https://github.com/octo/app/milestone/2
Everything new
[View]"
`)
})
