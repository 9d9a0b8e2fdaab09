import type { IssueAnswer, IssueWish, Remote } from '@tocsin/notifier'
import type { Calls } from './calls.ts'
import { find, sameLogin, soughtFor } from './find.ts'
import type { Issue } from './issue.ts'
import { markerIn } from './marker.ts'
import { type Opened, open } from './open.ts'
import { goOn, type Plan, plan } from './plan.ts'
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
  const known = await read(wish.remote, { wish, calls, author })
  const done = await acted(wish, known, plan(wish, known, now()), calls)
  if (done) return done
  const before = wish.remote ? undefined : await read(wish.tie?.previous, { wish, calls, author })
  const continued = await acted(wish, before, planFor(wish, before, now()), calls)
  if (continued) return continued

  const sought = soughtFor(wish)
  if (wish.tie?.first)
    return wish.state === 'closed' ? { kind: 'nothing' } : created(await open(wish, sought, Number.POSITIVE_INFINITY, calls))
  const { issue: found, taken } = await find(sought, author, calls)
  const issue = newer(found, known)
  const last = planFor(wish, issue, now())
  if (last.kind === 'nothing') return { kind: 'nothing' }
  return (await acted(wish, issue, last, calls)) ?? created(await open(wish, sought, taken, calls))
}

/** The issue may be the alert's own, or that of the one before it. */
const planFor = (wish: IssueWish, issue: Issue | undefined, now: number): Plan =>
  issue && markerIn(issue.body)?.key === wish.key ? plan(wish, issue, now) : goOn(wish, issue, now)

async function acted(wish: IssueWish, issue: Issue | undefined, todo: Plan, calls: Calls): Promise<IssueAnswer | undefined> {
  if (todo.kind === 'later') return { kind: 'nothing', later: true }
  return todo.kind === 'update' && issue ? changed(wish, issue, todo, calls) : undefined
}

/**
 * A ledger may name any issue: it is ours by its marker and its author. A bot is trusted for its marker, since GitHub lets nobody else be called
 * one: who the token is costs a call.
 */
async function read(remote: Remote | undefined, { wish, calls, author }: Reading): Promise<Issue | undefined> {
  const issue = remote && /^[1-9]\d{0,14}$/.test(remote.id) ? await calls.read(Number(remote.id)) : undefined
  const marker = issue && markerIn(issue.body)
  if (!marker || (marker.key !== wish.key && (wish.series === undefined || marker.series !== wish.series))) return undefined
  if (issue.author.endsWith('[bot]')) return issue
  const own = await author()
  return own === undefined || sameLogin(issue.author, own) ? issue : undefined
}

interface Reading extends Pick<KeepPorts, 'calls' | 'author'> {
  wish: IssueWish
}

const newer = (found: Issue | undefined, known: Issue | undefined) => ((found?.number ?? 0) > (known?.number ?? 0) ? found : known)

async function changed(wish: IssueWish, issue: Issue, todo: Extract<Plan, { kind: 'update' }>, calls: Calls): Promise<IssueAnswer> {
  const comment = await update(wish, issue, todo, calls)
  return { kind: 'done', number: issue.number, url: issue.url, ...(comment !== undefined && { comment }) }
}

const created = ({ issue, dropped }: Opened): IssueAnswer => ({ kind: 'done', number: issue.number, url: issue.url, dropped })
