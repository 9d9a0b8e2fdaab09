import {
  choice,
  duration,
  input,
  ledgerInputs,
  lines,
  matching,
  moment,
  optional,
  type Reader,
  required,
  sharedInputs,
  text,
  type Values,
  wholeNumber,
  yamlText
} from '@tocsin/action-kit'
import { branchProblem } from '@tocsin/notifier'

export const Inputs = {
  ...sharedInputs({ failOn: 'all' }),
  'github-token': input(text(), {
    description: "Token for GitHub's API; it reads the runs.",
    default: '${{ github.token }}',
    secret: true,
    missing: 'the secret behind github-token is empty: check its name and that this workflow may read it, or leave the input out'
  }),
  'write-token': input(text(), {
    description: 'Token that writes to the repository of the step: the ledger and issues.',
    default: '${{ github.token }}',
    secret: true,
    missing: 'the secret behind write-token is empty: check its name and that this workflow may read it, or leave the input out'
  }),
  workflows: input(lines({ max: 50 }), {
    description:
      'Workflows to watch, one per line: names, file names such as `ci.yml`, or globs such as `deploy*.yml`. Default: the workflow of the `workflow_run` event; in any other run, all of them.'
  }),
  branch: input(branches(), {
    description:
      'Branches to watch, one per line: names, or globs such as `release/*`. Default: those of the policies for the workflow; without any, the default branch.'
  }),
  repository: input(optional(matching(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'must be owner/name')), {
    description: 'Watch another repository, as `owner/name`, in a sweep. Its `github-token` has to read the runs there.'
  }),
  kind: input(choice(['auto', 'ci', 'deploy']), {
    description: 'What the workflows do: `ci`, `deploy` (alerts earlier, escalates faster) or `auto`, by their names.',
    default: 'auto'
  }),
  manual: input(optional(choice(['auto', 'count', 'ignore'])), {
    description:
      'Whether failures of runs that were started by hand (`workflow_dispatch`) count: `count`, `ignore`, or `auto`, for deploys that are nearly always started by hand. Such a run that passes ends an alert in any case. Default: `auto`.'
  }),
  'alert-at': input(optional(failures()), {
    description: 'Failures in a row that raise the alert, or `auto`, by how flaky the workflow is. Default: 3 for CI, 2 for deploys.'
  }),
  window: input(optional(yamlText()), {
    description: 'Instead of failures in a row, as YAML: `{ failures: 3, runs: 10 }`, or `{ failures: 3, within: 24h }`.'
  }),
  escalate: input(optional(yamlText()), {
    description:
      'When the severity rises, as YAML: `{ P1: 5, P0: 10 }` in failures, `{ P1: 2h }` by age, or `{ P1: { failures: 5, after: 2h } }` by whichever comes first. Default: by what the workflow does, as the README shows.'
  }),
  'recover-after': input(optional(wholeNumber({ min: 1, max: 20 })), {
    description: 'Passes in a row that end an alert. Default: `1`.'
  }),
  'remind-every': input(optional(duration({ min: '5m', max: '30d' })), {
    description: 'Tell an alert again while it lasts, such as `4h`. Default: never.'
  }),
  'stale-after': input(optional(wholeNumber({ min: 0, max: 100 })), {
    description: 'Missed intervals after which a scheduled workflow counts as stopped; `0` for never. Default: `3`.'
  }),
  mention: input(optional(yamlText()), {
    description:
      'Whom to ping: `@here`, `@everyone`, user ids or `role:<id>`, one per line, pinged by every alert; or as YAML for each severity (`P2: …`). Default: the mentions of the configuration.'
  }),
  'sweep-budget': input(duration({ min: '1m', max: '6h' }), {
    description:
      'How long a sweep goes on to the next workflow; it leaves the rest to the next sweep. Below the `timeout-minutes` of the job.',
    default: '8m'
  }),
  ...ledgerInputs({
    description:
      'Where it is kept what was told: `branch` (needs `contents: write`), `file:<folder>`, or `none`, to derive it from the history alone.',
    ledger: 'branch'
  }),
  now: input(optional(moment()), {
    description: 'Take this time for the present, such as `2026-01-05T09:00:00Z`. For replays and tests.'
  })
}
export type Inputs = Values<typeof Inputs>

function branches(): Reader<readonly string[]> {
  const read = lines({ max: 20 })
  return (given, refuse) => {
    const all = read(given, refuse)
    const problem = all.map(branchProblem).find((each) => each !== undefined)
    return problem === undefined ? all : refuse(problem)
  }
}

function failures() {
  const count = wholeNumber({ min: 1, max: 100 })
  return required<number | 'auto'>((given, refuse) => (given === 'auto' ? given : count(given, (problem) => refuse(`${problem}, or auto`))))
}
