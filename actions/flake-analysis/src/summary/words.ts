import { codeSpan, escapeMarkdown, markdownLink } from '@tocsin/action-kit'
import { day, exact, safeUrl } from '@tocsin/page'
import type { FlakeReport, SubjectReport } from '../model/report.ts'
import type { Subject } from '../model/subject.ts'
import { placeOf, titleOf } from '../shown/names.ts'
import { spansOf } from '../shown/spans.ts'

const longestTitle = 160
const longestLine = 160

/** Untrusted text in fixed width. */
export const code = (text: string): string => codeSpan(exact(text, longestLine))

/** Untrusted text. */
export const words = (text: string, most = longestLine): string => escapeMarkdown(exact(text, most))

/** Untrusted text in which backticks stand around code. */
export const told = (text: string, most = 300): string =>
  spansOf(text, most)
    .map((span) => (typeof span === 'string' ? spaced(span) : codeSpan(span.code)))
    .join('')

const spaced = (text: string) => `${text.startsWith(' ') ? ' ' : ''}${escapeMarkdown(text)}${text.endsWith(' ') ? ' ' : ''}`

export const link = (label: string, url: string | undefined): string => markdownLink(label, safeUrl(url))

/** Its name, and below it where it runs. */
export function nameCell(subject: Subject, { repositories }: FlakeReport): string {
  const place = placeOf(subject, repositories.length > 1).map((name) => words(name, 80))
  const name = codeSpan(exact(titleOf(subject), longestTitle))
  return place.length > 0 ? `${name}<br><sub>${place.join(' · ')}</sub>` : name
}

export const dateCell = (time: string): string => day(Date.parse(time))

/** Links to what proves it: the newest failure, and what it is compared with. */
export function proof({ evidence: [newest] }: SubjectReport): string {
  if (!newest) return ''
  const pass = newest.passUrl === undefined ? '' : `, ${link('passed', newest.passUrl)}`
  return `${link('failed', newest.url)}${pass}`
}
