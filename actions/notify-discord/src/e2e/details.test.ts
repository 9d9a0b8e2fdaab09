import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  type DiscordSim,
  type GithubSim,
  type GithubSimOptions,
  type JobSeed,
  type RunSeed,
  repoSeed,
  startDiscordSim,
  startGithubSim
} from '@tocsin/testkit'
import { type Asked, embedOf, everythingSaid, notify, push, receiptsOf, together } from './notify.fixture.ts'

const patienceMs = 30_000

let discord: DiscordSim
beforeAll(async () => {
  discord = await startDiscordSim({ rateLimit: false })
})
afterAll(() => discord.close())

const runId = 500

async function githubWith(runs: readonly RunSeed[], options: GithubSimOptions = {}) {
  const github = await startGithubSim({ seed: repoSeed({ runs }), ...options })
  return Object.assign(github, { [Symbol.asyncDispose]: github.close })
}

/** The step of a job of the run, by default of one that failed. */
const tell = (github: GithubSim, asked: Asked = {}) =>
  notify({
    webhook: discord.webhook(),
    apiUrl: github.url,
    serverUrl: github.serverUrl,
    runId,
    jobStatus: 'failure',
    secrets: { GITHUB_TOKEN: 'ghs_theTokenOfThisJob000000000000000000' },
    ...asked
  })

/** The step that tells of another workflow's run, with the event GitHub would send. */
async function relay(github: GithubSim, asked: Asked = {}, id = runId) {
  const answer = await fetch(`${github.url}/repos/octo/app/actions/runs/${id}`, { headers: { authorization: 'token x' } })
  const workflow_run = (await answer.json()) as Record<string, unknown>
  const event = { name: 'workflow_run', payload: { ...push.payload, action: 'completed', workflow_run } }
  return tell(github, { event, runId: 900, jobStatus: 'success', ...asked })
}

/** What a reader sees, with the addresses of this test's servers left out. */
const seen = () => {
  const { title, description } = embedOf(discord)
  return `${title}\n${description}`.replaceAll(/\(<?https?:[^)]*\)/g, '(…)').replaceAll(/\[[0-9a-f]{7}\]/g, '[sha]')
}

const failing = (name: string, more: Partial<JobSeed> = {}): JobSeed => ({
  name,
  conclusion: 'failure',
  steps: [
    { name: 'Set up job', conclusion: 'success' },
    { name: 'Run npm test', conclusion: 'failure' }
  ],
  log: [
    '##[group]Run npm test',
    '##[endgroup]',
    'FAIL src/sum.test.ts',
    'Expected: 3',
    'Received: 4',
    '##[error]Process completed with exit code 1.'
  ],
  ...more
})

test(
  'a job that failed names itself, its step and its lines while it still runs',
  async () => {
    const steps = [
      { name: 'Run npm test', conclusion: 'failure' as const },
      { name: 'Tell', status: 'in_progress' as const, conclusion: null }
    ]
    const jobs: JobSeed[] = [
      { name: 'lint', conclusion: 'success', runner: 'GitHub Actions 2' },
      {
        name: 'job',
        status: 'in_progress',
        conclusion: null,
        steps,
        annotations: [{ path: 'src/sum.ts', startLine: 3, message: 'Expected 3, got 4' }]
      }
    ]
    await using github = await githubWith([{ id: runId, status: 'in_progress', conclusion: null, jobs }])
    const result = await tell(github)

    expect(result.exitCode).toBe(0)
    expect(seen()).toMatchInlineSnapshot(`
"❌ CI failed on main
[sha](…) Add the sum – *ada*
-# on push
❌ [job](…) failed at [Run npm test](…)
\`\`\`
src/sum.ts:3: Expected 3, got 4
\`\`\`"
`)
    expect(github.requests.length).toBeLessThanOrEqual(5)
    github.assertClean()
    discord.assertClean()
  },
  patienceMs
)

