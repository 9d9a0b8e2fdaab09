import type { Inputs } from '../inputs.ts'
import type { FlakeReport } from '../model/report.ts'
import { headline } from '../shown/headline.ts'
import { counted, days } from '../shown/numbers.ts'
import { notes, problems } from './missing.ts'
import { code, link, words } from './words.ts'

type Asked = Pick<Inputs, 'merge' | 'page-url' | 'read-runs' | 'report-dir' | 'reports'>

/** Whether a step is one of many beside the tests: a whole report of each leg would bury what the run itself has to say. */
export const isBesideTests = ({ merge, reports, 'read-runs': reads }: Omit<Asked, 'page-url'>): boolean =>
  merge.length === 0 && (reads === 'never' || (reads === 'auto' && reports.length > 0))

/** What is known in one line, what is not in it, and where the rest is. */
export function briefSummary(report: FlakeReport, asked: Pick<Asked, 'page-url' | 'report-dir'>): string {
  const { runs, tests } = report.totals
  const of = [`**${words(headline(report).title)}**`, `${counted(runs, 'run')} in ${days(report.window.days)}`, counted(tests, 'test')]
  const page = asked['page-url'] === undefined ? '' : `, and ${link('the one that is published', asked['page-url'])}`
  const where = `the whole report: ${code(`${asked['report-dir']}/index.html`)} of this job${page}`
  const line = runs === 0 ? nothingKnown : [...of, where].join(' · ')
  return [line, runs === 0 ? '' : notes(report), problems(report)].filter((part) => part !== '').join('\n\n')
}

const nothingKnown =
  'The history knows no runs yet, so that nothing is known to be flaky: an analysis that reads the runs fills it, or steps with `reports` in test jobs.'
