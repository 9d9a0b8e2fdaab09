import { atLeast, type IssueWish } from '@tocsin/notifier'
import type { Issue } from './issue.ts'
import { bodyFor, type Marker, markerIn, titleHash } from './marker.ts'

export interface Change {
  title?: string
  body?: string
  state?: 'open' | 'closed'
}

export type Plan =
  | { kind: 'nothing' }
  | { kind: 'create' }
  /** A later alert of the series goes on in the issue: what comes late of this one is told nowhere. */
  | { kind: 'later' }
  /** `tell`: there is news for the status comment even if it is not there yet. */
  | { kind: 'update'; change: Change; tell: boolean; note?: string }

/** What a wish takes, given the issue that the alert has or had. `now` in milliseconds since the epoch. */
export function plan(wish: IssueWish, issue: Issue | undefined, now: number): Plan {
  if (!issue) return { kind: wish.state === 'closed' ? 'nothing' : 'create' }
  const found = markerIn(issue.body)
  if (showsOther(wish, found)) return { kind: 'later' }
  const marker = found?.key === wish.key ? found : undefined
  const move = moveOf(wish, issue, marker, now)
  if (move.anew) return { kind: 'create' }
  const worse = marker !== undefined && marker.severity !== wish.severity
  const turned = marker !== undefined && (marker.phase === 'resolved') !== (wish.state === 'closed')
  const change = { ...texts(wish, issue, marker), ...(move.state && { state: move.state }) }
  const tell = worse || turned || move.state !== undefined || move.note !== undefined
  return { kind: 'update', change, tell, ...(move.note !== undefined && { note: move.note }) }
}

/** The same, given the issue of the alert before it in its series, in which it goes on until that has cooled down. */
export function goOn(wish: IssueWish, issue: Issue | undefined, now: number): Plan {
  const marker = issue && markerIn(issue.body)
  if (!issue || issue.locked || wish.state === 'closed' || !showsOther(wish, marker)) return plan(wish, undefined, now)
  if (issue.state === 'open') return { kind: 'update', change: texts(wish, issue, marker), tell: true, note: again }
  if (isCool(wish, issue, now)) return { kind: 'create' }
  return { kind: 'update', change: { ...texts(wish, issue, marker), state: 'open' }, tell: true, note: again }
}

/** Whether the issue shows another alert of the series. */
export const showsOther = ({ key, series }: Pick<IssueWish, 'key' | 'series'>, marker: Marker | undefined): boolean =>
  marker !== undefined && marker.key !== key && series !== undefined && marker.series === series

interface Move {
  state?: 'open' | 'closed'
  note?: string
  /** This issue is done with: another one takes its place. */
  anew?: true
}

const byHand =
  'Somebody closed this issue while the alert fires: it is reopened only when the severity rises, or when the alert fires anew.'
const again = 'It fails again so soon after the last time that this issue goes on.'
const reopened = 'Reopened, though somebody closed it: the severity rose.'

function moveOf(wish: IssueWish, issue: Issue, marker: Marker | undefined, now: number): Move {
  const { state, locked } = issue
  if (wish.state === 'closed') return state === 'open' && marker?.phase !== 'resolved' ? { state: 'closed' } : {}
  if (locked) return { anew: true }
  if (state === 'open') return {}
  if (marker?.phase === 'resolved') return isCool(wish, issue, now) ? { anew: true } : { state: 'open' }
  return rose(wish, marker) ? { state: 'open', note: reopened } : { note: byHand }
}

const isCool = ({ reopenWithinMs }: IssueWish, { closedAt = '' }: Issue, now: number) => !(now - Date.parse(closedAt) <= reopenWithinMs)

const rose = ({ severity }: IssueWish, marker: Marker | undefined) =>
  marker !== undefined && severity !== marker.severity && atLeast(severity, marker.severity)

/** What has to be written. Of a title that somebody changed and a text below ours we keep our hands off. */
function texts(wish: IssueWish, issue: Issue, marker: Marker | undefined): Change {
  const body = bodyFor(wish, issue.body)
  const ownTitle = marker?.titleHash === titleHash(issue.title)
  return {
    ...(ownTitle && issue.title !== wish.title && { title: wish.title }),
    ...(body.replaceAll('\r', '') !== issue.body.replaceAll('\r', '') && { body })
  }
}
