/** The worst first. */
export const risks = ['high', 'medium', 'low'] as const

export type Risk = (typeof risks)[number]

export interface AuditFinding {
  /** `owner/name`; always there but in reports of older versions. */
  repository?: string
  rule: string
  file: string
  line: number
  column: number
  risk: Risk
  /** What is there, why it makes runs flaky, and what to write instead. */
  problem: string
  why: string
  fix: string
  /** As measured from history: what it cost, in words and minutes. */
  cost?: { words: string; minutes: number }
}

export interface JobGraph {
  repository: string
  workflow: string
  name: string
  mermaid: string
  /** Jobs on the longest path by median time. */
  criticalPath: readonly { job: string; medianSeconds: number; p99Seconds: number }[]
  /** Jobs that wait for several others: which one they mostly wait for, and how long. */
  fanIn: readonly { job: string; needs: readonly string[]; waitsFor: string; waitSeconds: number }[]
}

export interface CacheReport {
  /** `owner/name`; always there but in reports of older versions. */
  repository?: string
  workflow: string
  job: string
  /** The key without what changes: hashes and numbers. */
  key: string
  exact: number
  partial: number
  miss: number
  /** How many logs say so, and how many of them are of jobs that passed. */
  logs?: number
  logsOfPasses?: number
  url?: string
}
