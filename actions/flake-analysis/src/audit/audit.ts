import type { WorkflowDefinition } from '@tocsin/ci-history'
import { clip, oneLine } from '@tocsin/notifier'
import { type AuditFinding, risks } from '../model/workflow-report.ts'
import { auditedOf } from './context.ts'
import { costOfFailures } from './cost.ts'
import type { HistoryFacts } from './history/facts.ts'
import type { Finding, Rule } from './rule.ts'
import { rules as allRules } from './rules/index.ts'
import { silencesOf } from './silences.ts'

/** Of one file: a reader gives up long before. */
const most = 500

/** What makes the runs of a workflow flaky or slow, worst first: by risk, then by what it cost. Text from the file in it is untrusted. */
export function audit(workflow: WorkflowDefinition, facts?: HistoryFacts, rules: readonly Rule[] = allRules): AuditFinding[] {
  const audited = auditedOf(workflow, facts)
  const silenced = silencesOf(workflow.source)
  const found = rules.flatMap((rule) => rule.check(audited).map((finding) => auditFinding(workflow.file, rule, finding)))
  return found
    .filter(({ line, rule }) => !silenced.get(line)?.has(rule))
    .toSorted(worstFirst)
    .slice(0, most)
}

function auditFinding(file: string, rule: Rule, { at, job, ...finding }: Finding): AuditFinding {
  const cost = finding.cost ?? costOfFailures(rule.id, job)
  return {
    rule: rule.id,
    file,
    line: at.line,
    column: at.column,
    risk: finding.risk ?? rule.risk,
    problem: clip(oneLine(finding.problem), 500),
    why: finding.why ?? rule.why,
    fix: clip(oneLine(finding.fix), 500),
    ...(cost && { cost })
  }
}

/** For findings of several files as well. */
export const worstFirst = (a: AuditFinding, b: AuditFinding): number =>
  risks.indexOf(a.risk) - risks.indexOf(b.risk) ||
  (b.cost?.minutes ?? 0) - (a.cost?.minutes ?? 0) ||
  a.file.localeCompare(b.file) ||
  a.line - b.line ||
  a.column - b.column
