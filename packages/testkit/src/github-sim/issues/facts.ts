import { isoTime } from '../call.ts'
import { type Issue, type IssueEvent, type IssueFacts, nextId, type Repo, type World } from '../world.ts'

export const factsNow = ({ versions }: Issue): IssueFacts => (versions.at(-1) ?? never()).facts

/** How a reader that lags saw it, or nothing when it was not there yet. */
export const factsAt = ({ versions }: Issue, time: number): IssueFacts | undefined => versions.findLast(({ at }) => at <= time)?.facts

export interface Change {
  world: World
  actor: string
  now: number
}

/** Writes a new version of the issue and the timeline events that tell the difference. */
export function changeIssue({ world, actor, now }: Change, issue: Issue, patch: Partial<IssueFacts>): void {
  const before = factsNow(issue)
  const at = isoTime(now)
  const facts = { ...before, ...patch, ...closing(before, patch, actor, at), updatedAt: at }
  issue.versions.push({ at: now, facts })
  issue.events.push(...differences(before, facts).map((event) => ({ id: nextId(world), actor, createdAt: at, ...event })))
}

function closing(
  before: IssueFacts,
  { state = before.state, stateReason }: Partial<IssueFacts>,
  actor: string,
  at: string
): Partial<IssueFacts> {
  if (state === 'closed' && before.state === 'open') return { stateReason: stateReason ?? 'completed', closedAt: at, closedBy: actor }
  if (state === 'open' && before.state === 'closed') return { stateReason: 'reopened', closedAt: null, closedBy: null }
  return state === 'closed' && stateReason ? { stateReason } : { stateReason: before.stateReason }
}

type Difference = Omit<IssueEvent, 'id' | 'actor' | 'createdAt'>

function differences(before: IssueFacts, after: IssueFacts): Difference[] {
  const renamed: Difference[] = before.title === after.title ? [] : [{ event: 'renamed', rename: { from: before.title, to: after.title } }]
  const moved: Difference[] = before.state === after.state ? [] : [{ event: after.state === 'closed' ? 'closed' : 'reopened' }]
  return [
    ...only(after.labels, before.labels).map((label): Difference => ({ event: 'labeled', label })),
    ...only(before.labels, after.labels).map((label): Difference => ({ event: 'unlabeled', label })),
    ...only(after.assignees, before.assignees).map((assignee): Difference => ({ event: 'assigned', assignee })),
    ...only(before.assignees, after.assignees).map((assignee): Difference => ({ event: 'unassigned', assignee })),
    ...renamed,
    ...moved
  ]
}

const only = (some: readonly string[], others: readonly string[]) => some.filter((it) => !others.includes(it))

export type NewIssue = Pick<IssueFacts, 'title' | 'body' | 'labels' | 'assignees'> & { number?: number }

/** Issues and pull requests share one row of numbers. */
export function addIssue({ world, actor, now }: Change, repo: Repo, { number, labels, assignees, ...texts }: NewIssue): Issue {
  const at = isoTime(now)
  const open = { state: 'open', stateReason: null, closedAt: null, closedBy: null, updatedAt: at, comments: 0 } as const
  const highest = Math.max(0, ...repo.issues.map((issue) => issue.number))
  const events = labels.map((label): IssueEvent => ({ id: nextId(world), event: 'labeled', actor, createdAt: at, label }))
  const versions = [{ at: now, facts: { ...texts, ...open, labels, assignees } }]
  const issue: Issue = { id: nextId(world), number: number ?? highest + 1, author: actor, createdAt: at, versions, comments: [], events }
  repo.issues.push(issue)
  return issue
}

function never(): never {
  throw new Error('An issue always has a version')
}
