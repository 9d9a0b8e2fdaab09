import { codeSpan, escapeMarkdown, markdownLink } from '@tocsin/action-kit'
import { day, exact, safeUrl } from '@tocsin/page'
import type { FlakeReport } from '../model/report.ts'
import { repositoryNames } from '../model/repository-names.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { issueWords } from '../shown/links.ts'
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

const mostOwners = 3

/** Its name, and below it where it runs, whose it is, where it is tracked, and what else is to be said there. */
export function nameCell(subject: SubjectReport, report: FlakeReport, more = ''): string {
  const { owners = [], issue, isNew } = subject
  const place = placeOf(subject, repositoryNames(report).length > 1).map((name) => words(name, 80))
  const people = owners.slice(0, mostOwners).map((owner) => words(owner, 40))
  const tracked = issue === undefined ? [] : [link(issueWords(issue), issue)]
  const below = [...place, ...(people.length > 0 ? [people.join(', ')] : []), ...tracked, ...(more === '' ? [] : [more])].join(' · ')
  const name = `${codeSpan(exact(titleOf(subject), longestTitle))}${isNew ? ' 🆕' : ''}`
  return below === '' ? name : `${name}<br><sub>${below}</sub>`
}

export const dateCell = (time: string): string => day(Date.parse(time))

/** Links to what proves it: the newest failure, and what it is compared with. */
export function proof({ state, evidence: [newest], url }: SubjectReport): string {
  if (!newest) return state === 'broken' && url !== undefined ? link('failed', url) : ''
  const pass = newest.passUrl === undefined ? '' : `, ${link('passed', newest.passUrl)}`
  return `${link('failed', newest.url)}${pass}`
}
