import type { JobSeed } from '@tocsin/testkit'
import type { Scene } from '../scene.ts'
import { failingTest } from './output.ts'

const watch = 'watch.yml'

type Ended = NonNullable<Scene['ended']>

const job = (name: string, conclusion: 'success' | 'failure', step: string, lines: readonly string[]): JobSeed => ({
  name,
  conclusion,
  steps: [
    { name: 'Set up job', conclusion: 'success' },
    { name: step, conclusion }
  ],
  log: [`##[group]Run ${step}`, step, '##[endgroup]', ...lines]
})

const refused = [
  'Pushing image registry.example.com/app:1.5.0',
  'Error: connect ECONNREFUSED 10.0.4.17:5432',
  '##[error]Process completed with exit code 1.'
]

/** A run of a workflow that has just ended. */
function ended(workflow: 'CI' | 'Deploy', number: number, conclusion: 'success' | 'failure', more: Partial<Ended> = {}): Ended {
  const isCi = workflow === 'CI'
  const lines = isCi ? failingTest.split('\n') : refused
  const jobs = [job(isCi ? 'test' : 'ship', conclusion, isCi ? 'npm test' : './deploy.sh', conclusion === 'failure' ? lines : ['ok'])]
  return {
    id: (isCi ? 30_000 : 40_000) + number,
    number,
    workflow: isCi ? 'ci.yml' : 'deploy.yml',
    workflowName: workflow,
    branch: 'main',
    conclusion,
    jobs,
    // Eleven minutes apart, as the scenes are.
    ago: (isCi ? 309 - number : 213 - number) * 11,
    ...more
  }
}

const scene = (name: string, run: Ended, tells: Scene['tells'] = {}): Scene => ({
  name,
  example: watch,
  event: { name: 'workflow_run', payload: {} },
  ended: run,
  channel: 'alerts',
  after: 11,
  tells
})

const rerun = ended('CI', 309, 'success', {
  attempts: [
    { conclusion: 'failure', jobs: [job('test', 'failure', 'npm test', failingTest.split('\n'))] },
    { conclusion: 'success', jobs: [job('test', 'success', 'npm test', ['ok'])] }
  ]
})

/** What repeated-failures makes of a red afternoon. */
export const streaks: readonly Scene[] = [
  scene(
    'A deploy fails: once is not yet a streak',
    ended('Deploy', 211, 'failure', { commit: { message: 'Move carts to their own database', author: 'lin' } })
  ),
  scene('The deploy fails again: an alert', ended('Deploy', 212, 'failure'), { posts: { alerts: 1 } }),
  scene('The deploy passes: the same message tells the recovery, and a short one calls', ended('Deploy', 213, 'success'), {
    posts: { alerts: 1 },
    edits: { alerts: 1 }
  }),
  scene('CI passes', ended('CI', 300, 'success')),
  scene('CI fails', ended('CI', 301, 'failure', { commit: { message: 'Cache exchange rates for an hour', author: 'kim' } })),
  scene('CI fails again', ended('CI', 302, 'failure')),
  scene('CI fails for the third time in a row: an alert that explains', ended('CI', 303, 'failure'), { posts: { alerts: 1 } }),
  scene('A fourth failure: the message is kept up to date, in silence', ended('CI', 304, 'failure'), { edits: { alerts: 1 } }),
  scene('A fifth: P1, with a call', ended('CI', 305, 'failure'), { posts: { alerts: 1 }, edits: { alerts: 1 } }),
  scene('CI passes: recovered', ended('CI', 306, 'success'), { posts: { alerts: 1 }, edits: { alerts: 1 } }),
  scene('CI fails once more', ended('CI', 307, 'failure')),
  scene('and again', ended('CI', 308, 'failure')),
  scene('and a third time: a new alert', ended('CI', 309, 'failure'), { posts: { alerts: 1 } }),
  scene('A re-run of the last one passes: the alert is taken back', rerun, { edits: { alerts: 1 } })
]
