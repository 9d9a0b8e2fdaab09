import { quoted } from '@tocsin/action-kit'
import type { FlakeReport } from '../model/report.ts'
import { badgeWords } from './headline.ts'
import { counted } from './numbers.ts'

/** What the log ends with: what was found, from how many reports, and where to read on; `folder` is absent where nothing could be written. */
export function lastLine(report: FlakeReport, folder: string | undefined): string {
  const { runs, tests, reports } = report.totals
  const words = badgeWords(report)
  // Of nothing, nothing good is to be said.
  const found = runs === 0 ? [] : [words === 'none' ? 'Nothing flaky or broken' : words]
  const of = runs === 0 ? 'No runs known' : `${counted(runs, 'run')} and ${counted(tests, 'test')} known`
  const where = folder === undefined ? [] : [`report in ${quoted(folder).replace(/\/*$/, '/')}`]
  return [...found, of, `${counted(reports, 'new report')} read`, ...where].join('; ')
}
