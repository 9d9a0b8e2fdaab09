import type { JobSeed } from '@tocsin/testkit'
import { ids } from '../ids.ts'
import { storyEvent } from '../payload.ts'
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

const bookedTwice = [
  'Booking 240 parcels at the warehouse',
  'Error: 213 of 240 parcels were booked twice (HTTP/2 stream was reset and tried again)',
  '##[error]Process completed with exit code 1.'
]

interface Workflow {
  name: string
  file: string
  firstId: number
  job: string
  step: string
  says: readonly string[]
}

const workflows = {
  CI: { name: 'CI', file: 'ci.yml', firstId: 30_000, job: 'test', step: 'npm test', says: failingTest.split('\n') },
  Deploy: { name: 'Deploy', file: 'deploy.yml', firstId: 40_000, job: 'ship', step: './deploy.sh', says: refused },
  Integration: {
    name: 'Integration',
    file: 'integration.yml',
    firstId: 60_000,
    job: 'warehouse',
    step: 'npm run integration',
    says: bookedTwice
  }
} as const satisfies Record<string, Workflow>

/** A run of a workflow that has just ended. */
function ended(workflow: keyof typeof workflows, number: number, conclusion: 'success' | 'failure', more: Partial<Ended> = {}): Ended {
  const { name, file, firstId, step, says, job: title } = workflows[workflow]
  return {
    id: firstId + number,
    number,
    workflow: file,
    workflowName: name,
    branch: 'main',
    conclusion,
    jobs: [job(title, conclusion, step, conclusion === 'failure' ? says : ['ok'])],
    ...more
  }
}

const scene = (name: string, run: Ended, tells: Scene['tells'] = {}, more: Partial<Scene> = {}): Scene => ({
  name,
  example: watch,
  event: { name: 'workflow_run', payload: {} },
  ended: run,
  channel: 'alerts',
  after: 11,
  tells,
  ...more
})

const rerun = ended('CI', 309, 'success', {
  attempts: [
    { conclusion: 'failure', jobs: [job('test', 'failure', 'npm test', failingTest.split('\n'))] },
    { conclusion: 'success', jobs: [job('test', 'success', 'npm test', ['ok'])] }
  ]
})

const forbidden = [
  job('ship', 'failure', './deploy.sh', [
    'Migrating orders',
    'Error: permission denied for table orders',
    '##[error]Process completed with exit code 1.'
  ])
]

/** What repeated-failures makes of a red afternoon. */
const afternoon: readonly Scene[] = [
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
  scene(
    'CI passes with the next commit: recovered',
    ended('CI', 306, 'success', { commit: { message: 'Ask for exchange rates once per cart (#412)', author: 'kim' } }),
    { posts: { alerts: 1 }, edits: { alerts: 1 } }
  ),
  scene('CI fails once more', ended('CI', 307, 'failure')),
  scene('and again', ended('CI', 308, 'failure')),
  scene('and a third time: a new alert', ended('CI', 309, 'failure'), { posts: { alerts: 1 } }),
  scene('A re-run of the last one passes: the alert is taken back', rerun, { edits: { alerts: 1 } })
]

const tracked = { example: 'watch-issues.yml', after: 30 }
const call = { posts: { alerts: 1 }, edits: { alerts: 1 } }

const sweep = (name: string, after: number, tells: Scene['tells']): Scene => ({
  name,
  example: tracked.example,
  event: storyEvent('schedule', { schedule: '17,47 * * * *' }),
  after,
  tells
})

/** An alert that lasts: it becomes an issue, it is told again, and a commit ends it. */
export const issue: readonly Scene[] = [
  scene('Integration passes', ended('Integration', 41, 'success'), {}, tracked),
  scene(
    'Integration fails',
    ended('Integration', 42, 'failure', { commit: { message: 'Talk HTTP/2 to the warehouse', author: 'kim' } }),
    {},
    tracked
  ),
  scene('and again', ended('Integration', 43, 'failure'), {}, tracked),
  scene('and a third time: an alert, P2', ended('Integration', 44, 'failure'), { posts: { alerts: 1 } }, tracked),
  sweep('A sweep finds it red for more than two hours: P1, a call for who is on call, and an issue', 75, {
    ...call,
    pings: [ids.oncall],
    issues: { opened: 1 }
  }),
  sweep('Nobody has mended it two hours later: a reminder', 121, { ...call, pings: [ids.oncall] }),
  scene(
    'A commit mends it: recovered, by name, and the issue is closed',
    ended('Integration', 45, 'success', { commit: { message: 'Book parcels over HTTP/1.1 again (#418)', author: 'lin' } }),
    { ...call, pings: [ids.oncall], issues: { closed: 1 } },
    tracked
  )
]

/** The last word of the story is an alert that nobody has answered yet. */
const open: readonly Scene[] = [
  scene('The fix is deployed', ended('Deploy', 214, 'success')),
  scene(
    'The next deploy fails',
    ended('Deploy', 215, 'failure', { commit: { message: 'Start the workers with a read-only key', author: 'ada' }, jobs: forbidden })
  ),
  scene('and again: an alert that is still open', ended('Deploy', 216, 'failure', { jobs: forbidden }), { posts: { alerts: 1 } })
]

export const streaks: readonly Scene[] = [...afternoon, ...issue, ...open]
