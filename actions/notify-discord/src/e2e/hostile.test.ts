import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DiscordSim, folderWith, repoSeed, startDiscordSim, startGithubSim, type WorkflowEvent } from '@tocsin/testkit'
import fc from 'fast-check'
import { everyTrick, expectHarmless, marker, tricks } from './hostile.fixture.ts'
import { type Asked, everythingSaid, formsOf, notify, push, receiptsOf, sentTo } from './notify.fixture.ts'

const patienceMs = 60_000

let discord: DiscordSim
beforeAll(async () => {
  discord = await startDiscordSim({ rateLimit: false })
})
afterAll(() => discord.close())

async function tell(asked: Asked) {
  const result = await notify({ webhook: discord.webhook(), ...asked })
  if (receiptsOf(result)[0]?.outcome !== 'delivered') throw new Error(`Nothing was sent:\n${result.log.slice(-2_000)}`)
  const message = discord.messages().find(({ id }) => id === result.outputs['message-id'])
  if (!message) throw new Error('The output message-id is that of no message')
  return { result, message, discord }
}

const repository = { full_name: 'octo/app', default_branch: 'main' }

const pullRequest = (text: string): WorkflowEvent => ({
  name: 'pull_request_target',
  payload: {
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      title: `${text}\u0000`,
      body: `\u0000${text}`,
      html_url: 'https://github.com/octo/app/pull/7',
      user: { login: text, html_url: 'javascript:alert(1)', avatar_url: text },
      head: { ref: text, sha: 'a'.repeat(40), label: text, repo: { id: 2, full_name: text } },
      base: { ref: 'main', sha: 'b'.repeat(40), repo: { id: 1, full_name: 'octo/app' } },
      labels: [{ name: text }]
    },
    repository,
    sender: { login: text }
  }
})

test.each(Object.entries(tricks))(
  'a pull request of a stranger with %s is told without harm',
  async (_, trick) => {
    const event = pullRequest(`${marker} ${trick}`)
    expectHarmless({ ...(await tell({ event, actor: 'stranger', with: { event: 'pull_request_target' } })), bodies: true })
  },
  patienceMs
)

const text = `${marker} ${everyTrick}`
const commit = { id: 'a'.repeat(40), message: text, url: text, author: { name: text, username: text, email: text } }

const carriers: readonly [what: string, asked: Asked][] = [
  [
    'the commits and the branch of a push',
    { event: { name: 'push', payload: { ...push.payload, commits: [commit], head_commit: commit } }, ref: `refs/heads/${text}` }
  ],
  ['a pull request’s result', { event: pullRequest(text), jobStatus: 'failure', with: { details: 'never' } }],
  [
    'another workflow’s run',
    {
      event: {
        name: 'workflow_run',
        payload: {
          action: 'completed',
          workflow_run: {
            id: 1,
            run_attempt: 1,
            run_number: 1,
            name: text,
            display_title: text,
            head_branch: text,
            conclusion: 'success',
            status: 'completed',
            event: text,
            html_url: 'https://github.com/octo/app',
            head_commit: commit,
            actor: { login: text }
          },
          repository
        }
      }
    }
  ],
  [
    'a dispatch',
    {
      event: {
        name: 'repository_dispatch',
        payload: { action: text, client_payload: { [text.slice(0, 500)]: text, title: text, deep: [[[text]]] }, repository }
      },
      with: { event: 'repository_dispatch' }
    }
  ],
  [
    'the inputs of a dispatch',
    {
      event: { name: 'workflow_dispatch', payload: { inputs: { [text.slice(0, 300)]: text }, repository } },
      actor: text.slice(0, 200),
      with: { event: 'workflow_dispatch' }
    }
  ],
  [
    'an issue',
    {
      event: {
        name: 'issues',
        payload: {
          action: 'opened',
          issue: { number: 1, title: text, body: text, user: { login: text }, labels: [{ name: text }] },
          repository
        }
      }
    }
  ],
  [
    'a comment',
    {
      event: {
        name: 'issue_comment',
        payload: {
          action: 'created',
          issue: { number: 1, title: text },
          comment: { body: text, user: { login: text }, html_url: 'https://github.com/octo/app' },
          repository
        }
      }
    }
  ],
  [
    'a release',
    {
      event: {
        name: 'release',
        payload: { action: 'published', release: { tag_name: text, name: text, body: text, author: { login: text } }, repository }
      }
    }
  ],
  [
    'a deployment',
    {
      event: {
        name: 'deployment_status',
        payload: {
          action: 'created',
          deployment_status: { state: 'success', environment: text, description: text, target_url: 'https://github.com/octo/app' },
          deployment: { environment: text, ref: text, sha: 'a'.repeat(40) },
          repository
        }
      }
    }
  ],
  [
    'an event that nobody knows',
    { event: { name: 'never_heard_of', payload: { action: text, thing: { title: text, name: text }, repository } } }
  ]
]
test.each(carriers)(
  'every trick at once in %s is told without harm',
  async (what, asked) => {
    expectHarmless({ ...(await tell(asked)), bodies: ['an issue', 'a comment', 'a release'].includes(what) })
  },
  patienceMs
)

test.each(['embed', 'components'])(
  'values that a template puts in are never read again, in the layout %s',
  async (layout) => {
    const words = {
      title: '{{ title }} of {{ branch }}',
      description: '**{{ commit }}** by {{ actor }}',
      content: '{{ branch }} {{ commit }}',
      fields: 'Branch: "{{ branch }}"'
    }
    const event = { name: 'push', payload: { ...push.payload, commits: [commit], head_commit: commit } }
    const { result, message } = await tell({ event, ref: `refs/heads/${text}`, actor: text.slice(0, 300), with: { ...words, layout } })

    expectHarmless({ result, message, discord })
    expect(sentTo(discord)).not.toContain('ghs_')
  },
  patienceMs
)

