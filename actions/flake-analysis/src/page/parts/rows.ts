import { all, element, type Html, stateMark, type Tone } from '@tocsin/page'
import type { SubjectReport } from '../../model/report.ts'
import { between, count, min, percent } from '../../shown/numbers.ts'
import type { Known } from '../known.ts'
import { partOf } from './card.ts'
import { dayOf } from './facts.ts'
import { fullName, place } from './name.ts'
import { joined, linkOf } from './text.ts'

/** A subject in two lines: its name, where it runs, and one fact. */
export function row(subject: SubjectReport, known: Known, aside: Html, tone?: Tone): Html {
  return element(
    'li',
    { class: 'row', 'data-score': subject.score, 'data-rate': subject.rate.mean, 'data-since': Date.parse(subject.since) || 0 },
    element('div', {}, element('h3', {}, fullName(subject)), place(subject, known)),
    element('p', { class: 'aside' }, tone && stateMark(tone, subject.state), aside)
  )
}

/** How often it failed, with a link to the newest proof. */
export function rateAside({ rate, score, state, evidence: [newest] }: SubjectReport): Html {
  const saves = state === 'flaky' && score > 0 ? [`saves ${min(score)} a week`] : []
  const proof = newest ? [linkOf(newest.url, 'failure', `of run ${newest.run}`)] : []
  return joined([
    element('b', {}, percent(rate.mean)),
    `${between(rate.q05, rate.q95)}, ${count(rate.failures)} of ${count(rate.runs)}`,
    ...saves,
    ...proof
  ])
}

const seconds = (value: number) => (value < 100 ? `${Math.round(value * 10) / 10} s` : min(value / 60))

export const slowAside = ({ slow, since }: SubjectReport): Html =>
  slow
    ? joined([
        element('b', {}, `${Math.round(slow.ratio * 10) / 10} × as long`),
        `${seconds(slow.seconds)} in place of ${seconds(slow.medianSeconds)}`,
        all('since ', dayOf(since))
      ])
    : all('since ', dayOf(since))

/** What it fails through. */
export const explainedAside = (subject: SubjectReport, known: Known): Html =>
  all(
    element('b', {}, percent(subject.rate.mean)),
    ' of its runs: ',
    joined(
      subject.explainedBy.slice(0, 3).map(({ id, share }) => all(`${percent(share)} `, partOf(id, known))),
      ', '
    )
  )
