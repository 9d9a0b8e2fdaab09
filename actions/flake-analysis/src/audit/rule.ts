import type { Place } from '@tocsin/ci-history'
import type { AuditFinding, Risk } from '../model/workflow-report.ts'
import type { Audited, AuditedJob } from './context.ts'

/** One way in which a workflow is made flaky or slow. */
export interface Rule {
  id: string
  /** Where a finding says nothing else. */
  risk: Risk
  why: string
  check: (audited: Audited) => readonly Finding[]
}

export interface Finding {
  at: Place
  problem: string
  fix: string
  risk?: Risk
  why?: string
  cost?: AuditFinding['cost']
  /** Whose failures it may be behind: their cost is told where the finding has none. */
  job?: AuditedJob
}