test(
  'the legs of a matrix are folded, and what made them fail is quoted',
  async () => {
    const jobs = [
      { name: 'lint', conclusion: 'success' as const },
      ...['20', '22', '24'].map((node) => failing(`test (${node})`)),
      failing('e2e')
    ]
    await using github = await githubWith([{ id: runId, conclusion: 'failure', jobs }])
    await relay(github)

    expect(seen()).toMatchInlineSnapshot(`
"❌ ci failed on main
[sha](…) Initial commit
Run 1 of ci
-# \\#1 · on push · 1 m
❌ [test](…) failed in 3 of 3 legs (20; 22; 24) at [Run npm test](…)
❌ [e2e](…) failed at [Run npm test](…)
[test (20) › Run npm test](…)
\`\`\`
FAIL src/sum.test.ts
Expected: 3
Received: 4
\`\`\`
[e2e › Run npm test](…)
\`\`\`
FAIL src/sum.test.ts
Expected: 3
Received: 4
\`\`\`"
`)
    expect(github.requests.length - 1).toBeLessThanOrEqual(5)
    github.assertClean()
    discord.assertClean()
  },
  patienceMs
)

test(
  'only the attempt that is told counts',
  async () => {
    const attempts = [
      { conclusion: 'failure' as const, jobs: [failing('first')] },
      { conclusion: 'failure' as const, jobs: [failing('second')] }
    ]
    await using github = await githubWith([{ id: runId, attempts }])
    await relay(github)

    expect(seen()).toContain('second')
    expect(seen()).not.toContain('first')
  },
  patienceMs
)

test(
  'a failing job on the second page of a run of 120 jobs is found',
  async () => {
    const jobs = [...Array.from({ length: 119 }, (_, at): JobSeed => ({ name: `unit ${at}`, conclusion: 'success' })), failing('last')]
    await using github = await githubWith([{ id: runId, conclusion: 'failure', jobs }])
    await relay(github)

    expect(seen()).toContain('last')
    expect(github.requests.filter(({ path }) => path.endsWith('/jobs'))).toHaveLength(2)
    github.assertClean()
  },
  patienceMs
)

test(
  'where the log is gone, the annotations say why',
  async () => {
    const annotations = [{ path: 'src/sum.ts', startLine: 3, message: 'Expected 3, got 4' }]
    await using github = await githubWith([
      { id: runId, conclusion: 'failure', jobs: [failing('test', { log: { gone: true }, annotations })] }
    ])
    const result = await relay(github)

    expect(JSON.stringify(embedOf(discord))).toContain('Expected 3, got 4')
    expect(result.annotations).toEqual([])
    github.assertClean()
  },
  patienceMs
)

test(
  'a token without `actions: read` costs the details, not the message',
  async () => {
    await using github = await githubWith([{ id: runId, conclusion: 'failure', jobs: [failing('test')] }], {
      grant: { permissions: { contents: 'read', metadata: 'read' } }
    })
    const result = await tell(github)

    expect(receiptsOf(result)).toMatchObject([{ outcome: 'delivered' }])
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('actions: read') }])
    expect(seen()).toContain('CI failed on main')
  },
  patienceMs
)

const troubles: readonly [what: string, fault: Parameters<GithubSim['fail']>[0]][] = [
  [
    'a rate limit that lasts for an hour',
    {
      status: 403,
      times: 99,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      body: { message: 'API rate limit exceeded' }
    }
  ],
  [
    'a secondary limit',
    { status: 403, times: 99, headers: { 'retry-after': '3600' }, body: { message: 'You have exceeded a secondary rate limit.' } }
  ],
  ['a bad token', { status: 401, times: 99, body: { message: 'Bad credentials' } }],
  ['a run that is not there', { status: 404, times: 99, body: { message: 'Not Found' } }],
  ['an outage', { status: 502, times: 99 }],
  ['cut connections', { cut: 'before', times: 99 }],
  ['a hang', { cut: 'hang', times: 99 }],
  ['a limit of a minute', { status: 429, times: 99, headers: { 'retry-after': '50' }, body: { message: 'Slow down' } }]
]
const troubled = together(troubles, 4, async ([, fault]) => {
  await using github = await githubWith([{ id: runId, conclusion: 'failure', jobs: [failing('test')] }])
  github.fail(fault)
  const started = performance.now()
  const result = await tell(github)
  return { result, requests: github.requests, ms: performance.now() - started }
})

