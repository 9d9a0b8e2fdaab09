import { element, type Html, outward } from '@tocsin/page'
import type { SubjectReport } from '../../model/report.ts'
import { fileLink, fileWords } from '../../shown/links.ts'
import { nameOf, placeOf, suitesOf, titleOf } from '../../shown/names.ts'
import { anchorOf, type Known } from '../known.ts'
import { joined, own } from './text.ts'

/** The suites small, the name as it is. */
export const fullName = (subject: SubjectReport): Html =>
  element(
    'span',
    { class: 'name' },
    ...suitesOf(subject).map((suite) => element('span', { class: 'suite' }, own(suite), ' › ')),
    own(nameOf(subject))
  )

/** Where it runs, and the file of a test. */
export function place(subject: SubjectReport, { report, several }: Known): Html {
  const names = placeOf(subject, several).map((name) => own(name, 120))
  const { file, line } = subject
  const where = file === undefined ? [] : [fileAt({ repository: subject.repository, file, ...(line !== undefined && { line }) }, report)]
  return element('p', { class: 'place quiet' }, joined([...names, ...where]))
}

const fileAt = (at: { repository: string; file: string; line?: number }, report: Known['report']) =>
  outward(fileLink(report, at), own(fileWords(at)))

const longestTitle = 160

/** A link to the card of a subject; its name where it has none. */
export function toCard(subject: SubjectReport, known: Known): Html {
  const anchor = anchorOf(subject, known)
  const name = own(titleOf(subject), longestTitle)
  return anchor ? element('a', { href: `#${anchor}` }, name) : name
}
