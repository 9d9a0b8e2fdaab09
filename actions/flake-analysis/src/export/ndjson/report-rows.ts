import type { FlakeReport, SubjectReport } from '../../model/report.ts'
import type { Row } from './fields.ts'

/** What an analysis found: verdicts, findings, causes, caches. */
export function* reportRows(report: FlakeReport): Generator<Row> {
  const { generatedAt, window, repositories, subjects, audit, causes, caches } = report
  const analysis = { generated_at: generatedAt, window_from: window.from, window_to: window.to }
  const [only, ...others] = repositories
  const repository = others.length === 0 ? only?.name : undefined
  for (const subject of subjects) yield { type: 'subject', columns: { ...analysis, ...subjectColumns(subject) } }
  for (const { rule, file, line, column, risk, problem, why, fix, cost } of audit)
    yield {
      type: 'finding',
      columns: {
        ...analysis,
        repository,
        rule,
        file,
        line,
        column,
        risk,
        problem,
        why,
        fix,
        cost: cost?.words,
        cost_minutes: cost?.minutes
      }
    }
  for (const { signature, category, rule, line, failures, subjects: ids, first, last, url } of causes)
    yield {
      type: 'cause',
      columns: {
        ...analysis,
        signature,
        category,
        category_rule: rule,
        message: line,
        failures,
        subjects: ids,
        first_at: first,
        last_at: last,
        url
      }
    }
  for (const { workflow, job, key, exact, partial, miss, url } of caches)
    yield { type: 'cache', columns: { ...analysis, workflow, job, key, exact, partial, miss, url } }
}

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
  rate_mean: rate.mean,
  rate_q05: rate.q05,
  rate_q50: rate.q50,
  rate_q95: rate.q95,
  wasted_minutes: waste.minutes,
  wasted_billable_minutes: waste.billableMinutes,
  wasted_cost: waste.cost
})

const changeColumns = ({ change }: SubjectReport) => ({
  changed_at: change?.at,
  last_good: change?.lastGood,
  first_bad: change?.firstBad,
  change_probability: change?.probability
})
