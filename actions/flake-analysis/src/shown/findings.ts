import { type AuditFinding, type Risk, risks } from '../model/workflow-report.ts'

/** Findings of one rule with one cure: said once, with all of their places. */
export interface FindingGroup {
  rule: string
  risk: Risk
  why: string
  fix: string
  /** What they cost together, as far as that was measured. */
  minutes: number
  findings: readonly AuditFinding[]
}

/** The highest risk first; of one risk what costs most, then what is there most often. */
export function findingGroups(audit: readonly AuditFinding[]): readonly FindingGroup[] {
  const groups = [...Map.groupBy(audit, ({ risk, rule, why, fix }) => JSON.stringify([risk, rule, why, fix])).values()].flatMap(grouped)
  return groups.toSorted(
    (a, b) => risks.indexOf(a.risk) - risks.indexOf(b.risk) || b.minutes - a.minutes || b.findings.length - a.findings.length
  )
}

function grouped(findings: readonly AuditFinding[]): readonly FindingGroup[] {
  const [first] = findings
  if (!first) return []
  const { rule, risk, why, fix } = first
  return [{ rule, risk, why, fix, findings, minutes: findings.reduce((sum, { cost }) => sum + (cost?.minutes ?? 0), 0) }]
}
