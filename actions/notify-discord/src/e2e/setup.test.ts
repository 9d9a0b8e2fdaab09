import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DiscordSim, folderWith, runWorkflow, startBlackHole, startDiscordSim, type WorkflowEvent } from '@tocsin/testkit'
import { embedOf, everythingSaid, formsOf, lastMessage, leaksOf, notify, push, receiptsOf } from './notify.fixture.ts'
import { companyProxy } from './proxy.fixture.ts'

const patienceMs = 30_000
const root = join(import.meta.dirname, '../../../..')
const bundle = join(root, 'dist/notify-discord/index.js')

let discord: DiscordSim
beforeAll(async () => {
  discord = await startDiscordSim({ rateLimit: false })
})
afterAll(() => discord.close())

const said = ({ annotations }: Awaited<ReturnType<typeof notify>>) =>
  annotations.map(({ level, message }) => `${level}: ${message}`).join('\n')

const pullFrom = (owner: string, login: string): WorkflowEvent => ({
  name: 'pull_request',
  payload: {
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      title: 'Add the sum',
      head: { ref: 'sum', sha: 'a'.repeat(40), repo: { id: owner === 'octo' ? 1 : 2, full_name: `${owner}/app` } },
      base: { ref: 'main', sha: 'b'.repeat(40), repo: { id: 1, full_name: 'octo/app' } }
    },
    repository: { full_name: 'octo/app' },
    sender: { login }
  }
})

test.each([
  ['a fork', pullFrom('stranger', 'stranger'), 'GitHub gives no secrets to a run of a fork'],
  ['Dependabot', pullFrom('octo', 'dependabot[bot]'), 'GitHub gives no secrets to a run of Dependabot']
])('a run of %s has no webhook and is skipped with a notice', async (_, event, why) => {
  const result = await notify({ event, with: { 'discord-webhook': '${{ secrets.DISCORD_WEBHOOK }}', 'fail-on': 'any' } })

  expect(said(result)).toBe(`notice: Nothing was sent: ${why}.`)
  expect(result).toMatchObject({ exitCode: 0, outputs: { skipped: why, delivered: '[]' } })
})

test.each([
  ['a push', push],
  ['a pull request of the repository itself', pullFrom('octo', 'ada')],
  ['a fork with the secrets of its base', { ...pullFrom('stranger', 'stranger'), name: 'pull_request_target' }]
])('%s without a webhook is an error that names the secret', async (_, event) => {
  const result = await notify({ event, with: { 'discord-webhook': '${{ secrets.DISCORD_WEBHOOK }}' } })

  expect(result.exitCode).toBe(1)
  expect(said(result)).toMatch(/^error: There is no Discord webhook: .*\n→ Pass `discord-webhook: \$\{\{ secrets\.DISCORD_WEBHOOK \}\}`/)
})

test('all bad inputs are told at once, each with what it got and what it takes', async () => {
  const result = await notify({
    webhook: 'http://hooks.example/very/secret/path',
    with: {
      when: 'allways',
      color: 'reddish',
      'fail-on': 'sometimes',
      timeout: '3 weeks',
      'thread-id': 'abc',
      'max-commits': '99',
      silent: 'maybe',
      layout: 'cards',
      url: 'javascript:alert(1)',
      severity: 'P9',
      'thread-nmae': 'x'
    }
  })

  expect(result.exitCode).toBe(1)
  expect(said(result)).toMatchInlineSnapshot(`
"warning: Unexpected input(s) 'thread-nmae', valid inputs are ['discord-webhook', 'config', 'github-token', 'fail-on', 'dry-run', 'status', 'event', 'when', 'title', 'description', 'content', 'color', 'url', 'fields', 'buttons', 'image', 'thumbnail', 'footer', 'files', 'username', 'avatar-url', 'mention', 'user-map', 'severity', 'environment', 'version', 'layout', 'thread-id', 'thread-name', 'tags', 'key', 'message-id', 'ledger', 'data-branch', 'silent', 'details', 'max-commits', 'timeout']
warning: Unknown input "thread-nmae": did you mean "thread-name"? It was ignored.
error: Invalid inputs:
- discord-webhook: must be an https URL; is the secret the whole URL?
- fail-on: must be one of none, any, all, but got "sometimes"
- when: must be one of always, failure, success, change, recovery, but got "allways"
- color: must be a colour such as #e67e22, 0xe67e22, 15105570 or orange, but got "reddish"
- url: must be an http or https URL, but got "javascript:alert(1)"
- severity: must be one of P0, P1, P2, P3, but got "P9"
- layout: must be one of embed, components, text, but got "cards"
- thread-id: must be the id of a thread, in quotes, but got "abc"
- silent: must be true or false, but got "maybe"
- max-commits: must be a whole number from 0 to 20, but got "99"
- timeout: must be a duration such as 90s or 5m, from 1s to 10m, but got "3 weeks"
→ Correct the \`with:\` block of this step."
`)
  expect(everythingSaid(result)).not.toContain('very/secret/path')
})

