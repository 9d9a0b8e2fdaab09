import { dayMs } from '../history/calendar.ts'
import type { History } from '../history/history.ts'
import { roundsBetween } from '../history/schedule.ts'
import type { Report } from '../slo/report.ts'

/** Whether the monitor looks for less than a day: of so few probes a single one that fails would spend any budget. */
export function isYoung(history: History, everyMs: number): boolean {
  const { now, months } = history
  const [first] = roundsBetween(history, { from: 0, to: now + 1, everyMs })
  return months.length === 0 && (first === undefined || now - first < dayMs)
}

/** What was counted, without what would follow from it: no budget is judged and nothing fires. */
export function withoutVerdict({ budgetLeft: _left, exhaustedAt: _at, firing: _firing, rules, ...report }: Report): Report {
  return { ...report, rules: rules.map((rule) => ({ ...rule, blockedBy: [...new Set([...rule.blockedBy, 'no-data' as const])] })) }
}
