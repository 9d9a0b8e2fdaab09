import type { Post } from '../../channel.ts'
import { sha256 } from '../../delivery/sha256.ts'
import { fields, list } from '../../read-json.ts'
import { oneLine, visible } from '../../text/clean.ts'
import { clip } from '../../text/clip.ts'
import { bodyOf } from './body.ts'
import { titleLimit } from './limits.ts'
import { statusOf } from './status.ts'
import type { IssueStyle, IssueTarget, IssueWish } from './wish.ts'

/** The issue that an alert asks for. */
export function render({ alert, remote, tie, style }: Post<IssueStyle>, target: IssueTarget): IssueWish {
  const { channel, labels, assignees, reopenWithinMs, titlePrefix = '', severities } = target
  return {
    key: digest([channel, alert.key]),
    ...(alert.series !== undefined && { series: digest([channel, 'series', alert.series]) }),
    severity: alert.severity,
    title: titleOf(titlePrefix, alert.title),
    body: bodyOf(alert, severities),
    status: statusOf(alert, severities),
    state: alert.status === 'resolved' ? 'closed' : 'open',
    labels,
    assignees: [...new Set([...assignees, ...asked(style)])].slice(0, mostAssignees),
    reopenWithinMs,
    ...(remote && { remote }),
    ...(tie && { tie })
  }
}

/** GitHub takes no more. */
const mostAssignees = 10

/** What waits in a ledger may be anything. */
const asked = (style: unknown): readonly string[] =>
  list(fields(style).assignees).filter((one): one is string => typeof one === 'string' && /^[a-z\d][a-z\d_-]{0,99}$/i.test(one))

const digest = (words: readonly string[]) => sha256(JSON.stringify(words)).slice(0, 24)

/** GitHub reads no Markdown in a title but code between backticks, and refuses an empty one. */
function titleOf(prefix: string, title: string): string {
  const words = visible(oneLine(title)).replaceAll('`', "'").trim() || 'Untitled'
  return clip(prefix + words, titleLimit)
}
