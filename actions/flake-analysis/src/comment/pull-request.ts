import type { Context, GitHub } from '@tocsin/action-kit'
import { isPullRequest } from '@tocsin/ci-history'

export interface PullRequest {
  number: number
  /** Of the newest commit on it; absent where the event names none. */
  head?: string
}

/** The pull request that the run of an event belongs to: that of the event itself, or of the run whose end it tells. */
export async function pullRequestOf(
  { payload, owner, repo }: Pick<Context, 'payload' | 'owner' | 'repo'>,
  github: () => Promise<Pick<GitHub, 'request'>>
): Promise<PullRequest | undefined> {
  const own = payload.number('pull_request.number')
  if (own !== undefined) return { number: own }
  const run = payload.at('workflow_run')
  if (!isPullRequest(run.text('event'))) return undefined
  // Those of other repositories are named, too, where they have the same head.
  const here = payload.number('repository.id')
  const named = run.list('pull_requests').filter((one) => here === undefined || one.number('base.repo.id') === here)
  const sha = run.text('head_sha')
  const first = named.find((one) => one.text('head.sha') === sha) ?? named[0]
  const number = first?.number('number')
  if (first && number !== undefined) return withHead(number, first.text('head.sha'))
  return fromFork({ head: `${run.text('head_repository.owner.login')}:${run.text('head_branch')}`, sha, owner, repo }, github)
}

const withHead = (number: number, head: string): PullRequest => ({ number, ...(head !== '' && { head }) })

interface Wanted {
  /** `owner:branch` of the fork. */
  head: string
  sha: string
  owner: string
  repo: string
}

/** A run of a fork names no pull request; its branch and its commit do. */
async function fromFork(
  { head, sha, owner, repo }: Wanted,
  github: () => Promise<Pick<GitHub, 'request'>>
): Promise<PullRequest | undefined> {
  if (head.startsWith(':') || head.endsWith(':')) return undefined
  const { request } = await github()
  const { data } = await request('GET /repos/{owner}/{repo}/pulls', { owner, repo, head, state: 'open', per_page: 100 })
  const found = data.find((one) => one.head.sha === sha) ?? data[0]
  return found && withHead(found.number, found.head.sha)
}
