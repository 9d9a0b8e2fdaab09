import type { IssueAnswer, IssueWish } from '@tocsin/notifier'
import type { Calls } from './calls.ts'
import { find, sameLogin } from './find.ts'
import type { Issue } from './issue.ts'
import { markerIn } from './marker.ts'
import { type Opened, open } from './open.ts'
import { type Plan, plan } from './plan.ts'
import { update } from './update.ts'

export interface KeepPorts {
  calls: Calls
  /** Milliseconds since the epoch. */
  now(): number
  /** Who our issues are by; nothing when it is not known. Costs a call. */
  author(): Promise<string | undefined>
}

/** Makes the issue of an alert what the wish says: looks, then writes, one call after the other. */
export async function keep(wish: IssueWish, { calls, now, author }: KeepPorts): Promise<IssueAnswer> {
  const known = await remembered(wish, author, calls)
  const first = plan(wish, known, now())
  if (first.kind === 'update' && known) return changed(wish, known, first, calls)

  const sought = { key: wish.key, label: wish.labels[0] }
  const { issue: found, taken } = await find(sought, author, calls)
  const issue = newer(found, known)
  const second = plan(wish, issue, now())
  if (second.kind === 'nothing') return { kind: 'nothing' }
  if (second.kind === 'update' && issue) return changed(wish, issue, second, calls)
  return created(await open(wish, sought, taken, calls))
}

/** A ledger may name any issue: it is ours by its marker and, where GitHub tells who we are, by its author. */
async function remembered({ remote, key }: IssueWish, author: KeepPorts['author'], calls: Calls): Promise<Issue | undefined> {
  const issue = remote && /^[1-9]\d{0,14}$/.test(remote.id) ? await calls.read(Number(remote.id)) : undefined
  if (!issue || !markerIn(issue.body, key)) return undefined
  const own = await author()
  return own === undefined || sameLogin(issue.author, own) ? issue : undefined
}

const newer = (found: Issue | undefined, known: Issue | undefined) => ((found?.number ?? 0) > (known?.number ?? 0) ? found : known)

async function changed(wish: IssueWish, issue: Issue, todo: Extract<Plan, { kind: 'update' }>, calls: Calls): Promise<IssueAnswer> {
  const comment = await update(wish, issue, todo, calls)
  return { kind: 'done', number: issue.number, url: issue.url, ...(comment !== undefined && { comment }) }
}

const created = ({ issue, dropped }: Opened): IssueAnswer => ({ kind: 'done', number: issue.number, url: issue.url, dropped })
