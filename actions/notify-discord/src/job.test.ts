import { expect, test } from '@jest/globals'
import { conclusions, plain, tones } from '@tocsin/notifier'
import { type JobFacts, tellJob } from './job.ts'
import { contextOf } from './testing.ts'

const facts: JobFacts = { conclusion: 'success', maxCommits: 3 }
const pull_request = { number: 7, title: 'Fix login', html_url: 'https://github.com/octo/app/pull/7' }

const titles: [job: Partial<JobFacts>, context: Parameters<typeof contextOf>, title: string][] = [
  [{}, [], 'CI passed on main'],
  [{ conclusion: 'running' }, [], 'CI is running on main'],
  [{ conclusion: 'failure' }, ['pull_request', { pull_request }, { GITHUB_REF_NAME: '7/merge' }], 'CI failed on PR #7'],
  [{ environment: 'staging' }, [], 'Deploy to staging passed'],
  [{ conclusion: 'failure', environment: 'prod', version: 'v2' }, [], 'Deploy of v2 to prod failed'],
  [{ version: 'v2' }, [], 'CI passed on main'],
  [{}, ['push', {}, { GITHUB_WORKFLOW: '', GITHUB_REF_NAME: '' }], 'Job passed']
]
test.each(titles)('%j in %j: %s', (job, context, title) => expect(tellJob(contextOf(...context), { ...facts, ...job }).title).toBe(title))

test.each([...conclusions, 'running'] as const)('%s has words and a tone', (conclusion) => {
  const { title, tone } = tellJob(contextOf(), { ...facts, conclusion })
  expect(title).toMatch(/^CI (?!undefined)\S.* on main$/)
  expect(tones).toContain(tone)
})

test('what a reader of a push sees', () => {
  const commits = [
    { id: '1234567890', message: 'Fix login\n\nlong', author: { username: 'ada' }, url: 'https://github.com/octo/app/commit/1234567890' }
  ]
  const context = contextOf('push', { commits, compare: 'https://github.com/octo/app/compare/a...b', sender: { login: 'ada' } })
  const { summary = [], links, actor } = tellJob(context, { ...facts, elapsedMs: 192_000 })
  expect(plain(summary)).toMatchInlineSnapshot(`
"1234567 (https://github.com/octo/app/commit/1234567890) Fix login – ada
on push · 3 m 12 s"
`)
  expect(links?.map(({ label }) => label)).toEqual(['View run', 'Compare'])
  expect(actor).toMatchObject({ name: 'ada' })
})

test('a pull request is named, linked and told by whom', () => {
  const { summary = [], links } = tellJob(contextOf('pull_request', { pull_request }), facts)
  expect(summary[0]).toEqual({ link: 'Fix login', href: pull_request.html_url })
  expect(links?.map(({ label }) => label)).toEqual(['View run', 'PR #7'])
})

test('a re-run says its attempt, and names who asked for it', () => {
  const context = contextOf('push', { sender: { login: 'ada' } }, { GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: 'lin' })
  const { actor, summary = [], url } = tellJob(context, facts)
  expect(actor).toEqual({ name: 'lin', url: 'https://github.com/lin', avatar: 'https://github.com/lin.png' })
  expect(plain(summary)).toContain('attempt 2')
  expect(url).toBe('https://github.com/octo/app/actions/runs/500/attempts/2')
})

test('a schedule is told by its cron line', () => {
  expect(plain(tellJob(contextOf('schedule', { schedule: '0 5 * * *' }), facts).summary ?? [])).toContain('0 5 * * *')
})

test('only who broke it has to act', () => {
  expect(tellJob(contextOf(), { ...facts, conclusion: 'failure' }).people).toEqual(['ada'])
  for (const conclusion of ['success', 'cancelled', 'running'] as const)
    expect(tellJob(contextOf(), { ...facts, conclusion }).people).toEqual([])
})

const signals: [job: Partial<JobFacts>, context: Parameters<typeof contextOf>, signal: object][] = [
  [{}, [], { kind: 'ci', conclusion: 'success', defaultBranch: true }],
  [{ conclusion: 'running' }, [], { kind: 'ci', conclusion: 'running', defaultBranch: true }],
  [{}, ['push', {}, { GITHUB_REF_NAME: 'topic' }], { kind: 'ci', conclusion: 'success', defaultBranch: false }],
  [{}, ['pull_request_target', { pull_request }], { kind: 'ci', conclusion: 'success', defaultBranch: false }],
  [{ environment: 'production' }, [], { kind: 'deploy', conclusion: 'success', production: true }],
  [{ environment: 'staging' }, [], { kind: 'deploy', conclusion: 'success', production: false }],
  [{ environment: 'eu-west' }, [], { kind: 'deploy', conclusion: 'success' }],
  [{}, ['push', {}, { GITHUB_WORKFLOW: 'Deploy' }], { kind: 'deploy', conclusion: 'success' }],
  [
    {},
    ['pull_request', { pull_request: { number: 7 } }, { GITHUB_WORKFLOW: 'Deploy' }],
    { kind: 'deploy', conclusion: 'success', production: false }
  ],
  [{}, ['push', {}, { GITHUB_WORKFLOW: 'Deploy production' }], { kind: 'deploy', conclusion: 'success', production: true }]
]
test.each(signals)('%j in %j weighs as %j', (job, context, signal) => {
  expect(tellJob(contextOf(...context), { ...facts, ...job }).signal).toEqual(signal)
})

test('routes can match on its labels', () => {
  expect(tellJob(contextOf(), { ...facts, environment: 'prod', version: 'v2' }).labels).toEqual({
    conclusion: 'success',
    workflow: 'CI',
    job: 'test',
    branch: 'main',
    environment: 'prod',
    version: 'v2'
  })
})

test('a route for our branch is not taken by a fork that calls its own the same', () => {
  const pull = { head: { repo: { id: 2 }, user: { login: 'mallory' } }, base: { repo: { id: 1 } } }
  const context = contextOf('pull_request_target', { pull_request: pull }, { GITHUB_HEAD_REF: 'main' })
  expect(tellJob(context, facts).labels).toMatchObject({ branch: 'mallory:main' })
})
