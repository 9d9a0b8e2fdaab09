import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { missingGit } from '@tocsin/ledger/git-server'
import { folderWith, runWorkflow } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { parse } from 'yaml'
import { payment } from './flakes/cast.ts'
import { wrongComment } from './flakes/check.ts'
import { endedRun, openPull } from './flakes/pull.ts'
import { ids } from './ids.ts'
import { storyEvent } from './payload.ts'
import { play } from './play.ts'
import type { Scene } from './scene.ts'
import { root, type Stage, setStage } from './stage.ts'
import { withLedger } from './story/index.ts'
import { failingDeploy, failingTest, passingTest } from './story/output.ts'
import { issue, streaks } from './story/streaks.ts'

const folder = join(root, 'docs/examples')
const others = ['tocsin.yml', 'tocsin-health.yml', 'labeler.yml', 'README.md']
const files = readdirSync(folder).filter((name) => !others.includes(name))
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')

interface Step {
  uses?: string
  run?: string
  with?: Readonly<Record<string, unknown>>
}
interface Job {
  permissions?: unknown
  'timeout-minutes'?: number
  steps: readonly Step[]
}
const workflowOf = (file: string) =>
  parse(textOf(file)) as { on: Readonly<Record<string, unknown>>; permissions?: unknown; jobs: Readonly<Record<string, Job>> }
const jobsOf = (file: string) => Object.values(workflowOf(file).jobs)
const stepsOf = (file: string) => jobsOf(file).flatMap(({ steps }) => steps)
const ours = /^your-org\/tocsin\/actions\/([\w-]+)@v1$/

test.each(files)('%s is a workflow that GitHub takes', async (file) => {
  const { problems } = await runWorkflow({ root, text: textOf(file), event: { name: 'none', payload: {} } })
  expect(problems).toEqual([])
})

test.each(files)('%s starts from no permission, and gives each job what it needs and so many minutes', (file) => {
  expect(workflowOf(file).permissions).toEqual({})
  for (const job of jobsOf(file)) expect(job).toMatchObject({ permissions: expect.any(Object), 'timeout-minutes': expect.any(Number) })
})

