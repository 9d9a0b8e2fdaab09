import { all, element, type Html } from '@tocsin/page'
import type { SubjectReport } from '../../model/subject-report.ts'
import { between, count, failedWords, min, percent, seconds } from '../../shown/numbers.ts'
import { tellingParts } from '../../shown/telling-parts.ts'
import { aroundWords } from '../../shown/through-parts.ts'
import { anchorOf, type Known } from '../known.ts'
import { partOf } from './card.ts'
import { dayOf } from './facts.ts'
import { fullName, place } from './name.ts'
import { joined, linkOf } from './text.ts'

/** A subject in two lines: its name, where it runs, and one fact; what is around it is told with it, and has its place here. */
export function row(subject: SubjectReport, known: Known, aside: Html, around: readonly SubjectReport[] = []): Html {
  const anchors = around.map((one) => element('span', { id: anchorOf(one, known) }))
  return element(
    'li',
    {
      class: 'row',
      id: anchorOf(subject, known),
      'data-score': subject.score,
      'data-rate': subject.rate.mean,
      'data-since': Date.parse(subject.since) || 0
    },
    element('div', {}, element('h3', {}, fullName(subject)), place(subject, known, aroundWords(around)), ...anchors),
    element('p', { class: 'aside' }, aside)
  )
}

/** How often it failed, with a link to the newest proof. */
export function rateAside({ rate, score, state, certainty, evidence: [newest] }: SubjectReport): Html {
  const saves = state === 'flaky' && certainty === 'confirmed' && score > 0 ? [`saves ${min(score)} a week`] : []
  const proof = newest ? [linkOf(newest.url, 'failure', `of run ${newest.run}`)] : []
  return joined([
    element('b', {}, percent(rate.mean)),
    `${between(rate.q05, rate.q95)}, ${state === 'broken' ? `${count(rate.failures)} of ${count(rate.runs)} runs` : failedWords(rate)}`,
    ...saves,
    ...proof
  ])
}

export const slowAside = ({ slow, since }: SubjectReport): Html =>
  slow
    ? joined([
        element('b', {}, `${Math.round(slow.ratio * 10) / 10} × as long`),
        `${seconds(slow.seconds)} in place of ${seconds(slow.medianSeconds)}`,
        all('since ', dayOf(since))
      ])
    : all('since ', dayOf(since))

/** What it fails through; what the report does not hold is said together. */
export function explainedAside({ state, rate, explainedBy }: SubjectReport, known: Known): Html {
  const held = tellingParts(explainedBy, known.subjects).filter(({ id }) => known.subjects.has(id))
  const other = explainedBy.reduce((sum, { id, share }) => sum + (known.subjects.has(id) ? 0 : share), 0)
  const by = held.slice(0, 3).map(({ id, share }) => all(`${percent(share)} of them by `, partOf(id, known)))
  const rest = other > 0 ? [`${percent(other)} by what is not listed here`] : []
  // What fails every time has no rate.
  const [share, words] =
    state === 'broken' ? [`${count(rate.failures)} of ${count(rate.runs)}`, ' runs failed: '] : [percent(rate.mean), ' of its tries fail: ']
  return all(element('b', {}, share), words, joined([...by, ...rest], ', '))
}
