import { all, day, element, type Html, icon, type Tone } from '@tocsin/page'
import type { FlakeReport } from '../../model/report.ts'
import { repositoryNames } from '../../model/repository-names.ts'
import { firstWords, type Headline, headline } from '../../shown/headline.ts'
import { missingOf } from '../../shown/incomplete.ts'
import { count, counted, days, min, triesWords } from '../../shown/numbers.ts'
import type { Known } from '../known.ts'
import { fact, lostAside } from './facts.ts'
import { toCard } from './name.ts'
import type { Section } from './section.ts'
import { joined, own } from './text.ts'

export const moodTone: Readonly<Record<Headline['mood'], Tone>> = { bad: 'down', fair: 'degraded', good: 'up', unknown: 'unknown' }

/** `acme/shop and acme/web`, `3 repositories`. */
export function repositoryWords(report: FlakeReport): string {
  const names = repositoryNames(report)
  return names.length > 2 ? `${count(names.length)} repositories` : names.join(' and ')
}

/** What the page is about, and when. */
export function title(report: FlakeReport): Html {
  const [from, to] = [report.window.from, report.window.to].map((text) => day(Date.parse(text)))
  return all(element('h1', {}, 'Flaky tests of ', own(repositoryWords(report), 200)), element('p', { class: 'lead' }, `${from} to ${to}`))
}

/** The answer. */
export function banner(known: Known): Html {
  const { mood, title: words, detail, first } = headline(known.report)
  return element(
    'section',
    { class: `banner is-${moodTone[mood]}`, 'aria-label': 'In short' },
    icon(moodTone[mood]),
    element(
      'div',
      {},
      element('h2', {}, words),
      element('p', {}, detail),
      first && element('p', { class: 'first' }, element('b', {}, 'Fix first: '), toCard(first, known), ` ${firstWords(first)}`)
    )
  )
}

const mostNotes = 12

/** What is not in the report, before anything that it says. */
export function missing({ report }: Known): Html | false {
  const notes = missingOf(report)
  const shown = notes.slice(0, mostNotes).map((note) => element('li', {}, own(note, 600)))
  const more = notes.length - shown.length
  return (
    notes.length > 0 &&
    element(
      'section',
      { class: 'announcement', 'aria-label': 'What is missing' },
      element('p', {}, element('b', {}, 'This is not all')),
      element('ul', {}, ...shown, more > 0 && element('li', {}, `… and ${count(more)} more notes`))
    )
  )
}

export function totals({ report }: Known): Html {
  const { runs, reruns, failures, infraFailures, tests, testCases, reports, waste } = report.totals
  const aside = lostAside(waste, report.currency)
  return element(
    'dl',
    { class: 'totals card' },
    fact('Runs', count(runs), `${counted(reruns, 're-run')}: ${triesWords(runs + reruns)}`),
    fact('Failures', count(failures), infraFailures > 0 && `and ${count(infraFailures)} by infrastructure, left out`),
    fact(
      'Tests',
      tests > 0 ? count(tests) : 'none read',
      reports > 0 && `${counted(testCases, 'result')} in ${counted(reports, 'new report')}`
    ),
    fact('Lost', min(waste.minutes), `in ${days(report.window.days)}${aside === '' ? '' : `, ${aside}`}`)
  )
}

/** Leads to each part, with how many are in it. */
export const contents = (sections: readonly Section[]): Html =>
  element(
    'nav',
    { class: 'contents', 'aria-label': 'On this page' },
    joined(
      sections.map(({ id, title: words, total }) =>
        element('a', { href: `#${id}` }, words, total !== undefined && element('span', { class: 'count' }, ` ${count(total)}`))
      ),
      ' '
    )
  )

/** Hidden until the script of the page makes it do something. */
export const controls = (): Html =>
  element(
    'form',
    { class: 'controls', id: 'controls', hidden: true, role: 'search' },
    element(
      'label',
      {},
      element('span', {}, 'Find'),
      element('input', { type: 'search', id: 'find', autocomplete: 'off', placeholder: 'name or owner' })
    ),
    element(
      'label',
      {},
      element('span', {}, 'Sort by'),
      element(
        'select',
        { id: 'sort' },
        ...[
          ['score', 'what a fix saves'],
          ['rate', 'how often it fails'],
          ['since', 'newest first']
        ].map(([value, words = '']) => element('option', { value }, words))
      )
    ),
    element('p', { class: 'quiet', id: 'found', role: 'status' })
  )