test(
  'nothing but what the step names is pinged, whatever the texts around it say',
  async () => {
    const { message } = await tell({
      event: pullRequest(text),
      with: { event: 'pull_request_target', mention: '<@&42>\n77', content: '{{ branch }} @everyone <@99>' }
    })

    expect(message.pings).toMatchObject({ everyone: false, here: false, users: ['77'], roles: ['42'] })
  },
  patienceMs
)

const token = 'ghs_theTokenOfThisJob000000000000000000'

/** The message of a run whose only job is called so and printed these lines. */
async function tellFailure(name: string, lines: readonly string[]) {
  const jobs = [
    {
      name,
      conclusion: 'failure' as const,
      steps: [{ name, conclusion: 'failure' as const }],
      log: lines.map((line) => `##[error]${line}`)
    }
  ]
  const github = await startGithubSim({ seed: repoSeed({ runs: [{ id: 500, conclusion: 'failure', jobs }] }) })
  const told = await tell({
    apiUrl: github.url,
    serverUrl: github.serverUrl,
    runId: 500,
    jobStatus: 'failure',
    secrets: { GITHUB_TOKEN: token }
  })
  await github.close()
  return told
}

test(
  'job names, step names and log lines are quoted without harm',
  async () => {
    expectHarmless(await tellFailure(text.slice(0, 400), [`${marker} failed`, ...everyTrick.slice(0, 3_000).split('\n')]))
  },
  patienceMs
)

const printed = (): readonly string[] => [
  ...formsOf(discord.webhook()),
  token,
  'xoxb-1234567890-abcdefghij',
  'ghp_0123456789abcdefghij0123456789abcdef'
]

test(
  'secrets that a log prints are quoted by nobody',
  async () => {
    const told = await Promise.all(printed().map((secret) => tellFailure(marker, [`cannot reach ${secret}: refused`])))

    const quoted = told.map(({ message }) => JSON.stringify(message.embeds))
    expect(quoted.filter((sent) => sent.includes('cannot reach'))).toHaveLength(told.length)
    expect(
      printed().filter((secret) => quoted.join().includes(secret) || told.some(({ result }) => everythingSaid(result).includes(secret)))
    ).toEqual([])
  },
  patienceMs
)

test(
  'a title that holds the webhook or the token of the step is told without them',
  async () => {
    const secrets = [discord.webhook(), token]
    const event = pullRequest(`${marker} ${secrets.join(' ')}`)
    const { result, message } = await tell({
      event,
      secrets: { GITHUB_TOKEN: token },
      with: { event: 'pull_request_target', content: '{{ title }}' }
    })

    const sent = JSON.stringify([message.content, message.embeds])
    expect(secrets.filter((secret) => sent.includes(secret) || everythingSaid(result).includes(secret))).toEqual([])
  },
  patienceMs
)

test(
  'a title that holds the webhook of a configured channel is told without it',
  async () => {
    const webhook = discord.webhook('configured')
    const workspace = folderWith({ '.github/tocsin.yml': 'version: 1\nchannels:\n  ci: { type: discord, webhook: CI_HOOK }\n' })
    const event = {
      name: 'issues',
      payload: { action: 'opened', issue: { number: 1, title: `${marker} ${webhook.split('/').at(-1)}` }, repository }
    }
    await notify({ event, workspace, env: { CI_HOOK: webhook } })

    const [message] = discord.messages('configured')
    expect(message?.embeds[0]?.title).toBe(`Issue #1 opened: ${marker} \\*\\*\\*`)
  },
  patienceMs
)

interface Definition {
  name: string
  examples: readonly Record<string, unknown>[]
}
const definitions = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Definition[]
const kinds = [
  'push',
  'pull_request',
  'issues',
  'release',
  'workflow_run',
  'deployment_status',
  'discussion',
  'code_scanning_alert',
  'check_suite',
  'star'
]
const examples = definitions
  .filter(({ name }) => kinds.includes(name))
  .flatMap(({ name, examples: [first] }) => (first ? [{ name, payload: first }] : []))

/** An example of GitHub's in which chance replaced some values. */
const payload = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.infiniteStream(fc.tuple(fc.nat(9), fc.constantFrom(...Object.values(tricks), '', null, 7, [], {})))
  )
  .map(([{ name, payload }, chances]) => {
    const changed = JSON.parse(JSON.stringify(payload), (_, value: unknown) => {
      const { value: chance } = chances.next()
      return chance && chance[0] === 0 && typeof value !== 'object' ? chance[1] : value
    }) as Record<string, unknown>
    return { name, payload: changed }
  })

test(
  'whatever stands in a payload, one message arrives that Discord takes and that pings nobody',
  async () => {
    await fc.assert(
      fc.asyncProperty(payload, async (event) => {
        const { result, message } = await tell({
          event: { ...event },
          repository: 'octo/app',
          actor: 'ada',
          sha: 'a'.repeat(40),
          ref: 'refs/heads/main',
          with: { event: event.name, details: 'never' }
        })
        expect(receiptsOf(result)).toMatchObject([{ outcome: 'delivered' }])
        expect(message.pings).toMatchObject({ everyone: false, here: false, users: [], roles: [] })
        expect(message.embeds[0]?.title).toMatch(/\S/)
        discord.assertClean()
      }),
      { numRuns: 40, seed: 20260105, endOnFailure: true }
    )
  },
  patienceMs
)
