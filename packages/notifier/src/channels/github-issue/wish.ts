import type { Remote, Tie } from '../../channel.ts'
import type { Severity, SeverityTable } from '../../severity.ts'

/** What the configuration of a channel resolves to. It needs no secret: the step's own token writes. */
export interface IssueTarget {
  /** The name under `channels:`. */
  channel: string
  labels: readonly string[]
  /** Logins. */
  assignees: readonly string[]
  reopenWithinMs: number
  titlePrefix?: string
  severities?: SeverityTable
}

/** What one alert asks for, beside what its channel is configured to. */
export interface IssueStyle {
  /** Logins of who a new issue is assigned to as well. */
  assignees?: readonly string[]
}

/** How the issue of an alert shall be: the transport finds out what that takes. */
export interface IssueWish {
  /** Names the alert on its channel in the hidden marker of the issue: 24 hex digits. */
  key: string
  /** Names the series of the alert in the same way. */
  series?: string
  severity: Severity
  /** At most 256 characters, GitHub's limit. */
  title: string
  /** GitHub Markdown of at most 60,000 characters; GitHub's limit is 65,536. */
  body: string
  /** The one comment that tells how it stands. */
  status: string
  state: 'open' | 'closed'
  labels: readonly string[]
  assignees: readonly string[]
  /** For how long after a recovery the same issue is reopened; after it there is a new one. */
  reopenWithinMs: number
  /** The issue as the ledger knows it: its number, and the id of the status comment as `thread`. */
  remote?: Remote
  /** Of a step with a ledger: only an issue that bears its seal is this alert's. */
  tie?: Tie
}

/** What GitHub dropped from a new issue without a word. */
export interface Dropped {
  labels: readonly string[]
  assignees: readonly string[]
}

/** `status` is HTTP's. `waitMs`: how long a rate limit lasts. `fix` is the client's own advice. */
export type IssueAnswer =
  | { kind: 'done'; number: number; url: string; comment?: number; dropped?: Dropped }
  /** There is no issue, and none is made to be closed; or a later alert of the series goes on in it. */
  | { kind: 'nothing'; later?: true }
  /** An issue may have been created: look for it before another is. */
  | { kind: 'doubtful'; message: string }
  | { kind: 'refused'; status: number; message: string; waitMs?: number; fix?: string }
