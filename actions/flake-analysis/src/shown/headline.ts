import { day } from '@tocsin/page'
import { isExplained } from '../model/explained.ts'
import type { FlakeReport } from '../model/report.ts'
import type { Level } from '../model/subject.ts'
import type { State, SubjectReport, Waste } from '../model/subject-report.ts'
import { isWhole } from '../reports/all-the-same.ts'
import { adviceOf } from './advice.ts'
import { firstToFix, inState, levelsToFix, rootsOf } from './groups.ts'
import { count, counted, days, minutes, money } from './numbers.ts'
import { sightWords } from './sight.ts'

export interface Headline {
  /** `bad` where something is broken, `fair` where something is flaky, `good` where nothing is, `unknown` where no run is known, or a report broke. */
  mood: 'bad' | 'fair' | 'good' | 'unknown'
  /** `3 tests and 1 step are flaky, 1 test is broken (3 new)`. */
  title: string
  /** What it cost, or how far one can see, as a sentence. */
  detail: string
  first?: SubjectReport
}

/** What a reader has to know, if it is to be one thing. */
export function headline(report: FlakeReport): Headline {
  if (report.totals.runs === 0) {
    return {
      mood: 'unknown',
      title: 'No runs were read',
      detail: `No finished run of the last ${days(report.window.days)} is known, so that nothing can be said. Where there should be some: do the inputs name their workflows and branch?`
    }
  }
  const [flaky, broken] = [stateWords(rootsOf(report, 'flaky'), 'flaky'), stateWords(rootsOf(report, 'broken'), 'broken')]
  const first = firstToFix(report)
  if (flaky === '' && broken === '') return nothingFound(report)
  const title = [flaky, broken].filter((words) => words !== '').join(', ') + newWords(report)
  return { mood: broken === '' ? 'fair' : 'bad', title, detail: lostWords(report), ...(first && { first }) }
}

/** What a report that broke holds may be what failed: that is no good news. */
function nothingFound(report: FlakeReport): Headline {
  const title = 'Nothing flaky was found'
  const detail = quietWords(report)
  return report.problems.some(isLoss)
    ? { mood: 'unknown', title: `${title} in what could be read`, detail }
    : { mood: 'good', title, detail }
}

/** Whether results are missing: not where all was read, and not where a workflow file could not be audited. */
const isLoss = ({ file, problem }: FlakeReport['problems'][number]) => !isWhole(problem) && !/\.ya?ml$/.test(file)

function stateWords(counts: ReadonlyMap<Level, number>, state: State): string {
  const present = levelsToFix.filter((level) => (counts.get(level) ?? 0) > 0)
  const parts = present.map((level) => counted(counts.get(level) ?? 0, level))
  const total = present.reduce((sum, level) => sum + (counts.get(level) ?? 0), 0)
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
  return list === '' ? '' : `${list} ${total === 1 ? 'is' : 'are'} ${state}`
}

/** `212 minutes lost in 30 days, 80 minutes of it by waiting for re-runs; the jobs cost about $1.70.` */
function lostWords({ totals: { waste }, window, currency }: FlakeReport): string {
  const cost = waste.cost > 0 ? `; the jobs cost about ${money(waste.cost, currency)}` : ''
  return waste.minutes > 0
    ? sentence(`${minutes(waste.minutes)} lost in ${days(window.days)}${waitWords(waste)}${cost}`)
    : `Nothing was lost in ${days(window.days)}.`
}

/** `, 80 minutes of it by waiting for re-runs`; '' where nobody waited. */
export const waitWords = ({ minutes: all, waitMinutes }: Waste): string =>
  waitMinutes < 0.5 ? '' : all - waitMinutes < 0.5 ? ', by waiting for re-runs' : `, ${minutes(waitMinutes)} of it by waiting for re-runs`

/** How many began since the analysis before; '' where that is all or none of them, as it is the first time. */
function newWords(report: FlakeReport): string {
  const own = [...inState(report, 'flaky'), ...inState(report, 'broken')].filter((one) => !isExplained(one))
  const fresh = own.filter(({ isNew }) => isNew).length
  return fresh === 0 || fresh === own.length ? '' : ` (${count(fresh)} new)`
}

const sentence = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`

const quietWords = (report: FlakeReport) =>
  [`${counted(report.totals.runs, 'run')} in ${days(report.window.days)}.`, sightWords(report)].filter((words) => words !== '').join(' ')

/** Behind its name: `saves 84 minutes a week. Retry the request.` */
export const firstWords = (first: SubjectReport): string => `${worthOf(first)}. ${sentence(adviceOf(first))}`

const worthOf = ({ state, score, since, change }: SubjectReport) =>
  state === 'broken' ? `fails every time${sinceWords(change?.at ?? since)}` : `saves ${minutes(score)} a week`

const sinceWords = (time: string) => (Number.isNaN(Date.parse(time)) ? '' : ` since ${day(Date.parse(time))}`)

/** `3 flaky, 1 broken`, for a badge. */
export function badgeWords(report: FlakeReport): string {
  const sum = (state: State) => [...rootsOf(report, state).values()].reduce((all, one) => all + one, 0)
  const parts = [
    [sum('flaky'), 'flaky'],
    [sum('broken'), 'broken']
  ].flatMap(([value, word]) => (value ? [`${count(Number(value))} ${word}`] : []))
  return parts.join(', ') || 'none'
}
