import { type AuditFinding, type Risk, risks } from '../model/workflow-report.ts'

/** Findings of one rule with one cure: said once, with all of their places. */
export interface FindingGroup {
  rule: string
  risk: Risk
  why: string
  fix: string
  /** What they cost together, as far as that was measured, and of which of them the words are. */
  cost?: { minutes: number; words: string }
  findings: readonly AuditFinding[]
}

/** The highest risk first; of one risk what costs most, then what is there most often. */
export function findingGroups(audit: readonly AuditFinding[]): readonly FindingGroup[] {
  const groups = [...Map.groupBy(audit, ({ risk, rule, why, fix }) => JSON.stringify([risk, rule, why, fix])).values()].flatMap(grouped)
  return groups.toSorted(
    (a, b) => risks.indexOf(a.risk) - risks.indexOf(b.risk) || minutesOf(b) - minutesOf(a) || b.findings.length - a.findings.length
  )
}

function grouped(findings: readonly AuditFinding[]): readonly FindingGroup[] {
  const [first] = findings
  if (!first) return []
  const { rule, risk, why, fix } = first
  const cost = costOf(findings)
  return [{ rule, risk, why, fix, findings, ...(cost && { cost }) }]
}

const minutesOf = ({ cost }: FindingGroup): number => cost?.minutes ?? 0

function costOf(findings: readonly AuditFinding[]): FindingGroup['cost'] {
  const costs = findings.flatMap(({ cost }) => cost ?? []).toSorted((a, b) => b.minutes - a.minutes)
  const [most] = costs
  if (!most) return undefined
  const of = costs.length > 1 ? ` It is the costliest of ${costs.length} places.` : ''
  return { minutes: costs.reduce((sum, { minutes }) => sum + minutes, 0), words: `${most.words}${of}` }
}
