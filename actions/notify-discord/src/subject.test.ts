import { expect, test } from '@jest/globals'
import { type Ask, subjectOf } from './subject.ts'
import { contextOf } from './testing.ts'

const ask: Ask = { event: 'auto', status: 'job: success', 'max-commits': 5 }
const machine = { runner: 'runner-1' }

/** What is told: the job, or the event. */
async function told(eventName: string, asked: Partial<Ask> = {}, env: Record<string, string> = {}): Promise<string> {
  const { ref, told } = await subjectOf({ ...ask, ...asked }, contextOf(eventName, {}, env), machine)
  return ref && !ref.run ? 'job' : `event: ${told.source}`
}

const auto: [eventName: string, expected: string][] = [
  ['push', 'job'],
  ['pull_request', 'job'],
  ['pull_request_target', 'job'],
  ['merge_group', 'job'],
  ['schedule', 'job'],
  ['workflow_dispatch', 'job'],
  ['repository_dispatch', 'job'],
  ['workflow_run', 'event: ci'],
  ['issues', 'event: issue'],
  ['release', 'event: release'],
  ['deployment_status', 'event: deploy'],
  ['an_event_of_next_year', 'event: repository']
]
test.each(auto)('auto tells of a %s in a passing job: %s', async (eventName, expected) => expect(await told(eventName)).toBe(expected))

test.each(auto)('a %s in a failing job is told as its failure', async (eventName) =>
  expect(await told(eventName, { status: 'failure' })).toBe('job')
)

test.each(['started', 'cancelled', 'skipped'])('a job that %s is told, whatever started it', async (status) =>
  expect(await told('issues', { status })).toBe('job')
)

test.each([{ environment: 'prod' }, { version: 'v2' }, { status: '{"build":{"result":"success"}}' }])(
  'a step that says how it went, by %j, tells a result whatever the job is called',
  async (asked) => {
    expect(await told('push', asked, { GITHUB_JOB: 'notify' })).toBe('job')
    expect(await told('release', asked)).toBe('job')
    expect(await told('release', { ...asked, event: 'release' })).toBe('event: release')
  }
)

test.each(['success', 'failure', 'change', 'recovery'] as const)('when: %s asks for a result, whatever the job is called', async (when) => {
  const notify = { GITHUB_JOB: 'notify' }
  expect(await told('push', { when }, notify)).toBe('job')
  expect(await told('issues', { when }, notify)).toBe('job')
  expect(await told('workflow_run', { when }, notify)).toBe('event: ci')
  expect(await told('push', { when, event: 'push' }, notify)).toBe('event: push')
  expect(await told('push', { when: 'always' }, notify)).toBe('event: push')
})

test('a status that the workflow gives is told, whatever the job is called, but not in place of a result that the event has', async () => {
  expect(await told('push', { status: 'success' }, { GITHUB_JOB: 'notify' })).toBe('job')
  expect(await told('release', { status: 'success' })).toBe('job')
  expect(await told('workflow_run', { status: 'success' })).toBe('event: ci')
})

test.each([
  ['job: success', 60_000],
  ['job: failure', 60_000],
  ['success', undefined],
  ['failure', undefined],
  ['{"test":{"result":"success"}}', undefined]
])('%s took as long as this job: %p ms', async (status, elapsedMs) => {
  const subject = await subjectOf({ ...ask, status }, contextOf(), { ...machine, elapsedMs: 60_000 })
  expect(subject.elapsedMs).toBe(elapsedMs)
  expect(JSON.stringify(subject.told.summary).includes('1 m')).toBe(elapsedMs !== undefined)
})

const names: [GITHUB_WORKFLOW: string, GITHUB_JOB: string, expected: string][] = [
  ['CI', 'test', 'job'],
  ['Announce pushes', 'run', 'event: push'],
  ['CI', 'notify', 'event: push'],
  ['CI', 'test-notification-service', 'job'],
  ['Discord', 'run', 'event: push']
]
test.each(names)('a push in the workflow %s, job %s: %s', async (GITHUB_WORKFLOW, GITHUB_JOB, expected) =>
  expect(await told('push', {}, { GITHUB_WORKFLOW, GITHUB_JOB })).toBe(expected)
)

const says = { GITHUB_JOB: 'notify' }
test.each([{ status: '{"test":{"result":"success"}}' }, { environment: 'staging' }, { version: 'v1' }])(
  'a job called notify that says %j has a result to tell',
  async (asked) => expect(await told('push', asked, says)).toBe('job')
)

test.each([
  ['job', 'issues', 'job'],
  ['push', 'push', 'event: push'],
  ['release', 'push', 'event: release'],
  ['an_event_of_next_year', 'an_event_of_next_year', 'event: repository']
])('event: %s in a %s tells the %s', async (event, eventName, expected) => expect(await told(eventName, { event })).toBe(expected))

test('an event that is none is refused with the nearest one', async () => {
  await expect(told('push', { event: 'isues' })).rejects.toThrow('Input "event" got "isues"; did you mean "issues"?')
  await expect(told('push', { event: 'constructor' })).rejects.toThrow('Input "event" got "constructor"')
  await expect(told('push', { event: 'https://a.example/S3cret' })).rejects.toThrow('Input "event" got text that may be secret')
})

test('a status that is none is refused, whatever is told', async () => {
  for (const event of ['auto', 'job', 'issues'])
    await expect(told('issues', { event, status: 'sucess' })).rejects.toThrow('did you mean "success"?')
})

test('a job is looked into by its own run and attempt, and found by its runner', async () => {
  const { ref } = await subjectOf({ ...ask, status: 'failure' }, contextOf('push', {}, { GITHUB_RUN_ATTEMPT: '3' }), machine)
  expect(ref).toEqual({ owner: 'octo', repo: 'app', runId: 500, attempt: 3, conclusion: 'failure', runner: 'runner-1' })
})

test('the needs of a job are not about the job itself', async () => {
  const status = JSON.stringify({ build: { result: 'failure' }, test: { result: 'skipped' } })
  const { ref, failedNeeds, result } = await subjectOf({ ...ask, status }, contextOf(), machine)
  expect(ref).not.toHaveProperty('runner')
  expect([failedNeeds, result]).toEqual([['build'], 'bad'])
})

test('a workflow_run is looked into by the run of the event', async () => {
  const workflow_run = { id: 77, run_attempt: 2, conclusion: 'failure', name: 'Deploy' }
  const { ref, result } = await subjectOf(ask, contextOf('workflow_run', { action: 'completed', workflow_run }), machine)
  expect(ref).toMatchObject({ runId: 77, attempt: 2, conclusion: 'failure', run: { workflow: 'Deploy' } })
  expect(result).toBe('bad')
})

test.each([
  ['workflow_run', { action: 'in_progress', workflow_run: { id: 1, conclusion: null } }, 'running'],
  ['deployment_status', { deployment_status: { state: 'success' } }, 'good'],
  ['issues', { action: 'opened', issue: { number: 1 } }, 'none']
])('%s is %j: %s', async (eventName, payload, result) =>
  expect((await subjectOf(ask, contextOf(eventName, payload), machine)).result).toBe(result)
)
