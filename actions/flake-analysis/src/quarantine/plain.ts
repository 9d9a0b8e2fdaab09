import { oneLine } from '@tocsin/notifier'
import { shownParts } from '../shown/test-parts.ts'
import type { FlakyTest, QuarantineFormat } from './entry.ts'

/** For people: one line for each test. */
export const text: QuarantineFormat = {
  fileName: 'quarantine.txt',
  usage: 'cat quarantine.txt   # one test on each line',
  entry: (test) => ({ is: test.id }),
  render: (_, tests) => tests.map((test) => `${lineOf(test)}\n`).join('')
}

function lineOf({ job, test, rate, since }: FlakyTest): string {
  const names = shownParts(test).map(oneLine)
  const where = job === undefined ? '' : ` · ${oneLine(job)}`
  return `${names.join(' > ')}${where} · fails ${(100 * rate.mean).toFixed(1)} % of runs, flaky since ${oneLine(since).slice(0, 10)}`
}

/** For everything else: whatever tells a test apart, and why it is here. */
export const json: QuarantineFormat = {
  fileName: 'quarantine.json',
  usage: "jq --raw-output '.tests[].name' quarantine.json   # or a script of your own",
  entry: (test) => ({ is: test.id }),
  render: (_, tests) => `${JSON.stringify({ version: 1, tests: tests.map(recordOf) }, undefined, 2)}\n`
}

const recordOf = ({ id, repository, workflow, job, variant, test, file, line, rate, since, url, issue, owners }: FlakyTest) => ({
  id,
  repository,
  workflow,
  job,
  variant,
  ...test,
  file,
  line,
  rate: rate.mean,
  failures: rate.failures,
  runs: rate.runs,
  since,
  url,
  issue,
  owners
})
