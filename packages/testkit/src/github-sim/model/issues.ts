export interface Label {
  id: number
  name: string
  color: string
  description: string | null
}

export interface Comment {
  id: number
  body: string
  author: string
  createdAt: string
  updatedAt: string
  reactions: { id: number; content: Reaction; author: string; createdAt: string }[]
}

type Reaction = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes'

export interface IssueFacts {
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null
  labels: string[]
  assignees: string[]
  closedAt: string | null
  closedBy: string | null
  updatedAt: string
  comments: number
}

export interface IssueEvent {
  id: number
  event: 'labeled' | 'unlabeled' | 'closed' | 'reopened' | 'renamed' | 'assigned' | 'unassigned'
  actor: string
  createdAt: string
  label?: string
  assignee?: string
  rename?: { from: string; to: string }
}

/** An issue or the issue side of a pull request. */
export interface Issue {
  id: number
  number: number
  author: string
  createdAt: string
  /** Nobody but those who may write comments on it. */
  locked?: boolean
  /** Every state it had, oldest first, so that a lagging list can show an earlier one. */
  versions: { at: number; facts: IssueFacts }[]
  comments: Comment[]
  events: IssueEvent[]
}

export interface Pull {
  number: number
  /** `owner` of the fork that it is in. */
  head: { ref: string; sha: string; owner?: string }
  base: { ref: string; sha: string }
  draft: boolean
  mergedAt: string | null
  mergedBy: string | null
  mergeSha: string | null
}
