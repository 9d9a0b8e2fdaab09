import { all, document, element, type Html, moment } from '@tocsin/page'
import type { FlakeReport } from '../model/report.ts'
import { headline } from '../shown/headline.ts'
import { known } from './known.ts'
import { audit } from './parts/audit.ts'
import { caches } from './parts/caches.ts'
import { causes } from './parts/causes.ts'
import { graphs } from './parts/graphs.ts'
import { infra } from './parts/infra.ts'
import { left } from './parts/left.ts'
import { limits } from './parts/limits.ts'
import { problems } from './parts/problems.ts'
import { shownSubjects, subjectSections } from './parts/subjects.ts'
import { banner, contents, controls, missing, moodTone, repositoryWords, title, totals } from './parts/top.ts'
import { trend } from './parts/trend.ts'
import { script } from './shell/script.ts'
import { styles } from './shell/styles.ts'

/** With fewer, the eye is quicker. */
const worthSearching = 8

/** The one page of a report. It reads without a script; with one it can be searched and sorted. */
export function indexPage(report: FlakeReport): string {
  const of = known(report, shownSubjects(report))
  const subjects = subjectSections(of)
  const sections = [
    ...subjects,
    ...left(of),
    ...trend(report),
    ...causes(of),
    ...infra(of),
    ...audit(of),
    ...graphs(of),
    ...caches(of),
    ...limits(of),
    ...problems(of)
  ]
  const { title: words, detail, mood } = headline(report)
  return document({
    title: `${words} · ${repositoryWords(report)}`,
    summary: `${words}. ${detail}`,
    tone: moodTone[mood],
    styles,
    script,
    head: title(report),
    content: all(
      banner(of),
      missing(of),
      totals(of),
      sections.length > 0 && contents(sections),
      report.subjects.length >= worthSearching && controls(),
      ...sections.map(({ html }) => html)
    ),
    footer: footer(report)
  })
}

const footer = ({ generatedAt }: FlakeReport): Html =>
  element(
    'footer',
    {},
    element('p', {}, `Made ${moment(Date.parse(generatedAt))}. Days are in UTC.`),
    element(
      'nav',
      { 'aria-label': 'More of this report' },
      element('a', { href: 'flake-report.json' }, 'JSON'),
      element('a', { href: 'badges/flaky.svg' }, 'Badge')
    )
  )
