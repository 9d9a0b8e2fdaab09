type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'strings'

/** What a column holds. A question mark says that it may be null. */
export type Field = readonly [kind: Kind | `${Kind}?`, words: string]

const execution = {
  repository: ['string', 'As `owner/name`.'],
  workflow: ['string', 'The workflow file.'],
  run_id: ['integer', 'Of GitHub.'],
  attempt: ['integer', 'Counts the re-runs of a run, from 1.'],
  sha: ['string', 'The commit that was checked out.'],
  place: [
    'string',
    '`default` for what the default branch had, `pull` for pull requests, `fork` for those of other repositories and for what anybody can start, `after` for what follows another run, a check, a status or a preview, `other`.'
  ],
  excluded: ['string?', 'Why it counts for no rate: `infra` or `mass-failure`.']
} as const satisfies Record<string, Field>

const test = {
  suites: ['strings', 'The suites around the test, outermost first.'],
  class_name: ['string?', 'As the report has it.'],
  test_name: ['string?', 'As the report has it.'],
  variant: ['string?', 'The job or artifact, where a test ran in several.'],
  file: ['string?', 'Of the test, from the root of the repository.'],
  line: ['integer?', 'In that file, from 1.']
} as const satisfies Record<string, Field>

const analysis = {
  generated_at: ['string', 'When the analysis ran, ISO 8601 as all times.'],
  window_from: ['string', 'The analysis looks at what happened from here'],
  window_to: ['string', 'to here.']
} as const satisfies Record<string, Field>

const cause = {
  signature: ['string?', 'What failures of the same kind share.'],
  category: ['string?', 'What the failure is about, as `network`.'],
  category_rule: ['string?', 'The rule that says so.']
} as const satisfies Record<string, Field>

