import type { Dropped, IssueWish } from '@tocsin/notifier'
import type { Calls } from './calls.ts'
import { isOurs, type Sought, sameLogin } from './find.ts'
import type { Issue } from './issue.ts'
import { bodyFor } from './marker.ts'

export interface Opened {
  issue: Issue
  dropped: Dropped
}

/** Opens an issue. Of several that runs without a common ledger opened at once, the one with the lowest number stays. */
export async function open(wish: IssueWish, sought: Omit<Sought, 'author'>, taken: number, calls: Calls): Promise<Opened> {
  const { title, labels, assignees } = wish
  const issue = await calls.create({ title, body: bodyFor(wish), labels: [...labels], assignees: [...assignees] })
  const first = await firstBetween(taken, issue, { ...sought, author: issue.author }, calls)
  if (first) return { issue: await giveWay(issue, first, calls), dropped: { labels: [], assignees: [] } }
  const there =
    missing(labels, issue.labels).length === 0 ? issue.labels : await calls.addLabels(issue.number, missing(labels, issue.labels))
  return { issue, dropped: { labels: missing(labels, there), assignees: missing(assignees, issue.assignees) } }
}

const missing = (wanted: readonly string[], there: readonly string[]): string[] =>
  wanted.filter((name) => !there.some((other) => sameLogin(other, name)))

/** All that was opened between our look and our own issue; whoever had not to look is alone. */
async function firstBetween(taken: number, { number }: Issue, sought: Sought, calls: Calls): Promise<Issue | undefined> {
  for (let earlier = taken + 1; earlier < number; earlier++) {
    const issue = await calls.read(earlier)
    if (isOurs(sought)(issue) && issue.state === 'open') return issue
  }
  return undefined
}

/** Without its marker nobody finds it again. */
async function giveWay({ number }: Issue, first: Issue, calls: Calls): Promise<Issue> {
  await calls.change(number, {
    body: `Duplicate of #${first.number}: two runs opened it at once.`,
    state: 'closed',
    state_reason: 'not_planned'
  })
  return first
}
