import type { Context } from './context.ts'
import type { Facts } from './facts.ts'

/** Why GitHub gave this run no secrets and a read-only token. */
export type Withheld = 'fork' | 'dependabot'

// docs.github.com: events that Dependabot starts without secrets; pull_request_target keeps them for forks.
const withoutSecrets = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment'])
const dependabotEvents = new Set([...withoutSecrets, 'push', 'create', 'delete', 'deployment', 'deployment_status'])

/** Whether the event is about a pull request whose code comes from another repository. A deleted fork counts. */
export function isFork({ payload, repository }: Context): boolean {
  return payload.has('pull_request') && isForeign(payload.at('pull_request.head.repo'), payload.at('pull_request.base.repo'), repository)
}

function isForeign(head: Facts, base: Facts, repository: string): boolean {
  const [headId, baseId] = [head.number('id'), base.number('id')]
  if (headId !== undefined && baseId !== undefined) return headId !== baseId
  return !sameText(head.text('full_name'), base.text('full_name') || repository)
}

const sameText = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Why this run has no secrets, where that is not a mistake of the workflow's author. */
export function secretsWithheld(context: Context): Withheld | undefined {
  // The actor of the run, not of a re-run: a person who re-runs Dependabot's run gets no secrets either.
  if (context.actor === 'dependabot[bot]' && dependabotEvents.has(context.eventName)) return 'dependabot'
  return withoutSecrets.has(context.eventName) && isFork(context) ? 'fork' : undefined
}

/** Whether what is checked out may come from a fork. It is not looked at: a workspace can pretend to be anything. */
export function mayHoldForeignCode(context: Context): boolean {
  const { payload, repository } = context
  const relayed = payload.has('workflow_run') && !sameText(payload.text('workflow_run.head_repository.full_name'), repository)
  return isFork(context) || payload.has('issue.pull_request') || relayed
}

/** The commit of the repository itself that the event is measured against. */
export function baseRevision({ payload, sha }: Context): string {
  return payload.text('pull_request.base.sha') || sha
}
