import { all, element, type Html } from '@tocsin/page'
import { isExplained } from '../../model/explained.ts'
import type { FlakeReport } from '../../model/report.ts'
import type { Level } from '../../model/subject.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { flakyAt, inState, levelsToFix, rootsIn, suspectedOf } from '../../shown/groups.ts'
import { throughParts } from '../../shown/through-parts.ts'
import type { Known } from '../known.ts'
import { card } from './card.ts'
import { explainedAside, rateAside, row, slowAside } from './rows.ts'
import { intro, type Section, section } from './section.ts'
import { stripLegend } from './strip.ts'
import { rest } from './text.ts'

const mostCards: Readonly<Record<Level | 'broken', number>> = { broken: 15, test: 25, step: 10, job: 10, workflow: 10 }
const mostRows = 40

const roots = (report: FlakeReport, level: Level) => flakyAt(report, level).filter((one) => !isExplained(one))

/** Those that have a place of their own. */
export const shownSubjects = (report: FlakeReport): readonly SubjectReport[] => [
  ...rootsIn(report, 'broken').slice(0, mostCards.broken + mostRows),
  ...levelsToFix.flatMap((level) => roots(report, level).slice(0, mostCards[level] + mostRows)),
  ...throughParts(report)
    .slice(0, mostRows)
    .flatMap(({ subject, around }) => [subject, ...around]),
  ...[suspectedOf(report), inState(report, 'slow')].flatMap((subjects) => subjects.slice(0, mostRows))
]

export function subjectSections(known: Known): readonly Section[] {
  const carded = cardedIn(known.report).filter(({ subjects }) => subjects.length > 0)
  return [
    ...carded.map((one, index) => cards(one, known, index === 0 && stripLegend())),
    ...explained(known),
    ...suspected(known),
    ...slow(known)
  ]
}

const cardedIn = (report: FlakeReport): readonly Carded[] => [
  {
    ...{ id: 'broken', title: 'Broken', subjects: rootsIn(report, 'broken'), noun: 'broken one', most: mostCards.broken },
    words: 'They fail every time: no re-run helps.'
  },
  ...levelsToFix.map((level) => ({
    id: `flaky-${level}s`,
    title: `Flaky ${level}s`,
    subjects: roots(report, level),
    noun: `flaky ${level}`,
    most: mostCards[level]
  }))
]

interface Listed {
  id: string
  title: string
  subjects: readonly SubjectReport[]
  noun: string
}

interface Carded extends Listed {
  /** As many as are told in full. */
  most: number
  words?: string
}

/** Cards, then rows, then a count of the rest. */
function cards({ id, title, subjects, noun, most, words }: Carded, known: Known, legend: Html | false): Section {
  const more = subjects.slice(most, most + mostRows)
  return section(
    id,
    title,
    subjects.length,
    words !== undefined && intro(words),
    legend,
    element('div', { class: 'card subjects' }, ...subjects.slice(0, most).map((one) => card(one, known))),
    more.length > 0 && rows(more.map((one) => row(one, known, rateAside(one)))),
    rest(subjects.length - most - more.length, noun, costLess)
  )
}

const costLess = 'which cost less'

const rows = (items: readonly Html[]): Html => element('ul', { class: 'card subjects rows' }, ...items)

function rowSection({ id, title, subjects, noun }: Listed, words: string, write: (one: SubjectReport) => Html): readonly Section[] {
  if (subjects.length === 0) return []
  const shown = subjects.slice(0, mostRows).map(write)
  return [section(id, title, subjects.length, intro(words), rows(shown), rest(subjects.length - shown.length, noun, costLess))]
}

function explained(known: Known): readonly Section[] {
  const around = new Map(throughParts(known.report).map((one) => [one.subject, one.around]))
  return rowSection(
    { id: 'explained', title: 'Through their parts', subjects: [...around.keys()], noun: 'one' },
    'They fail mostly because of what is above: fix that, and they pass.',
    (one) => row(one, known, explainedAside(one, known), around.get(one))
  )
}

const suspected = (known: Known) =>
  rowSection(
    { id: 'suspected', title: 'Suspected', subjects: suspectedOf(known.report), noun: 'suspect' },
    'Each failed alone between passes of other commits, which a fix may explain as well. They count for nothing above.',
    (one) =>
      row(
        one,
        known,
        one.ofForks ? all(rateAside(one), ' · by runs that anybody can start, as from forks, which may be forged') : rateAside(one)
      )
  )

const slow = (known: Known) =>
  rowSection(
    { id: 'slow', title: 'Slow', subjects: inState(known.report, 'slow'), noun: 'slow one' },
    'They take much longer than they used to.',
    (one) => row(one, known, slowAside(one))
  )