test.each([
  ['status', 'sucess', 'did you mean "success"?'],
  ['status', '{"build":', 'Pass `${{ toJSON(needs) }}` as it is.'],
  ['event', 'pull_requests', 'did you mean "pull_request"?'],
  ['mention', '@channel', 'Use @here, @everyone'],
  ['buttons', 'Runbook: javascript:alert(1)', 'http or https'],
  ['fields', '- a\n- b', 'must be'],
  ['user-map', 'ada: 12', 'in quotes'],
  ['ledger', 'disk', 'must be none, branch or file:<folder>']
])('the input %s: %j is refused with a cure, and nothing is sent', async (name, value, cure) => {
  const before = discord.requests.length
  const result = await notify({ webhook: discord.webhook(), with: { [name]: value } })

  expect(result.exitCode).toBe(1)
  expect(said(result)).toContain(cure)
  expect(said(result)).toContain(name)
  expect(result.log).not.toContain('bug report')
  expect(discord.requests.length).toBe(before)
})

test.each([
  ['no/such/*.txt', 'matches no file'],
  ['../../../../../../etc/hostname', 'outside the workspace']
])('the files %j cannot be attached: the message goes without them, and the step fails', async (files, cure) => {
  const before = discord.messages().length
  const result = await notify({ webhook: discord.webhook(), with: { files } })

  expect([result.exitCode, discord.messages().length]).toEqual([1, before + 1])
  expect(lastMessage(discord).attachments).toEqual([])
  expect(said(result)).toContain(cure)
})

test('a variable that there is none of costs a warning, not the message', async () => {
  const result = await notify({ webhook: discord.webhook(), with: { title: 'On {{ brnach }}' } })

  expect(said(result)).toMatch(/^warning: .*"brnach"; did you mean "branch"\?/)
  expect(embedOf(discord).title).toContain('On {{ brnach }}')
})

test('inputs that cannot both be meant are refused before anything is sent', async () => {
  const before = discord.requests.length
  const result = await notify({ webhook: discord.webhook(), with: { 'thread-name': 'new post', 'thread-id': '7' } })

  expect(result.exitCode).toBe(1)
  expect(said(result)).toMatchInlineSnapshot(`
"error: Inputs "thread-id" and "thread-name" both say where to post.
→ Use \`thread-id\` for a thread that exists, \`thread-name\` for a new forum post."
`)
  expect(discord.requests.length).toBe(before)
})

const config = (text: string) => folderWith({ '.github/tocsin.yml': text })

test('a mistake in the configuration is told with its line and column and what was meant', async () => {
  const workspace = config('version: 1\nchannels:\n  ci: { type: discord, webhok: DISCORD_WEBHOOK_CI }\n')
  const result = await notify({ workspace, webhook: discord.webhook() })

  expect(result.exitCode).toBe(1)
  expect(said(result)).toMatchInlineSnapshot(`
"error: The configuration is not valid:
.github/tocsin.yml:3:3: channels.ci.webhook is missing
.github/tocsin.yml:3:24: unknown key "webhok" (did you mean "webhook"?)
→ Correct the file; docs/tocsin.schema.json lets an editor check it as you type."
`)
})

test('a configured channel gets its message from a secret in the environment', async () => {
  const workspace = config('version: 1\nchannels:\n  ci: { type: discord, webhook: DISCORD_WEBHOOK_CI, username: Tocsin }\n')
  const result = await notify({ workspace, env: { DISCORD_WEBHOOK_CI: discord.webhook('ci') } })

  expect(lastMessage(discord, 'ci').username).toBe('Tocsin')
  expect(receiptsOf(result)).toMatchObject([{ channel: 'ci', outcome: 'delivered' }])
})

test('a route without its secret says which variable is missing', async () => {
  const workspace = config('version: 1\nchannels:\n  ci: { type: discord, webhook: DISCORD_WEBHOOK_CI }\n')
  const result = await notify({ workspace })

  expect(said(result)).toContain('DISCORD_WEBHOOK_CI')
  expect(result.exitCode).toBe(1)
})

test('a dry run prints the message and sends nothing, with or without a webhook', async () => {
  const before = discord.requests.length
  const results = await Promise.all([
    notify({ webhook: discord.webhook(), with: { 'dry-run': 'true' } }),
    notify({ with: { 'dry-run': 'true' } })
  ])

  expect(discord.requests.length).toBe(before)
  for (const result of results) {
    expect(result.exitCode).toBe(0)
    expect(result.log).toContain('CI passed on main')
    expect(receiptsOf(result)).toMatchObject([{ outcome: 'dry-run' }])
    expect(leaksOf(result, formsOf(discord.webhook()))).toEqual([])
  }
})

test('the bundle by itself, without any environment, says that its inputs are invalid', () => {
  const { status, stdout } = spawnSync(process.execPath, [bundle], { env: {}, encoding: 'utf8' })

  expect(status).toBe(1)
  expect(stdout).toMatch(/^::error::Invalid inputs/)
})

