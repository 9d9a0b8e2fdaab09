import { clip } from '@tocsin/notifier'
import { worstFirst } from '../audit/audit.ts'
import type { AuditFinding } from '../model/workflow-report.ts'

type Cost = NonNullable<AuditFinding['cost']>

const longest = 500

/** The findings of several reports, each once and with all that it was seen to cost, worst first. */
export function mergedAudit(findings: readonly AuditFinding[]): AuditFinding[] {
  const same = Map.groupBy(findings, ({ repository = '', rule, file, line, column }) =>
    JSON.stringify([repository, rule, file, line, column])
  )
  return [...same.values()].flatMap(withCosts).toSorted(worstFirst)
}

function withCosts(same: readonly AuditFinding[]): AuditFinding[] {
  const last = same.at(-1)
  const costs = same.flatMap(({ cost }) => cost ?? [])
  return last ? [{ ...last, ...(costs.length > 0 && { cost: sumOf(costs) }) }] : []
}

/** Parts measure their own runs; what says the very same was measured twice. */
function sumOf(costs: readonly Cost[]): Cost {
  const own = [...new Map(costs.map((cost) => [JSON.stringify([cost.words, cost.minutes]), cost])).values()]
  const words = [...new Set(own.map((cost) => cost.words))].join('; ')
  return { words: clip(words, longest), minutes: own.reduce((sum, { minutes }) => sum + minutes, 0) }
}
