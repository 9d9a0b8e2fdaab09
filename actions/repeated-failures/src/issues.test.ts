import { expect, test } from '@jest/globals'
import { Octokit } from '@octokit/core'
import { deliveryOver, issueTransport } from '@tocsin/action-kit'
import { loadConfig } from '@tocsin/notifier'
import type { GithubSim } from '@tocsin/testkit'
import type { Documents } from './ports.ts'
import { clientOf, runsOf, seedOf, withGithub } from './sim.fixture.ts'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

const configOf = (channel = '') => loadConfig(`version: 1\nchannels: { issues: { type: github-issue${channel} } }`, 'tocsin.yml')

interface Told {
  decision: unknown
  issue: unknown
  /** How often the step asked GitHub for something, and what of that was about issues. */
  calls: number
  ofIssues: readonly string[]
}

interface Watching {
  ledger?: Documents | undefined
  channel?: string
  /** Minutes since the history began at which the run of a number ends. */
  at?: (number: number) => number
  /** How often the event of each run comes. */
  times?: number
}

/** One step for the end of each run of a history, over a GitHub that keeps issues; Discord is a lambda. */
async function watching(
  history: string,
  { ledger, channel = '', at = (number) => number, times = 1 }: Watching,
  check: (seen: Seen) => void
) {
  const clock = { now: monday }
  const { http, messages } = discordSim()
  const config = await configOf(channel)
  const told: Told[] = []
  await withGithub(
    { ...seedOf(''), commits: seedOf(history).commits ?? [] },
    async (sim) => {
      const client = await clientOf(sim)
      // Between two writes the client of a step waits for seconds.
      const hasty = new Octokit({ baseUrl: sim.url, auth: 'ghs_0123456789' })
      const runs = runsOf(history, 'ci.yml', 1000).flatMap((run, index) =>
        Array.from({ length: times }, (_, time) => ({ run, index, time }))
      )
      for (const { run, index, time } of runs) {
        if (time === 0) sim.seed({ runs: [run] })
        clock.now = monday + at(index + 1) * minuteMs
        const before = sim.requests.length
        const context = { owner: 'octo', repo: 'app', apiUrl: sim.url }
        const issues = issueTransport({ github: async () => hasty, context, token: 'ghs_0123456789', now: () => clock.now })
        const quiet = { info: () => undefined, warn: () => undefined }
        const transports = { http, github: issues }
        const { outputs } = await step({
          ...{ runs: drawn(history).slice(0, index + 1), about: index + 1, ledger, config, now: clock.now, http },
          ports: {
            github: async () => client,
            deliver: deliveryOver({ transports, ledger: async () => ledger, now: () => clock.now, log: quiet })
          }
        })
        const asked = sim.requests.slice(before).map(({ operation }) => operation)
        told.push({
          decision: outputs.decision,
          issue: outputs['issue-number'],
          calls: asked.length,
          ofIssues: asked.filter((one) => one.startsWith('issues/'))
        })
      }
      check({ sim, told, messages: messages.size })
    },
    { clock: () => clock.now }
  )
}

interface Seen {
  sim: GithubSim
  told: readonly Told[]
  messages: number
}

const issuesOf = ({ state }: GithubSim) =>
  (state.repos.get('octo/app')?.issues ?? []).map(({ number, versions, comments }) => {
    const { state: now, stateReason } = versions.at(-1)?.facts ?? {}
    return `#${number} ${now}${stateReason ? ` ${stateReason}` : ''}: ${comments.map(({ body = '' }) => /\*\*(.*)\*\*/.exec(body)?.[1]).join(' | ')}`
  })

const stores: [what: string, open: () => Documents | undefined][] = [
  ['with a ledger', memory],
  ['without one', () => undefined]
]

test.each(stores)('%s, what fails again soon after it recovered reopens its issue, and goes on there', async (_, open) => {
  await watching('✓✗✗✗✓✗✗✗✗✗✓', { ledger: open() }, ({ sim, told }) => {
    expect(told.flatMap(({ decision, issue }) => (decision === 'quiet' ? [] : [`${decision} ${issue}`]))).toEqual([
      'alert 1',
      'recovered 1',
      'alert 1',
      'escalated 1',
      'recovered 1'
    ])
    expect(issuesOf(sim)).toEqual(['#1 closed completed: ✅ recovered | ✅ recovered'])
  })
})

test('while it fails again, the issue says so in a comment of its own; Discord has a message for each episode', async () => {
  await watching('✓✗✗✗✓✗✗✗', { ledger: memory() }, ({ sim, messages }) => {
    expect(issuesOf(sim)).toEqual(['#1 open reopened: ✅ recovered | 🟡 P2 Medium, firing'])
    const [issue] = sim.state.repos.get('octo/app')?.issues ?? []
    expect(issue?.comments.at(-1)?.body).toContain('It fails again so soon after the last time that this issue goes on.')
    // Two alerts and the call that tells of the recovery.
    expect(messages).toBe(3)
  })
})

test.each(stores)('%s, what fails again after the cool-down gets a new issue', async (_, open) => {
  const at = (number: number) => (number > 5 ? 200 + number : number)
  await watching('✓✗✗✗✓✗✗✗', { ledger: open(), at, channel: ', cool-down: 3h' }, ({ sim, told }) => {
    expect(issuesOf(sim)).toEqual(['#1 closed completed: ✅ recovered', '#2 open: '])
    expect(told.at(-1)?.issue).toBe('2')
  })
})

test('an event that comes twice has nothing to tell, and gives the issue of the open alert without asking for it', async () => {
  await watching('✓✗✗✗✗✓', { ledger: memory(), times: 2 }, ({ told }) => {
    const second = told.filter((_, index) => index % 2 === 1)
    expect(second.map(({ decision, issue, ofIssues }) => [decision, issue, ofIssues.length])).toEqual([
      ['quiet', '', 0],
      ['quiet', '', 0],
      ['quiet', '', 0],
      ['quiet', '1', 0],
      ['quiet', '1', 0],
      ['quiet', '', 0]
    ])
  })
})

const words = { get: 'read', create: 'open', update: 'write', 'create-comment': 'comment', 'update-comment': 'edit the comment' }
const wordOf = (operation: string) => Object.entries(words).find(([name]) => operation === `issues/${name}`)?.[1] ?? operation

/** As docs/configuration.md has it; all calls of a failing run are at most 5 without the issue, and 2 of one that passes. */
const costs: [decision: string, ofIssue: string, most: number][] = [
  ['quiet', '', 5],
  ['quiet', '', 5],
  ['quiet', '', 5],
  ['alert', 'open', 6],
  ['quiet', 'read, write', 7],
  ['escalated', 'read, comment, write', 8],
  ['recovered', 'read, issues/list-comments, edit the comment, write', 6],
  ['quiet', '', 5],
  ['quiet', '', 5],
  ['alert', 'read, comment, write', 8]
]
test('what an issue costs beside a decision', async () => {
  await watching('✓✗✗✗✗✗✓✗✗✗', { ledger: memory() }, ({ told }) => {
    expect(told.map(({ decision, ofIssues }) => [decision, ofIssues.map(wordOf).join(', ')])).toEqual(
      costs.map(([decision, ofIssue]) => [decision, ofIssue])
    )
    expect(told.filter(({ calls }, index) => calls > (costs[index]?.[2] ?? 0))).toEqual([])
  })
})
