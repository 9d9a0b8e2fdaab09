import { expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import { bed, contextOf, githubOf, runJson as run } from './testing.ts'

const before = (conclusion: string) => ({ workflow_runs: [{ ...run, id: 400, run_number: 41, status: 'completed', conclusion }] })
const jobsPath = 'actions/runs/{run_id}/attempts/{attempt_number}/jobs'
const runsPath = 'actions/workflows/{workflow_id}/runs'
const comparable = (conclusion: string, asked: string[] = []) =>
  githubOf({ 'actions/runs/{run_id}': run, [runsPath]: before(conclusion), [jobsPath]: { jobs: [] } }, {}, asked)

const cases: [when: string, status: string, before: string, sent: boolean][] = [
  ['change', 'success', 'success', false],
  ['change', 'success', 'failure', true],
  ['recovery', 'success', 'failure', true],
  ['recovery', 'success', 'success', false],
  ['change', 'failure', 'failure', false],
  ['change', 'failure', 'success', true]
]
test.each(cases)('when: %s, a %s after a %s: told %s', async (when, status, previous, told) => {
  const { sent, outputs } = await bed({ when, status, details: 'never' }, { github: comparable(previous) })
  expect(sent).toHaveLength(told ? 1 : 0)
  expect(outputs.skipped === '').toBe(told)
})

test.each(cases)('when: %s, a workflow_run that is a %s after a %s: told %s', async (when, conclusion, previous, told) => {
  const asked: string[] = []
  const context = contextOf('workflow_run', { action: 'completed', workflow_run: { ...run, id: 77, name: 'CI', conclusion } })
  const { sent } = await bed({ when, details: 'never' }, { context, github: comparable(previous, asked) })
  expect(sent).toHaveLength(told ? 1 : 0)
  expect(asked).toEqual(['GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'])
})

const deploys: [environment: string, previous: string, details: string, severity: string][] = [
  ['production', 'failure', 'auto', 'P1'],
  ['production', 'success', 'auto', 'P2'],
  ['production', 'failure', 'never', 'P2'],
  ['staging', 'failure', 'auto', 'P2'],
  ['staging', 'success', 'auto', 'P3']
]
test.each(deploys)('a deploy to %s that fails after a %s, details: %s, is %s', async (environment, previous, details, severity) => {
  const { outputs } = await bed({ status: 'failure', environment, details }, { github: comparable(previous) })
  expect(outputs.severity).toBe(severity)
})

test.each([
  ['change', 'cancelled'],
  ['recovery', 'failure'],
  ['change', 'started']
])('when: %s asks nobody about a %s', async (when, status) => {
  const { happened, outputs } = await bed({ when, status })
  expect(happened).not.toContain('github')
  expect(outputs.skipped).toContain(`when is \`${when}\``)
})

test('the first run of all is told when it fails', async () => {
  const github = githubOf({ 'actions/runs/{run_id}': run, [runsPath]: { workflow_runs: [] } })
  const sentFor = async (status: string) => (await bed({ when: 'change', status, details: 'never' }, { github })).sent.length
  expect([await sentFor('failure'), await sentFor('success')]).toEqual([1, 0])
})

test('when the run before cannot be read, it is better to tell', async () => {
  const refused = new ActionError('GitHub refused.', { fix: 'Add `permissions: actions: read`.' })
  const { sent, said } = await bed({ when: 'change' }, { github: githubOf({ 'actions/runs/{run_id}': refused }) })
  expect([sent.length, said.length]).toEqual([1, 1])
})

test('a run that ended the same way costs no look at its logs', async () => {
  const asked: string[] = []
  await bed({ when: 'change', status: 'failure' }, { github: comparable('failure', asked) })
  expect(asked.filter((route) => route.includes('jobs') || route.startsWith('log'))).toEqual([])
})

test('a recovery is called one', async () => {
  const { post } = await bed({ when: 'change' }, { github: comparable('failure') })
  expect(post?.alert).toMatchObject({ title: 'CI recovered on main', status: 'resolved' })
})

test('words for a recovery alone make it worth asking', async () => {
  const title = 'recovered: Green again\ndefault: "{{ title }}!"'
  expect((await bed({ title }, { github: comparable('failure') })).post?.alert.title).toBe('Green again')
  expect((await bed({ title }, { github: comparable('success') })).post?.alert.title).toBe('CI passed on main!')
})

test('a look-up that fails costs only its details', async () => {
  const refused = new ActionError('GitHub refused to show the runs.', { fix: 'Add `permissions: actions: read`.' })
  const { sent, said, failure } = await bed({ status: 'failure' }, { github: githubOf({ [jobsPath]: refused }) })
  expect([failure, sent.length]).toEqual([undefined, 1])
  expect(said).toEqual(['warning: The message has less detail: GitHub refused to show the runs.\n→ Add `permissions: actions: read`.'])
})

test('what the job grants no permission for is named once, for however many jobs, and is no warning', async () => {
  const request = { method: 'GET', url: 'https://api.github.com/x' }
  const cause = Object.assign(new Error('no'), { status: 403, request, response: { status: 403, headers: {} } })
  const refused = new ActionError('No annotations.', { fix: 'Add `permissions: checks: read`.', cause })
  const failing = { run_attempt: 1, status: 'completed', conclusion: 'failure', check_run_url: 'https://api.github.com/check-runs/22' }
  const jobs = [1, 2].map((id) => ({ ...failing, id, name: `job ${id}` }))
  const github = githubOf({ [jobsPath]: { jobs }, 'check-runs/{check_run_id}/annotations': refused })
  const { sent, said } = await bed({ status: 'failure' }, { github })
  expect(sent).toHaveLength(1)
  expect(said).toEqual(['notice: The message has less detail: No annotations.\n→ Add `permissions: checks: read`.'])
})

test('when the run before is hidden by too many others, it is better to tell, and to say so', async () => {
  const others = Array.from({ length: 100 }, (_, id) => ({ ...run, id, run_number: 41, status: 'completed', conclusion: 'cancelled' }))
  const github = githubOf({ 'actions/runs/{run_id}': run, [runsPath]: { workflow_runs: others } })
  const { sent, said } = await bed({ when: 'change', details: 'never' }, { github })
  expect(sent).toHaveLength(1)
  expect(said).toEqual([expect.stringMatching(/^warning: The message has less detail: The run before is not among the newest/)])
})

test('without a token, or with details: never, GitHub is not asked', async () => {
  for (const given of [{ 'github-token': '' }, { details: 'never' }]) {
    const { happened, sent } = await bed({ status: 'failure', ...given })
    expect([happened.includes('github'), sent.length]).toEqual([false, 1])
  }
})

test('a bug is not taken for a refusal', async () => {
  const github = githubOf({ [jobsPath]: new TypeError('ours') })
  expect((await bed({ status: 'failure' }, { github })).failure).toBe('TypeError: ours')
})
