import { expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import { runOf } from '@tocsin/ci-history'
import { failuresOf, type RunRef } from './details.ts'
import { githubOf } from './testing.ts'

const ref: RunRef = { owner: 'octo', repo: 'app', runId: 500, attempt: 1, conclusion: 'failure', runner: 'runner-1' }
const step = (name: string, conclusion: string | null, number = 1) => ({
  name,
  number,
  conclusion,
  status: conclusion ? 'completed' : 'in_progress'
})
const job = (id: number, changes: object = {}) => ({
  id,
  run_attempt: 1,
  name: `job ${id}`,
  status: 'completed',
  conclusion: 'failure',
  html_url: `https://github.com/j/${id}`,
  steps: [step('npm test', 'failure')],
  ...changes
})
const own = (changes: object = {}) =>
  job(1, {
    name: 'build',
    status: 'in_progress',
    conclusion: null,
    runner_name: 'runner-1',
    steps: [step('compile', 'failure'), step('notify', null, 2)],
    ...changes
  })

const jobsPath = 'actions/runs/{run_id}/attempts/{attempt_number}/jobs'
const annotationsPath = 'check-runs/{check_run_id}/annotations'
const redact = (text: string) => text.replaceAll('hunter2', '***')

const found = async (jobs: object[], given: Partial<RunRef> = {}, logs: Record<number, string> = {}, annotations: object[] = []) => {
  const asked: string[] = []
  const answers = { [jobsPath]: { jobs }, [annotationsPath]: annotations }
  const { failed, evidence } = await failuresOf({ ...ref, ...given }, githubOf(answers, logs, asked), redact)
  return { failed, evidence, asked, seen: failed.map(({ name, cause, legs }) => [name, cause, legs[0]?.steps.map((each) => each.name)]) }
}

test('the job that this step is in counts by its status, and the step that still runs is no culprit', async () => {
  expect((await found([own()])).seen).toEqual([['build', 'failed', ['compile']]])
})

test('a status that is about other jobs does not blame the job that tells it', async () => {
  const jobs = [own({ name: 'notify', steps: [step('Set up job', 'success'), step('notify', null, 2)] }), job(2)]
  expect((await found(jobs)).seen).toEqual([['job 2', 'failed', ['npm test']]])
})

test('the own job is found by its runner alone, in this attempt', async () => {
  expect((await found([own()], { runner: 'runner-2' })).seen).toEqual([])
  expect((await found([own({ run_attempt: 2 })])).seen).toEqual([])
})

test('a job of which GitHub knows no finished step yet is left out', async () => {
  expect((await found([own({ steps: [step('notify', null)] })])).seen).toEqual([])
})

test('the jobs of other attempts are left out', async () => {
  expect((await found([job(2), job(3, { run_attempt: 2 })])).seen).toEqual([['job 2', 'failed', ['npm test']]])
})

test('a failure in a run that passed was allowed to fail', async () => {
  const run = runOf({ id: 500, run_attempt: 1, conclusion: 'success' })
  const { failed } = await found([job(2)], { run, conclusion: 'success' })
  expect(failed).toMatchObject([{ name: 'job 2', tolerated: true }])
})

test('the legs of a matrix are one entry', async () => {
  const { failed } = await found([
    job(2, { name: 'test (20)' }),
    job(3, { name: 'test (22)' }),
    job(4, { name: 'test (24)', conclusion: 'success' })
  ])
  expect(failed).toMatchObject([{ name: 'test', total: 3, legs: [{ leg: '20' }, { leg: '22' }] }])
})

test('three logs are read, one for each job, none for what was cancelled', async () => {
  const legs = [2, 3].map((id) => job(id, { name: `test (${id})` }))
  const others = [4, 5, 6].map((id) => job(id))
  const { asked } = await found([...legs, ...others, job(9, { conclusion: 'cancelled' })])
  expect(asked.filter((one) => one.startsWith('log'))).toEqual(['log 2', 'log 4', 'log 5'])
})

test('lines come from the log, without secrets', async () => {
  const { evidence } = await found([job(2)], {}, { 2: 'ok\n##[error]Wrong password hunter2\n' })
  expect(evidence.flatMap(({ lines }) => lines).join('\n')).toContain('Wrong password ***')
})

const failure = (message: string, path = 'src/a.ts', start_line = 3) => ({ annotation_level: 'failure', message, path, start_line })
const check_run_url = 'https://api.github.com/check-runs/22'
const withCheck = job(2, { check_run_url })

test('where there is no log, the annotations say why', async () => {
  const { evidence } = await found([withCheck], {}, {}, [failure('Wrong hunter2\nmore'), failure('no place', '.github', 1)])
  expect(evidence.map(({ lines }) => lines)).toEqual([['src/a.ts:3: Wrong ***', 'no place']])
})

test('a secret is hidden before a long line is cut', async () => {
  const { evidence } = await found([withCheck], {}, {}, [failure(`${'x'.repeat(285)}hunter2`)])
  expect(evidence[0]?.lines.join()).not.toContain('hunt')
})

test('a log that cannot be read costs its lines alone', async () => {
  const refused = new ActionError('GitHub refused the log.', { fix: 'Add `permissions: actions: read`.' })
  const jobLog = async (id: number) => (id === 2 ? Promise.reject(refused) : '##[error]Wrong sum\n')
  const github = { ...githubOf({ [jobsPath]: { jobs: [job(2), job(3)] } }), jobLog }
  const { failed, evidence, problems } = await failuresOf(ref, github, redact)
  expect([failed.length, evidence.map((one) => one.job), problems]).toEqual([2, ['job 3'], [refused]])
})

test('a job without log and annotations is named all the same', async () => {
  const { failed, evidence } = await found([job(2)])
  expect([failed.length, evidence.length]).toEqual([1, 0])
})

/** What the client makes of a refusal. */
const refusal = (message: string, headers: Record<string, string> = {}) => {
  const request = { method: 'GET', url: 'https://api.github.com/repos/octo/app/check-runs/22/annotations' }
  const cause = Object.assign(new Error(message), { status: 403, request, response: { status: 403, headers } })
  return new ActionError(message, { fix: 'Do something.', cause })
}
const refusals: [name: string, refused: ActionError, gap: 'problems' | 'ungranted'][] = [
  ['a permission that the job does not grant', refusal('Resource not accessible by integration'), 'ungranted'],
  ['a limit', refusal('API rate limit exceeded', { 'x-ratelimit-remaining': '0' }), 'problems'],
  ['a sign-on', refusal('Resource protected by organization SAML enforcement.', { 'x-github-sso': 'required' }), 'problems']
]
test.each(refusals)('annotations refused for want of %s cost their lines alone', async (_, refused, gap) => {
  const github = githubOf({ [jobsPath]: { jobs: [withCheck, job(3)] }, [annotationsPath]: refused }, { 3: '##[error]Wrong sum\n' })
  const found = await failuresOf(ref, github, redact)
  expect([found.failed.length, found.evidence.map((one) => one.job)]).toEqual([2, ['job 3']])
  expect(found).toMatchObject({ problems: [], ungranted: [], [gap]: [refused] })
})

test('where the log cannot be read, the annotations say why', async () => {
  const refused = new ActionError('GitHub refused the log.', { fix: 'Add `permissions: actions: read`.' })
  const github = {
    ...githubOf({ [jobsPath]: { jobs: [withCheck] }, [annotationsPath]: [failure('Wrong sum')] }),
    jobLog: () => Promise.reject(refused)
  }
  const { evidence, problems } = await failuresOf(ref, github, redact)
  expect([evidence[0]?.lines, problems]).toEqual([['src/a.ts:3: Wrong sum'], [refused]])
})

test('a job that still runs has no log to ask for', async () => {
  const { asked, evidence } = await found([own({ check_run_url })], {}, {}, [failure('Wrong sum')])
  expect(evidence[0]?.lines).toEqual(['src/a.ts:3: Wrong sum'])
  expect(asked.filter((one) => one.startsWith('log'))).toEqual([])
})
