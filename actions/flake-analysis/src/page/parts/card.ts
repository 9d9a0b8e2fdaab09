import { all, element, type Html, outward } from '@tocsin/page'
import type { SubjectReport } from '../../model/subject-report.ts'
import { categoryWords } from '../../shown/category-words.ts'
import { issueWords } from '../../shown/links.ts'
import { min, percent } from '../../shown/numbers.ts'
import { anchorOf, type Known } from '../known.ts'
import { evidenceList, tierTable } from './evidence.ts'
import { fact, facts } from './facts.ts'
import { fullName, place, titled, toCard, wholeName } from './name.ts'
import { strip } from './strip.ts'
import { code, joined, list, own } from './text.ts'

/** All that is known of one subject: the answer first, the proof folded away. */
export function card(subject: SubjectReport, known: Known): Html {
  const { rate, score, since } = subject
  return element(
    'article',
    { class: 'subject', id: anchorOf(subject, known), 'data-score': score, 'data-rate': rate.mean, 'data-since': Date.parse(since) || 0 },
    element('div', { class: 'head' }, element('h3', {}, fullName(subject)), marks(subject)),
    place(subject, known),
    strip(subject.strip),
    facts(subject, known.report),
    cause(subject),
    people(subject),
    details(subject, known)
  )
}

/** What the heading of its section does not say. */
function marks({ isNew, state, level }: SubjectReport): Html | false {
  const kind = state === 'broken' && element('span', { class: 'quiet' }, level)
  return (isNew || kind !== false) && element('span', { class: 'marks' }, isNew && element('span', { class: 'new' }, 'new'), kind)
}

/** The likeliest cause with an example. */
const cause = ({ causes: [first] }: SubjectReport): Html | false =>
  first !== undefined &&
  element(
    'p',
    { class: 'cause' },
    element('b', {}, own(categoryWords(first.category), 60)),
    `, ${percent(first.share)} of its failures: `,
    code(first.line)
  )

function people({ owners = [], issue }: SubjectReport): Html | false {
  const names = owners.slice(0, 8).map((owner) => own(owner, 80))
  const parts = [
    ...(names.length > 0 ? [all('Owned by ', joined(names, ', '))] : []),
    ...(issue === undefined ? [] : [all('Tracked in ', outward(issue, issueWords(issue)))])
  ]
  return parts.length > 0 && element('p', { class: 'quiet' }, joined(parts))
}

function details(subject: SubjectReport, known: Known): Html {
  const { rule, causes, flipRate, entropy, runsPerWeek, minutesPerFailure, waste, url, change } = subject
  const others = causes
    .slice(1, 6)
    .map(({ category, share, line }) => all(element('b', {}, own(categoryWords(category), 60)), ` ${percent(share)} `, code(line)))
  return element(
    'details',
    {},
    element('summary', {}, proofWords(subject)),
    wholeName(subject),
    element('p', { class: 'rule' }, own(rule)),
    evidenceList(subject),
    tierTable(subject),
    others.length > 0 && all(element('p', { class: 'label' }, 'Other causes'), list(others)),
    explainedBy(subject, known),
    element(
      'dl',
      { class: 'facts more' },
      fact('Tries a week', String(Math.round(runsPerWeek))),
      fact('A failure costs', min(minutesPerFailure)),
      fact('Flips', percent(flipRate), `entropy ${entropy.toFixed(2)} bits`),
      fact('Billed', min(waste.billableMinutes)),
      change !== undefined && fact('Change point', percent(change.probability), 'certain')
    ),
    url !== undefined && element('p', {}, outward(url, subject.state === 'broken' ? 'Its newest failure' : 'Open on GitHub'))
  )
}

function proofWords({ evidence, state, url }: SubjectReport): string {
  if (evidence.length > 0) return `The newest evidence (${evidence.length}), and numbers`
  return state === 'broken' && url !== undefined ? 'Its newest failure, and numbers' : 'Numbers'
}

function explainedBy({ explainedBy: parts }: SubjectReport, known: Known): Html | false {
  if (parts.length === 0) return false
  const items = parts.slice(0, 8).map(({ id, share }) => all(`${percent(share)} by `, partOf(id, known)))
  return all(element('p', { class: 'label' }, 'Its failures are explained'), list(items))
}

/** A part by its id, which the report may not hold. */
export function partOf(id: string, known: Known): Html {
  const part = known.subjects.get(id)
  if (part) return toCard(part, known)
  const left = known.left.get(id)
  return left ? titled(left) : all('one that is not listed')
}