test.each([
  ['an event file that is not there', 'null'],
  ['an empty event', '{}'],
  ['an event that is no object', '[1, 2]']
])('%s still gives a message', async (_, payload) => {
  const event = { name: 'push', payload: JSON.parse(payload) as Record<string, unknown> }
  const result = await notify({
    event,
    repository: 'octo/app',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    actor: 'ada',
    webhook: discord.webhook()
  })

  expect(receiptsOf(result)).toMatchObject([{ outcome: 'delivered' }])
  expect(embedOf(discord).title).toBe('✅ CI passed on main')
})

const pasted: readonly [what: string, paste: (webhook: string) => string][] = [
  ['with blanks around it', (webhook) => ` ${webhook} `],
  ['with a slash at its end', (webhook) => `${webhook}/`],
  ['for Slack messages', (webhook) => `${webhook}/slack`],
  ['for GitHub events', (webhook) => `${webhook}/github`],
  ['with a query', (webhook) => `${webhook}?wait=false`],
  ['of another API version', (webhook) => webhook.replace('/api/', '/api/v9/')]
]
test.each(pasted)('a webhook works as people paste it: %s', async (_, paste) => {
  const result = await notify({ webhook: paste(discord.webhook()) })

  expect(receiptsOf(result)).toMatchObject([{ outcome: 'delivered' }])
  discord.assertClean()
})

test('a cancelled step ends in time and says so', async () => {
  const hole = await startBlackHole()
  const started = performance.now()
  const result = await notify({ webhook: `http://127.0.0.1:${hole.port}/api/webhooks/1/some-token`, cancelAfterMs: 800 })
  await hole.close()

  expect(performance.now() - started).toBeLessThan(8_000)
  expect(result.outcome).toBe('cancelled')
})

test(
  'SIGTERM ends a hanging delivery within the grace of a runner',
  async () => {
    const hole = await startBlackHole()
    const env = {
      'INPUT_DISCORD-WEBHOOK': `http://127.0.0.1:${hole.port}/api/webhooks/1/some-token-of-a-webhook`,
      INPUT_STATUS: 'success',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF_NAME: 'main',
      GITHUB_RUN_ID: '1'
    }
    const child = spawn(process.execPath, [bundle], { env })
    const lines: string[] = []
    child.stdout.on('data', (data) => lines.push(String(data)))
    await setTimeout(1_000)
    const started = performance.now()
    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number | null]
    await hole.close()

    expect(performance.now() - started).toBeLessThan(6_000)
    expect(code).toBe(0)
    expect(lines.join('')).toMatch(/::error::discord-webhook: not sent, POST 127\.0\.0\.1:\d+: cancelled/)
    expect(lines.join('')).not.toContain('some-token-of-a-webhook')
  },
  patienceMs
)

test(
  'discord.com is reached through the proxy of a company, with its own certificates',
  async () => {
    await using proxy = await companyProxy(discord.url)
    const { pathname } = new URL(discord.webhook())
    const webhook = `https://discordapp.com${pathname}`
    const machineEnv = { https_proxy: `http://ada:s3cr3t-pass@${proxy.host}`, NODE_EXTRA_CA_CERTS: proxy.ca }

    const trusted = await notify({ webhook, machineEnv, with: { title: 'Through the proxy', timeout: '10s' } })
    const untrusted = await notify({ webhook, machineEnv: { https_proxy: machineEnv.https_proxy }, with: { timeout: '8s' } })

    expect(receiptsOf(trusted)).toMatchObject([{ outcome: 'delivered' }])
    expect(embedOf(discord).title).toBe('✅ Through the proxy')
    expect(new Set(proxy.asked)).toEqual(new Set([`discord.com:443 Basic ${Buffer.from('ada:s3cr3t-pass').toString('base64')}`]))
    expect(receiptsOf(untrusted)).toMatchObject([{ outcome: 'lost', detail: expect.stringMatching(/certificate/i) }])
    expect([
      ...leaksOf(trusted, [...formsOf(webhook), 's3cr3t-pass']),
      ...leaksOf(untrusted, [...formsOf(webhook), 's3cr3t-pass'])
    ]).toEqual([])
  },
  patienceMs
)

test(
  'a workflow file with the action as its last step tells how the job went',
  async () => {
    const result = await runWorkflow({
      root,
      event: push,
      secrets: { DISCORD_WEBHOOK: discord.webhook('flow') },
      text: `
name: CI
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: exit 1
      - uses: octo/tocsin/actions/notify-discord@v1
        if: always()
        with: { discord-webhook: '\${{ secrets.DISCORD_WEBHOOK }}', details: never }
  report:
    needs: test
    if: always()
    runs-on: ubuntu-latest
    steps:
      - uses: octo/tocsin/actions/notify-discord@v1
        with: { discord-webhook: '\${{ secrets.DISCORD_WEBHOOK }}', details: never, status: '\${{ toJSON(needs) }}' }
`
    })

    expect(result.problems).toEqual([])
    const [job, needs] = discord.messages('flow')
    expect(job?.embeds[0]?.title).toBe('❌ CI failed on main')
    expect(needs?.embeds[0]).toMatchObject({ title: '❌ CI failed on main', description: expect.stringContaining('❌ test') })
    discord.assertClean()
  },
  patienceMs
)