test.each(troubles.map((row) => [row[0], row] as const))(
  'GitHub with %s costs the details, not the message',
  async (_, row) => {
    const { result, requests, ms } = await troubled(row)

    expect(receiptsOf(result)).toMatchObject([{ outcome: 'delivered' }])
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/The message has less detail: [\s\S]+→ /) }
    ])
    expect(requests.length).toBeLessThanOrEqual(8)
    expect(ms).toBeLessThan(25_000)
    expect(everythingSaid(result)).not.toContain('ghs_theTokenOfThisJob')
  },
  60_000
)

test(
  'one log that cannot be read costs its lines, not the names of the jobs that failed',
  async () => {
    await using github = await githubWith([
      { id: runId, conclusion: 'failure', jobs: [failing('test'), failing('e2e', { log: ['##[error]e2e broke'] })] }
    ])
    github.fail({
      operation: 'actions/download-job-logs-for-workflow-run',
      status: 403,
      body: { message: 'Must have admin rights to Repository.' }
    })
    const result = await relay(github)

    expect(seen()).toContain('❌ [test]')
    expect(seen()).toContain('e2e broke')
    expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('less detail') }])
  },
  patienceMs
)

test(
  'a failure that continue-on-error hides is told when the step asks for it',
  async () => {
    const jobs = [failing('experimental'), { name: 'test', conclusion: 'success' as const }]
    await using github = await githubWith([{ id: runId, conclusion: 'success', jobs }])
    await relay(github, { with: { details: 'always' } })

    expect(seen()).toMatchInlineSnapshot(`
"✅ ci passed on main
[sha](…) Initial commit
Run 1 of ci
-# \\#1 · on push · 1 m
⚠️ [experimental](…) failed at [Run npm test](…), and the run passes all the same (continue-on-error)
\`\`\`
FAIL src/sum.test.ts
Expected: 3
Received: 4
\`\`\`"
`)
  },
  patienceMs
)

test(
  'a success asks GitHub for nothing',
  async () => {
    await using github = await githubWith([{ id: runId, conclusion: 'success' }])
    await tell(github, { jobStatus: 'success' })
    await relay(github)

    expect(github.requests).toHaveLength(1) // The test's own.
  },
  patienceMs
)

const histories: readonly [before: string, now: 'success' | 'failure', when: string, told: string | undefined][] = [
  ['', 'failure', 'change', 'failed'],
  ['', 'success', 'change', undefined],
  ['✓', 'failure', 'change', 'failed'],
  ['✗', 'failure', 'change', undefined],
  ['✓✗', 'success', 'change', 'recovered'],
  ['✓', 'success', 'change', undefined],
  ['✗✓', 'success', 'recovery', undefined],
  ['✗', 'success', 'recovery', 'recovered'],
  ['✓', 'failure', 'recovery', undefined],
  ['✗', 'success', 'failure', undefined],
  ['✓', 'failure', 'failure', 'failed']
]
test.each(histories)(
  'after %j a %s is, with when: %s, told as %s',
  async (before, now, when, told) => {
    const past = [...before].map((mark): RunSeed => ({ workflow: 'ci.yml', conclusion: mark === '✓' ? 'success' : 'failure' }))
    const elsewhere: RunSeed[] = [
      { workflow: 'other.yml', conclusion: now === 'success' ? 'failure' : 'success' },
      { workflow: 'ci.yml', branch: 'next', conclusion: 'failure' }
    ]
    await using github = await githubWith([
      ...elsewhere,
      ...past,
      { id: runId, workflow: 'ci.yml', status: 'in_progress', conclusion: null }
    ])
    const result = await tell(github, { jobStatus: now, with: { when, details: 'never' } })

    expect(result.outputs.skipped ? undefined : embedOf(discord).title).toEqual(told && expect.stringContaining(told))
    expect(github.requests.length).toBeLessThanOrEqual(5)
    github.assertClean()
  },
  patienceMs
)

test(
  'a server of one’s own is asked under its base path',
  async () => {
    await using github = await githubWith([{ id: runId, conclusion: 'failure', jobs: [failing('test')] }], { basePath: '/api/v3' })
    await relay(github)

    expect(seen()).toContain('FAIL src/sum.test.ts')
    expect(embedOf(discord).url).toContain(`${github.serverUrl}/octo/app/actions/runs/${runId}`)
    github.assertClean()
  },
  patienceMs
)
