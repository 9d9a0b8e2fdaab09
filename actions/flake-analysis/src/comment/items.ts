import { clip, oneLine, type Text } from '@tocsin/notifier'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import type { PageLink } from '../page/page-link.ts'
import { categoryWords } from '../shown/category-words.ts'
import { counted, failedWords, rateWords } from '../shown/numbers.ts'
import { causeOf } from '../tell/words/evidence.ts'
import { placeWords, shortName } from '../tell/words/names.ts'
import type { Opinion, OpinionKind } from './opinion.ts'

const leastSeen = ({ test, job }: FlakeReport['power']): number => (test ?? job)?.leastRate ?? 1

/** Who sees only flakes of 1 in 5 cannot tell whose fault a failure is. */
const shortSighted = 0.2

/** How sure it is that what is not known to flake is the fault of the change. */
export const likely = (power: FlakeReport['power']): 'likely' | 'perhaps' => (leastSeen(power) > shortSighted ? 'perhaps' : 'likely')

interface Kind {
  kind: OpinionKind
  title: string
  /** Where there is but one. */
  single?: string
  note: string
}

/** What each kind of failure is called, and what to do about all of it. */
export function sections({ power }: Pick<FlakeReport, 'power'>): readonly Kind[] {
  const least = leastSeen(power)
  const seen = least > 0 && least < 1 ? `; a flake rarer than 1 in ${Math.ceil(1 / least)} would not have been seen yet` : ''
  return [
    { kind: 'yours', title: 'Not known to flake', note: `${likely(power)} yours${seen}` },
    { kind: 'suspected', title: 'Perhaps flaky', note: 'it failed alone between passes at least twice before' },
    { kind: 'broken', title: 'Broken on the default branch', note: 'not your change' },
    { kind: 'known', title: 'Known flakes', single: 'Known flake', note: 'run the failed jobs again' },
    { kind: 'infra', title: 'Infrastructure', note: 'GitHub or the runner failed: run the failed jobs again' },
    { kind: 'retried', title: 'Passed only when tried again', note: '' }
  ]
}

/** One failure on one line: what, how often it flakes, what shows it, and why. */
export function itemOf({ seen, subject, elsewhere, shared, broken }: Opinion, page: PageLink = () => undefined): Text {
  const { failure, infra, url } = seen
  const place = placeWords(seen.subject)
  return [
    { bold: shortName(seen.subject) },
    ` in ${place}`,
    ...(broken ? [': ', ...brokenWords(broken)] : subject ? [': ', ...rateOf(subject, elsewhere)] : []),
    ...(url ? [' · ', { link: 'this failure', href: url }] : []),
    ...seenBefore(subject),
    ...inReport(subject, page),
    ...(subject && subject.causes.length > 0 ? [' · ', ...causeOf(subject)] : []),
    ...(infra !== undefined ? [' · ', clip(oneLine(infra), 200)] : []),
    ...(!subject && failure ? [' · ', { code: clip(oneLine(failure.message), 200) }] : []),
    ...(shared
      ? [
          ` · the same cause (${clip(oneLine(categoryWords(shared.category)), 60)}) is behind ${counted(shared.failures, 'failure')} elsewhere`
        ]
      : [])
  ]
}

const brokenWords = ({ branch, since, failures, runs }: NonNullable<Opinion['broken']>): Text => [
  `already broken on ${clip(oneLine(branch), 80)} since `,
  { time: since, style: 'relative' },
  runs === 1 ? ' (1 run)' : ` (${failures} of ${runs} runs failed)`
]

function rateOf({ state, rate, variant, job }: SubjectReport, elsewhere: true | undefined): Text {
  const where = elsewhere ? `, in ${clip(oneLine(variant ?? job ?? 'another leg'), 80)}` : ''
  if (state === 'broken') return [`fails in ${rate.failures} of ${counted(rate.runs, 'run')}${where}`]
  return [{ bold: rateWords(rate) }, ` (${failedWords(rate)}${where})`]
}

function inReport(subject: SubjectReport | undefined, page: PageLink): Text {
  const href = subject && page(subject.id)
  return href === undefined ? [] : [' · ', { link: 'report', href }]
}

function seenBefore(subject: SubjectReport | undefined): Text {
  const [newest] = subject?.evidence ?? []
  const issue = subject?.issue
  return [...(newest ? [' · ', { link: 'seen before', href: newest.url }] : []), ...(issue ? [' · ', { link: 'issue', href: issue }] : [])]
}
