import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import { jobWith } from '../job.fixture.ts'
import { jobLog } from '../log/job-log.fixture.ts'
import type { Annotation, Job, Step } from '../model.ts'
import { type InfrastructureEvidence, infrastructureSigns } from './infrastructure-signs.ts'

const step = (number: number, status: Step['status'], conclusion: Step['conclusion']): Step => ({
  name: `step ${number}`,
  number,
  status,
  conclusion
})

const job = (conclusion: Job['conclusion'], steps: Step[]): Job => jobWith({ conclusion, steps })
const passed = step(1, 'completed', 'success')
const failure = (message: string): Annotation => ({ level: 'failure', message })

const shutdown =
  'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.'
const lost =
  'The hosted runner: GitHub Actions 9 lost communication with the server. Anything in your workflow that terminates the runner process can cause this error.'
const download = "Failed to download archive 'https://codeload.github.com/octo/action/tar.gz/1' after 3 attempts."

const rows: [name: string, evidence: InfrastructureEvidence, signs: string[]][] = [
  ['nothing is known', {}, []],
  ['a job that failed by itself', { job: job('failure', [passed, step(2, 'completed', 'failure')]) }, []],
  ['a job that passed', { job: job('success', [passed]) }, []],
  [
    'a step still runs and the next waits, though the job failed',
    { job: job('failure', [passed, step(2, 'in_progress', 'running'), step(3, 'pending', 'running')]) },
    ['runner-lost job']
  ],
  ['a step runs because the job does', { job: { ...job('running', [step(1, 'in_progress', 'running')]), status: 'in_progress' } }, []],
  ['a job that could not start', { job: job('startup_failure', []) }, ['startup-failure job']],
  ['a run that could not start has no job', { conclusion: 'startup_failure' }, ['startup-failure job']],
  ['a run that failed', { conclusion: 'failure' }, []],
  ['the service lost a hosted runner', { annotations: [failure(lost)] }, ['runner-lost annotation']],
  [
    'the service lost a runner of one’s own',
    { annotations: [failure('The self-hosted runner: box-1 lost communication with the server. Verify the machine is running.')] },
    ['runner-lost annotation']
  ],
  [
    'no runner was found',
    { annotations: [failure('The job was not acquired by Runner of type hosted even after multiple attempts')] },
    ['no-runner annotation']
  ],
  [
    'the runner broke',
    { annotations: [failure('The hosted runner encountered an error while running your job. (Error Type: Disconnect).')] },
    ['runner-error annotation']
  ],
  [
    'the service broke',
    { annotations: [failure('GitHub Actions has encountered an internal error when running your job.')] },
    ['runner-error annotation']
  ],
  ['an annotation of a test', { annotations: [failure('expected "lost communication with the server" to be shown')] }, []],
  ['a warning', { annotations: [{ level: 'warning', message: shutdown }] }, []],
  ['the log of a runner that was stopped', { log: jobLog(`##[error]${shutdown}`) }, ['runner-shutdown log']],
  [
    'the log of a machine that was stopped',
    { log: jobLog("##[error]Operating system is shutting down for computer 'box-1'") },
    ['machine-shutdown log']
  ],
  ['a script that prints the same words', { log: jobLog(shutdown) }, []],
  ['an action that could not be fetched', { log: `##[error]${download}` }, ['action-download log']],
  [
    'an action that was fetched at the second try',
    { log: `##[warning]Failed to download action 'https://api.github.com/1'. Error: timeout\n${jobLog('AssertionError')}` },
    []
  ],
  [
    'an action that was never fetched',
    {
      log: "##[warning]Failed to download action 'https://api.github.com/1'. Error: SSL\n##[error]The SSL connection could not be established"
    },
    ['action-download log']
  ],
  [
    'all at once: the surest first',
    {
      job: job('failure', [step(1, 'in_progress', 'running')]),
      annotations: [failure(lost), failure(shutdown)],
      log: `##[error]${download}\n##[error]${shutdown}`
    },
    ['runner-lost job', 'runner-shutdown annotation', 'action-download log']
  ]
]
test.each(rows)('%s', (_, evidence, signs) => {
  expect(infrastructureSigns(evidence).map(({ name, from }) => `${name} ${from}`)).toEqual(signs)
})

test('the words are given, cleaned', () => {
  expect(infrastructureSigns({ annotations: [failure(`\x1b[31m${lost}\x1b[0m\r\n`)] })).toEqual([
    { name: 'runner-lost', from: 'annotation', text: lost }
  ])
})

const corpus = shared('corpora/logs-gha/pytorch-log-classifier')

needs(missingShared('corpora/logs-gha/pytorch-log-classifier'), test)(
  'of real logs, only those of a failed download and of a pod that did not come show a sign',
  () => {
    const logs = readdirSync(corpus).filter((file) => file.endsWith('.txt'))
    const signed = logs.flatMap((file) =>
      infrastructureSigns({ log: readFileSync(join(corpus, file), 'utf8') }).map(({ name }) => `${name} in ${file}`)
    )
    expect(signed.toSorted()).toEqual([
      'action-download in classify__action_archive_download_failure.txt',
      'no-runner in classify__infra_osdc_pod_failure.txt'
    ])
  }
)