/** The columns of each type of record. Columns are added at the end; one that is renamed or removed makes a new version of the type. */
export const fields = {
  run: {
    ...execution,
    workflow_name: ['string', 'As shown.'],
    run_number: ['integer', 'Counts the runs of a workflow.'],
    branch: ['string', 'The head branch.'],
    event: ['string', 'What started it, as `push`.'],
    started_at: ['string', 'When this attempt began.'],
    seconds: ['number?', 'Wall time of this attempt.'],
    outcome: ['string?', '`pass`, `fail` or `flaky`; null for what was cancelled or skipped.'],
    url: ['string', 'Of the attempt.']
  },
  job: {
    ...execution,
    job_id: ['integer', 'Of GitHub.'],
    job: ['string', 'As shown, with its matrix leg.'],
    started_at: ['string?', 'When its first step began.'],
    completed_at: ['string?', 'When it ended.'],
    seconds: ['number', 'Between the two.'],
    os: ['string', '`linux`, `windows` or `macos`: by this GitHub prices it.'],
    self_hosted: ['boolean', 'Whether it ran on a machine of its owner.'],
    runner: ['string?', 'The name of the machine.'],
    outcome: ['string?', 'As of a run.'],
    infra: ['string?', 'A sign that the runner or GitHub failed, in words.'],
    failed_step: ['string?', 'The first step that failed.'],
    ...cause,
    message: ['string?', 'The line of its log that most likely says why.'],
    cache_exact: ['integer?', 'Caches that were found; null where no log was read, as below.'],
    cache_partial: ['integer?', 'Caches that were found in another version.'],
    cache_miss: ['integer?', 'Caches that were not found.'],
    retried_steps: ['integer?', 'Steps that passed because a wrapper ran them again.'],
    url: ['string', 'Of the job.']
  },
  test: {
    ...execution,
    at: ['string', 'When the attempt of the run began.'],
    job: ['string?', 'As shown, where it is known.'],
    ...test,
    outcome: ['string', '`passed`, `failed`, `errored`, `skipped` or `flaky`.'],
    retries: ['integer', 'Failed tries beside the last one.'],
    milliseconds: ['number?', 'How long it took.'],
    message: ['string?', 'What its failure says first.']
  },
  subject: {
    ...analysis,
    repository: ['string', 'As `owner/name`.'],
    subject_id: ['string', 'The same for ever.'],
    level: ['string', '`workflow`, `job`, `step` or `test`.'],
    workflow: ['string', 'The workflow file.'],
    job: ['string?', 'As shown, with its matrix leg.'],
    step: ['string?', 'As shown.'],
    ...test,
    state: ['string', '`infra`, `broken`, `flaky`, `slow` or `healthy`.'],
    certainty: ['string', '`confirmed` or `suspected`.'],
    since: ['string', 'When this state began; of what is flaky without a known change, its first known failure.'],
    is_new: ['boolean', 'Whether the analysis before had it in another state.'],
    rule: ['string', 'What decided, in words.'],
    failures: ['integer', 'Executions that failed, or passed only when tried again.'],
    runs: ['integer', 'Executions that count.'],
    likely_failures: [
      'number',
      'Failures more that nobody ran again, and were likely of the same flake: in the rate, but not in `rate_q05`.'
    ],
    rate_mean: ['number', 'The likely share of failures, from 0 to 1.'],
    rate_q05: ['number', 'It is lower than this with 5 % certainty, by what is proven;'],
    rate_q50: ['number', 'with 50 %'],
    rate_q95: ['number', 'and with 95 %.'],
    flip_rate: ['number', 'Changes of the outcome for each execution.'],
    entropy: ['number', 'Mean over commits with several results, in bits.'],
    runs_per_week: ['number', 'Executions a week.'],
    minutes_per_failure: ['number', 'What one failure costs.'],
    score: ['number', 'Minutes a week that a fix surely saves.'],
    wasted_minutes: ['number', 'Lost within the window: by jobs that failed for nothing, and by the wait for their re-run.'],
    wasted_wait_minutes: ['number', 'How many of these are the wait.'],
    wasted_billable_minutes: ['number', 'What GitHub bills of it.'],
    wasted_cost: ['number', 'That in money.'],
    changed_at: ['string?', 'When it began to fail more often.'],
    last_good: ['string?', 'The commit before that,'],
    first_bad: ['string?', 'the commit after,'],
    change_probability: ['number?', 'and how sure that is.'],
    strip: ['string', 'The newest outcomes, oldest first: P, F, L for flaky, `-` for left out.'],
    cause_signature: ['string?', 'Of its most frequent cause.'],
    cause_category: ['string?', 'What that is about.'],
    owners: ['strings', 'Whom CODEOWNERS names.'],
    issue: ['string?', 'The issue that tracks it.'],
    url: ['string?', 'Of what it is.']
  },
  finding: {
    ...analysis,
    repository: ['string?', 'As `owner/name`; null where the report does not say which of several.'],
    rule: ['string', 'Of the audit.'],
    file: ['string', 'The workflow file.'],
    line: ['integer', 'From 1.'],
    column: ['integer', 'From 1.'],
    risk: ['string', '`high`, `medium` or `low`.'],
    problem: ['string', 'What is there.'],
    why: ['string', 'Why it makes runs flaky.'],
    fix: ['string', 'What to write instead.'],
    cost_minutes: ['number?', 'What it cost, as measured,'],
    cost: ['string?', 'and in words.']
  },
  cause: {
    ...analysis,
    ...cause,
    message: ['string', 'An example.'],
    failures: ['integer', 'How many failed for it.'],
    subjects: ['strings', 'The ids of what failed for it, the latest first.'],
    first_at: ['string', 'When it was first seen'],
    last_at: ['string', 'and last.'],
    url: ['string', 'Of the latest.'],
    repository: ['string?', 'As `owner/name`; null where several were analysed, for they may share a cause.']
  },
  cache: {
    ...analysis,
    workflow: ['string', 'The workflow file.'],
    job: ['string', 'As shown.'],
    key: ['string', 'Without hashes and numbers.'],
    exact: ['integer', 'How often it was found,'],
    partial: ['integer', 'found in another version'],
    miss: ['integer', 'and not found.'],
    url: ['string?', 'Of the latest miss.'],
    repository: ['string?', 'As `owner/name`; null where the report does not say which of several.']
  }
} as const satisfies Record<string, Record<string, Field>>

export type RecordType = keyof typeof fields
export const recordTypes = Object.keys(fields) as RecordType[]

/** What `schema` says in each line: the type of the record and its version. */
export const schemaOf = (type: RecordType): string => `tocsin.flake.${type}/1`

type Value = string | number | boolean | readonly string[] | null | undefined

/** A record, its columns in any order; one that is not known is undefined or null. */
type Columns<T extends RecordType> = { readonly [K in keyof (typeof fields)[T]]: Value }
export type Row = { [T in RecordType]: { type: T; columns: Columns<T> } }[RecordType]
