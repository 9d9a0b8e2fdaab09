import { expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import { type DiscordStyle, noConfig } from '@tocsin/notifier'
import type { Ports } from './ports.ts'
import { bed, contextOf, githubOf, receiptOf, runJson as run, webhook } from './testing.ts'

test('effects come in this order', async () => {
  const { happened, failure } = await bed({ files: 'a.txt', image: 'shots/b.png' })
  expect(failure).toBeUndefined()
  expect(happened).toEqual([
    'config',
    'file a.txt',
    'file shots/b.png',
    'deliver',
    'output severity',
    'output skipped',
    'output message-id',
    'output channel-id',
    'guild',
    'output message-url',
    'output delivered',
    'summary'
  ])
})

test('what a passing job sends and leaves behind', async () => {
  const { outputs, post, sent, options } = await bed()
  expect(sent).toHaveLength(1)
  expect(post).toMatchObject({
    alert: { title: 'CI passed on main', status: 'info', tone: 'success', severity: 'P3' },
    mentions: [],
    ping: true
  })
  expect(post).not.toHaveProperty('remote')
  expect(options).toEqual({ dryRun: false })
  expect(outputs).toEqual({
    severity: 'P3',
    skipped: '',
    'message-id': '700',
    'channel-id': '800',
    'message-url': 'https://discord.com/channels/900/800/700',
    delivered: expect.stringMatching(/^\[\{"channel":"discord-webhook","outcome":"delivered"/)
  })
})

test('a file with channels whose secrets the step does not pass takes nothing from its own webhook', async () => {
  const channels = { alerts: { type: 'discord', webhook: 'ALERTS' }, deploys: { type: 'discord', webhook: 'DEPLOYS' } } as const
  const { sent, said, failure } = await bed({}, { config: { channels }, env: { DEPLOYS: webhook } })
  expect(failure).toBeUndefined()
  expect(sent.map(({ outlet }) => outlet.name)).toEqual(['discord-webhook', 'deploys'])
  expect(said).toEqual([
    'notice: Left out of the configuration: alerts. This step has a webhook of its own and passes no secret for them under `env:`.'
  ])
  const without = await bed({ 'discord-webhook': '' }, { config: { channels }, env: { DEPLOYS: webhook } })
  expect(without.failure).toContain('Channel "alerts" needs the environment variable ALERTS, which is not set.')
})

test('each step may be told of apart: legs of a matrix, steps and attempts never share a message by themselves', async () => {
  const keyFor = async (env: Record<string, string>, runner = 'runner-1', attempt = '1') => {
    const context = contextOf('push', {}, { GITHUB_RUN_ATTEMPT: attempt })
    return (await bed({}, { context, env, ports: { machine: { runner } } })).post?.alert.key
  }
  const keys = [
    await keyFor({}),
    await keyFor({ GITHUB_ACTION: '__self_2' }),
    await keyFor({}, 'runner-2'),
    await keyFor({}, 'runner-1', '2')
  ]
  expect(new Set(keys).size).toBe(4)
})

test('a key is a template, and belongs to the repository', async () => {
  const { post } = await bed({ key: 'ci-{{ branch }}', ledger: 'file:state' })
  expect(post?.alert.key).toBe('key:octo/app/ci-main')
})

test('no key that a stranger writes names the message of another step', async () => {
  const { post } = await bed()
  const title = post?.alert.key.replace(/^.*?octo.app./, '') ?? ''
  const context = contextOf('issues', { issue: { title } })
  const stranger = await bed({ key: '{{ subject }}', ledger: 'file:state', event: 'issues' }, { context })
  expect(stranger.post?.alert.key).toContain(title)
  expect(stranger.post?.alert.key).not.toBe(post?.alert.key)
})

test('a key that is empty for the event is refused', async () => {
  const { failure, sent } = await bed({ key: '{{ pull-request }}', ledger: 'file:state' })
  expect(failure).toContain('Input "key" is empty for this event')
  expect(sent).toEqual([])
})

const fork = contextOf('pull_request', { pull_request: { number: 7, head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } })
const dependabot = contextOf('push', {}, { GITHUB_ACTOR: 'dependabot[bot]' })
test.each([
  ['a fork', fork, 'P3', 'GitHub gives no secrets to a run of a fork'],
  ['Dependabot', dependabot, 'P2', 'GitHub gives no secrets to a run of Dependabot']
])('%s without the secret is skipped with a notice', async (_, context, severity, why) => {
  const { failure, sent, said, outputs, happened } = await bed({ 'discord-webhook': '', status: 'failure' }, { context })
  expect([failure, sent]).toEqual([undefined, []])
  expect(said).toEqual([`notice: Nothing was sent: ${why}.`])
  expect(outputs).toEqual({ skipped: why, severity, delivered: '[]' })
  expect(happened).not.toContain('github')
})

test.each([fork, dependabot])('with the secret they are told of like any other', async (context) => {
  expect((await bed({}, { context })).sent).toHaveLength(1)
})

test('a missing secret elsewhere is an error', async () => {
  const { failure, sent } = await bed({ 'discord-webhook': '' })
  expect(sent).toEqual([])
  expect(failure).toMatchInlineSnapshot(`
"ActionError: There is no Discord webhook: the input "discord-webhook" is empty and no channel is configured.
→ Pass \`discord-webhook: \${{ secrets.DISCORD_WEBHOOK }}\` and check that the secret exists and that this workflow may read it. If the channels are in \`.github/tocsin.yml\`, pass \`config: .github/tocsin.yml\`: without it the file is read only where the job has checked it out."
`)
})

const alerts = { channels: { alerts: { type: 'discord', webhook: 'HOOK_ALERTS' } } } as const
test('a channel of the configuration does without the input', async () => {
  const { sent, outputs } = await bed({ 'discord-webhook': '' }, { config: alerts, env: { HOOK_ALERTS: webhook } })
  expect(sent.map(({ outlet }) => outlet.name)).toEqual(['alerts'])
  expect(outputs['message-url']).toBe('https://discord.com/channels/900/800/700')
})

test('a channel whose variable is missing is an error at home and a notice on a fork', async () => {
  expect((await bed({ 'discord-webhook': '' }, { config: alerts })).failure).toContain('HOOK_ALERTS')
  expect((await bed({ 'discord-webhook': '' }, { config: alerts, context: fork })).outputs.skipped).toContain('no secrets')
})

test.each([{}, alerts])('a dry run needs no webhook, and asks nobody for a link', async (config) => {
  const given = { config, receipts: () => ({ outcome: 'dry-run' as const }) }
  const { sent, options, happened, failure } = await bed({ 'discord-webhook': '', 'dry-run': 'true' }, given)
  expect(failure).toBeUndefined()
  expect([sent.length, options.dryRun]).toEqual([1, true])
  expect(happened).not.toContain('guild')
})

test('what `when` leaves out is skipped with its severity, before anybody is asked', async () => {
  const { outputs, happened, said } = await bed({ when: 'failure' })
  expect(outputs).toEqual({ skipped: 'when is `failure`, and it did not fail', severity: 'P3', delivered: '[]' })
  expect(said).toEqual(['notice: Nothing was sent: when is `failure`, and it did not fail.'])
  expect(happened).toEqual(['config', 'output skipped', 'output severity', 'output delivered'])
})

const lost = { outcome: 'lost', detail: 'discord.com answered 404', fix: 'Make a new webhook.' } as const
test.each([
  ['none', undefined],
  ['all', 'Mend what is named above and run the job again. With `fail-on: none` in place of `all` the step would stay green.'],
  ['any', 'Mend what is named above and run the job again. With `fail-on: none` in place of `any` the step would stay green.']
])('a loss with fail-on %s', async (failOn, why) => {
  const { failure, said, outputs, reports } = await bed({ 'fail-on': failOn }, { receipts: () => ({ ...lost }) })
  const line = 'discord-webhook: not sent, discord.com answered 404\n→ Make a new webhook.'
  if (why) expect(failure).toBe(`ActionError: ${line}\n→ ${why}`)
  else expect([failure, said]).toEqual([undefined, [`error: ${line}`]])
  expect(outputs.delivered).toContain('"outcome":"lost"')
  expect(reports.join()).toContain('❌ lost')
})

test('the configuration has the last word on fail-on only where the step has none', async () => {
  const given = { config: { defaults: { failOn: 'all' } }, receipts: () => ({ ...lost }) } as const
  expect((await bed({}, given)).failure).toContain('in place of `all`')
  expect((await bed({ 'fail-on': 'none' }, given)).failure).toBeUndefined()
})

test('one of two that arrives is enough for fail-on: all, and its message is the one named', async () => {
  const second = 'https://discord.com/api/webhooks/12/other-token'
  const receipts = (_: unknown, index: number) => (index === 0 ? { ...lost, remote: { id: '1' } } : {})
  const { failure, outputs } = await bed({ 'discord-webhook': `${webhook}\n${second}`, 'fail-on': 'all' }, { receipts })
  expect([failure, outputs['message-id']]).toEqual([undefined, '700'])
})

test('a ledger that fails makes the step red, once everything else is said', async () => {
  const problem = new ActionError('The ledger cannot be written.', { fix: 'Add `permissions: contents: write`.' })
  const { failure, outputs, reports } = await bed({}, { ports: { deliver: async () => ({ receipts: [], problem }) } })
  expect(failure).toContain('The ledger cannot be written.')
  expect([outputs.delivered, reports.length]).toEqual(['[]', 1])
})

test('the budget comes from the step, else from the configuration', async () => {
  const config = { defaults: { ...noConfig.defaults, timeoutMs: 5_000 } }
  const all = (ms: number) => ({ P0: ms, P1: ms, P2: ms, P3: ms })
  expect((await bed({}, { config })).options.budgetMs).toEqual(all(5_000))
  expect((await bed({ timeout: '20s' }, { config })).options.budgetMs).toEqual(all(20_000))
})

test('a workflow_run of a fork is told without pinging, marking up or showing secrets', async () => {
  const hostile = '@everyone [x](https://evil.example) {{ sha }}'
  const workflow_run = {
    ...run,
    id: 77,
    name: 'CI',
    conclusion: 'failure',
    head_branch: hostile,
    head_repository: { full_name: 'evil/app' },
    display_title: hostile
  }
  const jobs = {
    jobs: [
      {
        id: 5,
        run_attempt: 1,
        name: `test (${hostile})`,
        status: 'completed',
        conclusion: 'failure',
        html_url: 'https://github.com/j/5',
        steps: [{ name: hostile, number: 1, status: 'completed', conclusion: 'failure' }]
      }
    ]
  }
  const github = githubOf({ 'actions/runs/{run_id}/attempts/{attempt_number}/jobs': jobs }, { 5: '##[error]token is hunter2\n' })
  const { post, failure } = await bed(
    { title: '{{ branch }}' },
    { github, context: contextOf('workflow_run', { action: 'completed', workflow_run }) }
  )
  expect(failure).toBeUndefined()
  expect(post).toMatchObject({ mentions: [], alert: { title: `evil:${hostile}` } })
  expect(post?.alert.excerpts.flatMap(({ lines }) => lines).join()).toContain('token is ***')
})

test('a run that has nothing to say sends what an earlier one could not', async () => {
  const swept: string[] = []
  const deliver: Ports['deliver'] = async (dispatches, { sweep = [] }) => {
    swept.push(...sweep.map(({ name }) => name))
    return { receipts: [receiptOf({ channel: 'discord-webhook', outcome: 'delivered' })].slice(dispatches.length) }
  }
  const channels = { alerts: { type: 'discord', webhook: 'HOOK' }, issues: { type: 'github-issue' } } as const
  const { outputs } = await bed({ when: 'failure', ledger: 'file:state' }, { config: { channels }, ports: { deliver } })
  expect(swept).toEqual(['discord-webhook', 'issues']) // An issue needs no secret.
  expect(outputs).toMatchObject({ skipped: 'when is `failure`, and it did not fail' })
  expect(String(outputs.delivered)).toContain('delivered')
})

test('files that cannot be attached fail the step once the message is out', async () => {
  const files: Ports['files'] = async () => {
    throw new ActionError('Input "files" names 11 files; Discord takes 10.', { fix: 'Narrow the globs.' })
  }
  const { post, style, outputs, failure } = await bed({ files: '*.png', title: 'Red' }, { ports: { files } })
  expect([post?.alert.title, (style as DiscordStyle).files, outputs['message-id']]).toEqual(['Red', undefined, '700'])
  expect(failure).toContain('names 11 files')
})
