import type { Text } from '@tocsin/notifier'
import type { LeftSubject, SubjectReport } from '../../model/subject-report.ts'
import { adviceOf } from '../../shown/advice.ts'
import { min, rateWords, triesWords } from '../../shown/numbers.ts'
import { causeOf, evidenceOf } from './evidence.ts'
import { placeWords, wholeName } from './names.ts'

const lines = (...parts: readonly Text[]): Text => {
  const said = parts.filter((part) => part.length > 0)
  return said.flatMap((part, index) => (index === 0 ? part : ['\n', ...part]))
}

/** What to do first, then what it is, what shows it and what lies behind it. */
export function summaryOfOne(subject: SubjectReport): Text {
  const { state, issue } = subject
  const what = state === 'broken' ? ' fails every time' : ' fails now and then with the same code'
  const cause = causeOf(subject)
  return lines(
    [{ bold: 'First:' }, ` ${adviceOf(subject)}.`],
    [{ code: wholeName(subject) }, `, ${placeWords(subject)},${what}.`],
    evidenceOf(subject),
    cause.length > 0 ? ['Cause: ', ...cause] : [],
    issue ? [{ link: 'Its issue', href: issue }] : []
  )
}

/** How it ended. */
export function summaryOfEnd(left: LeftSubject | undefined, name: string): Text {
  if (!left) return [{ code: name }, ' is no longer among what is flaky or broken.']
  const { now, was, cleanRuns } = left
  const where = [{ code: wholeName(left) }, `, ${placeWords(left)}, `]
  if (now === 'gone') return [...where, `${absence(left)}: it was removed, renamed or left out, and is no longer counted as ${was}.`]
  return [...where, `has not failed in ${triesWords(cleanRuns)}${now === 'slow' ? ', but is slow' : ''}.`]
}

const absence = ({ level }: LeftSubject) =>
  level === 'test' ? 'is in no report of 14 days' : 'has not run in 14 days in which its workflow did'

/** `checkout > pays: 12 % ± 4, 42 min a week`, where the name leads to what shows it. */
export function itemOf(subject: SubjectReport, name: string): Text {
  const { state, rate, score, evidence, url } = subject
  const words: Text =
    state === 'broken' ? brokenSince(subject) : [[rateWords(rate), ...(score > 0 ? [`${min(score)} a week`] : [])].join(', ')]
  const href = evidence[0]?.url ?? url
  return ['• ', href ? { link: name, href } : { bold: name }, ': ', ...words]
}

const brokenSince = ({ since, change }: SubjectReport): Text => {
  const time = change?.at ?? since
  return Number.isNaN(Date.parse(time)) ? ['broken'] : ['broken since ', { time, style: 'date' }]
}
