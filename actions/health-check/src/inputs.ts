import {
  choice,
  duration,
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

export const Inputs = {
  ...sharedInputs({ failOn: 'all' }),
  'github-token': input(optional(text()), {
    description: "Token for GitHub's API; it writes the ledger, and reads the issues that declare maintenance.",
    default: '${{ github.token }}',
    secret: true
  }),
  endpoints: input(optional(yamlText()), {
    description: 'What to probe: URLs, one per line, or YAML as under `health.endpoints`. Default: those of the configuration.'
  }),
  secrets: input(lines({ max: 50 }), {
    description:
      'Environment variables that endpoints may use as `${NAME}`, beside those of the configuration: one per line. No other is ever read.'
  }),
  import: input(optional(text()), {
    description:
      'An `.upptimerc.yml` or a configuration of Gatus in the repository, whose endpoints are probed, too. The summary shows them as they are written here.'
  }),
  references: input(optional(lines({ max: 5 })), {
    description:
      'Hosts as `host:port` that tell whether the runner itself is online, one per line. Default: those of the configuration, else two public ones and GitHub.'
  }),
  'private-addresses': input(optional(flag()), {
    description:
      'Whether endpoints may be in a private network or on the runner itself. Default: as the configuration says, else only on a self-hosted runner.'
  }),
  alerts: input(flag(), {
    description: 'Whether to alert. `false` needs no webhook, for a status page or metrics alone.',
    default: 'true'
  }),
  heartbeat: input(optional(webLink()), {
    description: 'URL to request at the end of a round that went well: a dead man’s switch elsewhere tells when rounds no longer come.',
    secret: true
  }),
  concurrency: input(wholeNumber({ min: 1, max: 200 }), {
    description: 'How many endpoints are probed at once. More than 10 of them lengthen the times that are measured.',
    default: '10'
  }),
  timeout: input(optional(duration({ min: '100ms', max: '2m' })), {
    description: 'Of one try, for endpoints that do not say otherwise. Default: `10s`.'
  }),
  retries: input(optional(wholeNumber({ min: 0, max: 5 })), {
    description: 'Further tries of what failed, after all others were probed, for endpoints that do not say otherwise. Default: `1`.'
  }),
  'fail-after': input(optional(wholeNumber({ min: 1, max: 100 })), {
    description: 'Failed rounds in a row that raise an alert, for endpoints that do not say otherwise. Default: `2`.'
  }),
  'recover-after': input(optional(wholeNumber({ min: 1, max: 100 })), {
    description: 'Good rounds in a row that end it, for endpoints that do not say otherwise. Default: `2`.'
  }),
  samples: input(wholeNumber({ min: 1, max: 10 }), {
    description: 'How often each endpoint is probed in a round, spread over half a minute; the most frequent result counts.',
    default: '1'
  }),
  'round-budget': input(duration({ min: '5s', max: '30m' }), {
    description: 'How long a round may take. Endpoints that it does not reach are inconclusive.',
    default: '4m'
  }),
  monitor: input(optional(matching(/^[a-z0-9][a-z0-9-]{0,30}$/, 'must be a name in lower case, such as staging')), {
    description:
      'Name of this monitor, where one repository has several. Each has a history, alerts and incidents of its own. Steps without a name share one history: each judges the endpoints that it lists, and what no step has probed for an hour, or for three of its rounds, is no longer watched. Where two steps have endpoints of the same name, give each step a name.'
  }),
  shard: input(optional(part()), {
    description: 'Probe only this part of the endpoints, such as `1/4`, in a matrix. The parts share the ledger.'
  }),
  vantage: input(optional(matching(/^[a-z0-9][a-z0-9-]{0,30}$/, 'must be a name in lower case, such as eu-west')), {
    description: 'Name of the place that this job probes from, where several do. `health.vantages` says how many have to agree.'
  }),
  'status-page': input(optional(text()), {
    description: 'Folder to write the status page to, for GitHub Pages.'
  }),
  'metrics-file': input(optional(text()), {
    description: 'File to write the metrics to, in the OpenMetrics text format.'
  }),
  'otlp-endpoint': input(optional(webLink()), {
    description:
      'Where to push the metrics by OTLP over HTTP: a URL that takes them, such as `https://otlp.example.com/v1/metrics`, or a base that ends in `/` or has no path, below which they go to `v1/metrics`.'
  }),
  'otlp-headers': input(optional(text()), {
    description: 'Headers of that request, as `name: value`, one per line.',
    secret: true
  }),
  openslo: input(optional(text()), {
    description: 'File of OpenSLO objectives to judge beside those of the configuration.'
  }),
  'openslo-file': input(optional(text()), {
    description: 'File to write all objectives to, as OpenSLO.'
  }),
  digest: input(choice(['off', 'weekly', 'now']), {
    description: 'Send a digest of the last seven days: `weekly`, with the first round after Monday 08:00 UTC, `now`, or `off`.',
    default: 'off'
  }),
  ...ledgerInputs({
    description: 'Where history is kept: `branch` (needs `contents: write`), `file:<folder>`, or `none`, to judge each round by itself.',
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
