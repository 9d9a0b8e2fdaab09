import type { CauseReport, FlakeReport } from '../../model/report.ts'
import { repositoryNames } from '../../model/repository-names.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import type { AuditFinding } from '../../model/workflow-report.ts'
import type { Row } from './fields.ts'

/** What an analysis found: verdicts, findings, causes, caches. */
export function* reportRows(report: FlakeReport): Generator<Row> {
  const { generatedAt, window } = report
  const analysis = { generated_at: generatedAt, window_from: window.from, window_to: window.to }
  const [first, ...others] = repositoryNames(report)
  const only = others.length === 0 ? first : undefined
  for (const subject of report.subjects) yield { type: 'subject', columns: { ...analysis, ...subjectColumns(subject) } }
  for (const finding of report.audit)
    yield {
      type: 'finding',
      columns: { ...analysis, repository: finding.repository ?? only, ...findingColumns(finding) }
    }
  for (const cause of report.causes) yield { type: 'cause', columns: { ...analysis, repository: only, ...causeColumns(cause) } }
  for (const cache of report.caches) yield { type: 'cache', columns: { ...analysis, url: undefined, repository: only, ...cache } }
}

const findingColumns = ({ rule, file, line, column, risk, problem, why, fix, cost }: AuditFinding) => ({
  ...{ rule, file, line, column, risk, problem, why, fix },
  cost: cost?.words,
  cost_minutes: cost?.minutes
})

const causeColumns = ({ signature, category, rule, line, failures, subjects, first, last, url }: CauseReport) => ({
  ...{ signature, category, failures, subjects, url },
  category_rule: rule,
  message: line,
  first_at: first,
  last_at: last
})

const subjectColumns = (subject: SubjectReport) => {
  const {
    repository,
    id,
    level,
    workflow,
    job,
    step,
    variant,
    file,
    line,
    state,
    certainty,
    since,
    rule,
    entropy,
    score,
    strip,
    issue,
    url
  } = subject
  return {
    ...{ repository, level, workflow, job, step, variant, file, line, state, certainty, since, rule, entropy, score, strip, issue, url },
    subject_id: id,
    suites: subject.test?.suites ?? [],
    class_name: subject.test?.className,
    test_name: subject.test?.name,
    is_new: subject.isNew,
    flip_rate: subject.flipRate,
    runs_per_week: subject.runsPerWeek,
    minutes_per_failure: subject.minutesPerFailure,
    ...rateColumns(subject),
    ...changeColumns(subject),
    cause_signature: subject.causes[0]?.signature,
    cause_category: subject.causes[0]?.category,
    owners: subject.owners ?? []
  }
}

const rateColumns = ({ rate, waste }: SubjectReport) => ({
  failures: rate.failures,
  runs: rate.runs,
  likely_failures: rate.likely ?? 0,
  rate_mean: rate.mean,
  rate_q05: rate.q05,
  rate_q50: rate.q50,
  rate_q95: rate.q95,
  wasted_minutes: waste.minutes,
  wasted_wait_minutes: waste.waitMinutes,
  wasted_billable_minutes: waste.billableMinutes,
  wasted_cost: waste.cost
})

const changeColumns = ({ change }: SubjectReport) => ({
  changed_at: change?.at,
  last_good: change?.lastGood,
  first_bad: change?.firstBad,
  change_probability: change?.probability
})
