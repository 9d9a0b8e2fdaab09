import type { IssueWish } from '@tocsin/notifier'
import { type GithubSim, type GithubSimOptions, startGithubSim } from '@tocsin/testkit'
import { senderFor } from './github.fixture.ts'
import { wishOf } from './issue.fixture.ts'

/** A GitHub with a clock of its own, every request and answer of which is checked against the specification. */
export async function bed(options: GithubSimOptions = {}) {
  const clock = { now: Date.parse('2026-01-05T09:00:00Z') }
  const now = () => clock.now
  const sim = await startGithubSim({ seed: { roles: { ada: 'write' } }, clock: now, ...options })
  const sender = senderFor({ sim, now })
  const repo = () => sim.state.repos.get('octo/app') ?? sim.seed({})
  const send = (changes: Partial<IssueWish> = {}) => sender(wishOf(changes), { timeoutMs: 10_000 })
  const calls = (): string[] => sim.requests.map(({ method, path }) => `${method} ${path.replace('/repos/octo/app', '')}`)
  return { sim, clock, send, calls, issues: () => repo().issues.map(shown), repo }
}

export type Repo = ReturnType<GithubSim['seed']>
type SimIssue = Repo['issues'][number]

function shown({ number, versions, comments }: SimIssue) {
  const facts = versions.at(-1)?.facts
  const reason = facts?.state === 'closed' || facts?.stateReason ? ` ${facts.stateReason}` : ''
  return `#${number} ${facts?.state}${reason}, ${comments.length} comments`
}
