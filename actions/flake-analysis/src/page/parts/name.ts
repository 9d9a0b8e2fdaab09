import { element, type Html, outward } from '@tocsin/page'
import type { Subject } from '../../model/subject.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { fileLink, fileWords } from '../../shown/links.ts'
import { nameOf, placeOf, suitesOf, titleOf } from '../../shown/names.ts'
import { anchorOf, type Known } from '../known.ts'
import { breakable, joined, own } from './text.ts'

const longest = { name: 140, suite: 80, whole: 2_000 }
const mostSuites = 5

/** The suites small, the name as it is. */
export function fullName(subject: Subject): Html {
  const suites = suitesOf(subject)
  const shown = suites.length > mostSuites ? [...suites.slice(0, 2), '…', ...suites.slice(-2)] : suites
  const around = shown.map((suite) => element('span', { class: 'suite' }, breakable(suite, longest.suite), ' › '))
  return element('span', { class: 'name' }, ...around, breakable(nameOf(subject), longest.name))
}

/** All of a name that is not shown whole. */
export function wholeName(subject: Subject): Html | false {
  const suites = suitesOf(subject)
  const whole =
    suites.length <= mostSuites && suites.every((suite) => suite.length <= longest.suite) && nameOf(subject).length <= longest.name
  return !whole && element('p', {}, element('b', {}, 'Whole name: '), own(titleOf(subject), longest.whole))
}

/** Where it runs, the file of a test, and what else is to be said there. */
export function place(subject: Subject, { report, several }: Known, more = ''): Html {
  const names = placeOf(subject, several).map((name) => own(name, 120))
  const { file, line } = subject
  const where = file === undefined ? [] : [fileAt({ repository: subject.repository, file, ...(line !== undefined && { line }) }, report)]
  return element('p', { class: 'place quiet' }, joined([...names, ...where, ...(more === '' ? [] : [more])]))
}

const fileAt = (at: { repository: string; file: string; line?: number }, report: Known['report']) =>
  outward(fileLink(report, at), breakable(fileWords(at)))

const longestTitle = 160

export const titled = (subject: Subject): Html => own(titleOf(subject), longestTitle)

/** A link to the place of a subject; its name where it has none. */
export function toCard(subject: SubjectReport, known: Known): Html {
  const anchor = anchorOf(subject, known)
  const name = titled(subject)
  return anchor ? element('a', { href: `#${anchor}` }, name) : name
}
