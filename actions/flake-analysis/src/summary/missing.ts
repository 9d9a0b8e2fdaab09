import type { FlakeReport } from '../model/report.ts'
import { missingOf } from '../shown/incomplete.ts'
import { section } from './table.ts'
import { code, words } from './words.ts'

const most = 10

/** What is not in this analysis. */
export function notes(report: FlakeReport): string {
  const lines = missingOf(report).map((note) => `> ${words(note, 500)}`)
  return lines.length > 0 ? ['> [!WARNING]', ...lines.slice(0, most).flatMap((line) => [line, '>'])].slice(0, -1).join('\n') : ''
}

/** What could not be read, or kept. */
export const problems = ({ problems: found }: FlakeReport): string =>
  section('Not in the numbers', found, {
    most,
    noun: 'problem',
    write: (shown) => shown.map(({ file, problem }) => `- ${code(file)}: ${words(problem, 300)}`).join('\n')
  })
