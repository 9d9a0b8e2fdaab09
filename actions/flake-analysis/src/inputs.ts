import {
  choice,
  choices,
  flag,
  input,
  ledgerInputs,
  lines,
  matching,
  moment,
  optional,
  required,
  sharedInputs,
  text,
  type Values,
  webLink,
  wholeNumber,
  yamlText
} from '@tocsin/action-kit'

import { mostDays } from './model/most-days.ts'
import { quarantineFormats } from './quarantine/names.ts'

export const Inputs = {
  ...sharedInputs({ failOn: 'all' }),
  'github-token': input(text(), {
    description: "Token for GitHub's API; it reads runs, jobs, logs and artifacts.",
    default: '${{ github.token }}',
    secret: true,
    missing: 'the secret behind github-token is empty: check its name and that this workflow may read it, or leave the input out'
  }),
  'write-token': input(text(), {
    description: 'Token that writes to the repository of the step: the ledger, the comment and issues.',
    default: '${{ github.token }}',
    secret: true,
    missing: 'the secret behind write-token is empty: check its name and that this workflow may read it, or leave the input out'
  }),
  days: input(wholeNumber({ min: 1, max: mostDays }), {
    description: 'How many days of history are judged. The first analysis reads them all, the next ones what is new.',
    default: '30'
  }),
  workflows: input(lines({ max: 50 }), {
    description: 'Workflows to analyse, one per line: names, file names such as `ci.yml`, or globs such as `test*.yml`. Default: all.'
  }),
  branch: input(optional(text()), {
    description: 'The branch whose runs tell what is broken. Default: the default branch. Evidence of flakiness is taken from all branches.'
  }),
  repository: input(optional(matching(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'must be owner/name')), {
    description: 'Analyse another repository, as `owner/name`. Its `github-token` has to read the runs there.'
  }),
  reports: input(lines({ max: 50 }), {
    description:
      'Test reports in the workspace, one glob per line, such as `**/junit*.xml`: JUnit, TRX, CTRF, Playwright, Jest or `go test -json`. They are kept as the results of this run.'
  }),
  variant: input(optional(text()), {
    description: 'What tells the reports of this job apart from those of other matrix legs. Default: the name of the job with its leg.'
  }),
  'job-status': input(optional(text()), {
    description: 'How the job of `reports` went so far. In one that was cancelled, tests that fail were interrupted and count for nothing.',
    default: '${{ job.status }}'
  }),
  artifacts: input(lines({ max: 20 }), {
    description:
      'Artifacts that hold test reports, one name or glob per line, such as `junit-*`. Exact names are found with a hundredth of the calls.'
  }),
  'report-dir': input(text(), {
    description: 'Folder to write the report to: the page, JSON, CTRF, badge and quarantine list.',
    default: 'flake-report'
  }),
  'page-url': input(optional(webLink()), {
    description:
      'Where the report folder is published, such as `https://octo.github.io/app/`. Alerts, digest, issues, comment and summary link to it.'
  }),
  logs: input(wholeNumber({ min: 0, max: 1000 }), {
    description:
      'How many logs are read at most: of failed jobs, to name causes, and a fifth of jobs that passed, for caches and for retries that a wrapper hides. Each costs one call.',
    default: '150'
  }),
  'if-no-reports': input(choice(['warn', 'error', 'ignore']), {
    description: 'What to do where no file fits `reports`: `warn`, `error`, or `ignore`. A step that failed before the tests leaves none.',
    default: 'warn'
  }),
  'read-runs': input(choice(['auto', 'always', 'never']), {
    description:
      'Whether to read the runs on GitHub: `always`, `never`, or `auto`, which with `reports` means once a day and without them always.',
    default: 'auto'
  }),
  'max-calls': input(optional(wholeNumber({ min: 10, max: 50_000 })), {
    description:
      "Calls to GitHub's API at most; the next analysis goes on from there. Default: about 1,200 for the days asked for, and 50 for each day after."
  }),
  audit: input(flag(), {
    description: 'Whether to audit the workflow files.',
    default: 'true'
  }),
  comment: input(flag(), {
    description: 'Comment on the pull request of the run: which of its failures are known flakes. Needs `pull-requests: write`.',
    default: 'false'
  }),
  issues: input(flag(), {
    description: 'Keep one issue for each confirmed flake, assigned by CODEOWNERS. Needs `issues: write`.',
    default: 'false'
  }),
  quarantine: input(choices(quarantineFormats), {
    description: `Lists of the flaky tests in the report folder, for a runner to leave them out; one or several, separated by commas: ${quarantineFormats.map((one) => `\`${one}\``).join(', ')}.`
  }),
  alerts: input(flag(), {
    description: 'Whether to tell of new flakes. `false` needs no webhook, for the report alone.',
    default: 'true'
  }),
  'fail-on-new-flake': input(flag(), {
    description: 'Make the step fail when a test, step, job or workflow is newly flaky.',
    default: 'false'
  }),
  digest: input(choice(['off', 'weekly', 'now']), {
    description: 'Send a digest of the last seven days: `weekly`, with the first analysis after Monday 08:00 UTC, `now`, or `off`.',
    default: 'off'
  }),
  'minute-price': input(price(), {
    description: 'What a minute on Linux costs, in US dollars or as `0.005 EUR`.',
    default: '0.006 USD'
  }),
  'minute-multipliers': input(yamlText(), {
    description: 'How many minutes a minute on each system is billed as. Those of self-hosted runners cost nothing.',
    default: '{ linux: 1, windows: 2, macos: 10 }'
  }),
  shard: input(optional(part()), {
    description: 'Analyse only this part of the workflows, such as `1/4`, in a matrix. A step with `merge` joins the parts.'
  }),
  merge: input(lines({ max: 100 }), {
    description: 'Join the `flake-report.json` of several analyses, one path or glob per line, in place of reading runs.'
  }),
  'ndjson-file': input(optional(text()), {
    description: 'File to write runs, jobs, tests and verdicts to, a JSON object per line, for a warehouse.'
  }),
  'metrics-file': input(optional(text()), {
    description: 'File to write the metrics to, in the OpenMetrics text format.'
  }),
  'otlp-endpoint': input(optional(webLink()), {
    description:
      'Where to push metrics, and runs as traces, by OTLP over HTTP: a base that ends in `/` or has no path, such as `https://otlp.example.com`, below which they go to `v1/metrics` and `v1/traces`, or a URL that takes metrics, such as `https://otlp.example.com/v1/metrics`.'
  }),
  'otlp-traces-endpoint': input(optional(webLink()), {
    description:
      'A URL that takes the traces, where `otlp-endpoint` does not tell it: without `/`, `metrics` or `traces` at its end it takes metrics alone.'
  }),
  'otlp-headers': input(optional(text()), {
    description: 'Headers of these requests, as `name: value`, one per line.',
    secret: true
  }),
  ...ledgerInputs({
    description:
      'Where history is kept: `branch` (needs `contents: write`), `file:<folder>`, or `none`, to read the whole window each time.',
    ledger: 'branch'
  }),
  now: input(optional(moment()), {
    description: 'Take this time for the present, such as `2026-01-05T09:00:00Z`. For replays and tests.'
  })
}
export type Inputs = Values<typeof Inputs>

/** `1/4` to `4/4`. */
function part() {
  return required((given, refuse) => {
    const [, number, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(given) ?? []
    return number && of && Number(number) <= Number(of) ? given : refuse('must be a part of several, such as 1/4')
  })
}

function price() {
  return required((given, refuse) => {
    const [, amount, currency = 'USD'] = /^(\d{1,6}(?:\.\d{1,6})?)(?: ([A-Z]{3}))?$/.exec(given) ?? []
    return amount === undefined ? refuse('must be an amount, such as 0.006 or 0.005 EUR') : { amount: Number(amount), currency }
  })
}