test.each(files)('%s pins the actions of others to a commit, and says its version', (file) => {
  const uses = Array.from(textOf(file).matchAll(/uses: (.+)/g), ([, name]) => name).filter((name = '') => !ours.test(name))
  for (const name of uses) expect(name).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

const inputsOf = (action: string) => {
  const { inputs } = parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8')) as {
    inputs: Readonly<Record<string, unknown>>
  }
  return Object.keys(inputs)
}
const own = files.flatMap((file) =>
  stepsOf(file).flatMap(({ uses = '', with: given = {} }) => {
    const [, action] = ours.exec(uses) ?? []
    return action ? [{ file, action, given: Object.keys(given) }] : []
  })
)
test.each(own)('$file uses inputs that $action has', ({ action, given }) => {
  expect(inputsOf(action)).toEqual(expect.arrayContaining(given))
})

test.each(files)('%s hands no text of strangers to a shell, and no code of theirs to its secrets', (file) => {
  for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{')
  const checksOut = stepsOf(file).some(({ uses = '' }) => uses.startsWith('actions/checkout'))
  expect(Object.hasOwn(workflowOf(file).on, 'pull_request_target') && checksOut).toBe(false)
})

/** Several processes each, on a machine that may be busy. */
const patience = 30_000

const stage: { now?: Stage } = {}
beforeAll(async () => {
  stage.now = await setStage({ minutes: 1200 })
  // The organisation that one of the examples watches.
  for (const name of ['website', 'infrastructure']) stage.now.github.seed({ repo: `octo/${name}` })
})
afterAll(() => stage.now?.close())

type Fitting = Omit<Scene, 'name' | 'example'>
const failing = { 'npm test': { prints: failingTest, exit: 1 } }
const mainRun = storyEvent('fork-run', {
  workflow_run: { event: 'push', head_branch: 'main', head_repository: { full_name: 'octo/app', id: 186853002 } }
})
const passedRun = storyEvent('fork-run', {
  workflow_run: { ...(mainRun.payload.workflow_run as object), conclusion: 'success' }
})
const withConfiguration = folderWith({ '.github/tocsin.yml': textOf('tocsin.yml') })
const one = { posts: { events: 1 } }
const startedAndResult = { ...one, edits: { events: 1 } }

const cron = storyEvent('schedule', { schedule: '*/5 * * * *' })
const well = { event: cron, hosts: {}, tells: {} }
const shopIsDown = { event: cron, hosts: { 'shop.example.com': { path: '/503' } }, tells: {} }

const daily = storyEvent('schedule', { schedule: '17 4 * * *' })
const withReport = folderWith({ 'junit.xml': '<testsuite name="cart"><testcase name="adds up" time="0.1"/></testsuite>' })
const missing = (path: string, words: string) =>
  readFileSync(path, 'utf8')
    .replaceAll(/\s*([":])\s*/g, '$1')
    .includes(words)
    ? undefined
    : `${path} lacks ${words}`
const without = ({ artifacts }: Stage, name: string, file: string, words: string) => missing(join(artifacts, name, file), words)

/** For each example what it is made for, and what comes of it. */
const fitting: Readonly<Record<string, readonly Fitting[]>> = {
  // First, for the stories below go on from each other within minutes.
  'flakes.yml': [{ event: daily, tells: {}, leaves: (at) => without(at, 'flake-report', 'flake-report.json', '"version":1') }],
  'flakes-after-tests.yml': [
    { event: storyEvent('push-fix'), files: withReport, tells: {} },
    { event: storyEvent('push-fix'), files: withReport, commands: failing, concludes: 'failure', tells: {} },
    { event: storyEvent('fork-pull'), files: withReport, withoutSecrets: true, tells: {} }
  ],
  'flakes-comment.yml': [
    {
      event: { name: 'workflow_run', payload: {} },
      ended: endedRun,
      before: async (at) => openPull(at),
      tells: {},
      leaves: (at) => wrongComment(at, ['1 failure: perhaps yours', payment.name])
    }
  ],
  'flakes-issues.yml': [{ event: daily, tells: {} }],
  'flakes-organisation.yml': [
    {
      event: storyEvent('schedule', { schedule: '37 3 * * 1-5' }),
      tells: {},
      leaves: (at) => without(at, 'flake-report', 'flake-report.json', '"name":"octo/website"')
    }
  ],
  'flakes-page.yml': [{ event: daily, tells: {}, leaves: ({ published }) => missing(join(published, 'index.html'), 'Flaky tests of') }],
  'ci.yml': [
    { event: storyEvent('push-fix'), commands: failing, concludes: 'failure', tells: one },
    { event: storyEvent('fork-pull'), commands: failing, concludes: 'failure', withoutSecrets: true, tells: {} }
  ],
  'ci-started-and-result.yml': [
    { event: storyEvent('push-fix'), run: { runId: 71 }, commands: failing, concludes: 'failure', tells: startedAndResult },
    { event: storyEvent('push-fix'), run: { runId: 71, runAttempt: 2 }, tells: { edits: { events: 2 } } }
  ],
  'ci-message-id.yml': [{ event: storyEvent('push-fix'), commands: { 'npm test': { prints: passingTest } }, tells: startedAndResult }],
  'components.yml': [{ event: storyEvent('nightly'), files: join(import.meta.dirname, 'report'), tells: one }],
  'deploy.yml': [
    { event: storyEvent('push-tag'), tells: one },
    {
      event: storyEvent('push-next-tag'),
      commands: { 'npm run deploy': { prints: failingDeploy, exit: 1 } },
      concludes: 'failure',
      tells: { ...one, pings: [ids.oncall] }
    }
  ],
  'dispatch.yml': [
    { event: storyEvent('dispatch'), tells: one },
    { event: storyEvent('dispatch-api'), tells: one }
  ],
  'events.yml': [
    'pull-opened',
    'pull-approved',
    'push-deleted',
    'issue-opened',
    'issue-comment',
    'discussion',
    'release',
    'pull-hostile'
  ].map((file) => ({ event: storyEvent(file), tells: one })),
  'health.yml': [
    well,
    { event: cron, hosts: { 'www.example.com': { is: 'refused' } }, tells: {} },
    { event: cron, hosts: { 'www.example.com': { is: 'refused' } }, tells: { posts: { events: 1 } } },
    well,
    { ...well, tells: { posts: { events: 1 }, edits: { events: 1 } } }
  ],
  'health-config.yml': [
    well,
    shopIsDown,
    { ...shopIsDown, tells: { posts: { alerts: 1 } } },
    well,
    { ...well, tells: { posts: { alerts: 1 }, edits: { alerts: 1 } } }
  ],
  'health-matrix.yml': [{ ...well, event: storyEvent('schedule', { schedule: '*/10 * * * *' }) }],
  'health-vantage.yml': [well],
  'status-page.yml': [well],
  'deploy-gate.yml': [
    { event: storyEvent('push-tag'), hosts: {}, tells: {} },
    { event: storyEvent('push-next-tag'), hosts: { 'shop.example.com': { path: '/503' } }, concludes: 'failure', tells: {} },
    {
      event: storyEvent('dispatch'),
      inputs: { urgent: true },
      hosts: { 'shop.example.com': { path: '/503' } },
      tells: { posts: { alerts: 1 } }
    }
  ],
  'forum.yml': [{ event: storyEvent('issue-opened'), tells: { posts: { bugs: 1 } } }],
  'everything.yml': [
    { event: mainRun, tells: one },
    { event: passedRun, tells: one },
    { event: { ...mainRun, payload: deployOf(mainRun.payload) }, tells: one },
    { event: storyEvent('fork-run'), tells: one },
    { event: storyEvent('pull-opened'), tells: one },
    { event: storyEvent('release'), tells: one }
  ],
  'four-channels.yml': [
    { event: storyEvent('release'), tells: one },
    { event: mainRun, tells: { posts: { alerts: 1, events: 1 } } },
    { event: passedRun, tells: one },
    { event: { ...mainRun, payload: deployOf(mainRun.payload) }, tells: { posts: { alerts: 1, deploys: 1 }, pings: ['@here'] } },
    { event: { ...passedRun, payload: deployOf(passedRun.payload) }, tells: { posts: { deploys: 1 } } },
    { event: storyEvent('dispatch-api', { action: 'crash' }), tells: { posts: { crashes: 1 } } }
  ].map((scene) => ({ ...scene, files: withConfiguration })),
  'matrix.yml': [{ event: storyEvent('push-three'), commands: failing, concludes: 'failure', tells: one }],
  'on-change.yml': [{ event: mainRun, tells: one }],
  'per-status.yml': [
    { event: storyEvent('push-fix'), commands: failing, concludes: 'failure', tells: { ...one, pings: [ids.oncall] } },
    { event: storyEvent('push-fix'), tells: one }
  ],
  'pr-labels.yml': [{ event: storyEvent('pull-opened'), tells: {} }],
  'release.yml': [{ event: storyEvent('release'), tells: { ...one, pings: [ids.watchers] } }],
  'schedule.yml': [
    { event: storyEvent('schedule'), tells: {} },
    {
      event: storyEvent('schedule'),
      commands: { 'npm run backup': { prints: 'no', exit: 1 } },
      concludes: 'failure',
      tells: { ...one, pings: ['@here'] }
    }
  ],
  'user-map.yml': [
    { event: storyEvent('pull-review-requested'), tells: { ...one, pings: [ids.ada] } },
    { event: storyEvent('issue-assigned'), tells: { ...one, pings: [ids.ada] } }
  ],
  'watch.yml': streaks.slice(0, 2).map(({ name: _, example: __, ...scene }) => scene),
  'watch-deploys.yml': streaks.slice(0, 2).map(({ event, ended }, index) => ({
    event,
    // Another file than that of the example before, whose alert is told by now.
    ...(ended && { ended: { ...ended, id: 50_000 + index, workflow: 'publish.yml', workflowName: 'Publish' } }),
    tells: index === 0 ? {} : { posts: { deploys: 1 } }
  })),
  'watch-organisation.yml': [{ event: storyEvent('schedule', { schedule: '11,41 * * * *' }), tells: {} }],
  // After the organisation's sweep: it takes hours, in which the deploys of the two before become a P1.
  'watch-issues.yml': issue.map(({ name: _, example: __, ...scene }) => scene),
  'workflow-run-relay.yml': [{ event: storyEvent('fork-run'), tells: one }]
}

function deployOf(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...payload, workflow: { name: 'Deploy' }, workflow_run: { ...(payload.workflow_run as object), name: 'Deploy' } }
}

test('the README lists every example', () => {
  const listed = Array.from(textOf('README.md').matchAll(/^\| \[([\w-]+\.yml)\]/gm), ([, name]) => name)
  expect(listed.toSorted()).toEqual(files.toSorted())
})

test('every example has an event that it is made for', () => {
  expect(Object.keys(fitting).toSorted()).toEqual(files.toSorted())
})

if (missingGit) console.info(`Skipping ${withLedger.join(', ')}: ${missingGit}`)
const playable = Object.entries(fitting).filter(([example]) => !missingGit || !withLedger.includes(example))
const scenes = playable.flatMap(([example, all]) =>
  all.map((scene, index): [string, Scene] => [
    `${example} for ${scene.event.name}, ${index + 1} of ${all.length}`,
    { name: example, example, ...scene }
  ])
)
test.each(scenes)(
  '%s',
  async (_, scene) => {
    expect(stage.now && (await play(scene, stage.now))).toBeUndefined()
  },
  patience
)

test('the status page of the example is published', () => {
  if (!missingGit) expect(readFileSync(join(stage.now?.published ?? '', 'index.html'), 'utf8')).toContain('Status of Example')
})

const withWatch = needs(missingGit, test)
withWatch('the times that a message tells are those of the story, as is its own', () => {
  const told = stage.now?.discord.messages().find(({ embeds: [embed] }) => /^🟡 Deploy has failed 2 times/u.test(embed?.title ?? ''))
  const since = Date.parse(told?.embeds[0]?.timestamp ?? '')
  expect(((told?.at ?? 0) - since) / 60_000).toBeCloseTo(14, -1)
})

test('neither GitHub nor Discord has a complaint', () => {
  stage.now?.github.assertClean()
  stage.now?.discord.assertClean()
})
