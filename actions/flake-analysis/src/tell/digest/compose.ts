import { type Alert, clip, type Field, oneLine, sha256, type Text } from '@tocsin/notifier'
import type { FlakeReport, TrendWeek } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { adviceOf } from '../../shown/advice.ts'
import { suspectedOf } from '../../shown/groups.ts'
import { count, counted, min, money } from '../../shown/numbers.ts'
import { worthTelling } from '../../shown/worth.ts'
import { weekMs } from '../../time.ts'
import { looksOf } from '../decide/seen.ts'
import type { TellState, ToldEvent } from '../decide/state.ts'
import { reportLinks, type Scene } from '../scene.ts'
import { shortName } from '../words/names.ts'
import { itemOf } from '../words/summary.ts'
import { comparedWith, lastWeeks } from './weeks.ts'

export interface Week extends Scene {
  /** Which digest it is, in ms since 1970. */
  at: number
  state: Pick<TellState, 'began' | 'fixed'>
}

const toFix = 5
const mostNames = 5
/** With less in the week before, one failure more or less makes most of the difference: minutes, and units of the currency. */
const least = { minutes: 20, cost: 1 }

/** The last week as one message: what it lost, what to fix first, what is new and what is over. */
export function composeDigest({ at, state, ...scene }: Week): Alert {
  const { repository, report } = scene
  const bad = worthTelling(report)
  const looks = new Set(looksOf(report))
  const isOurs = ({ look }: ToldEvent) => look === undefined || looks.has(look)
  const of = (events: TellState['began']) =>
    events.filter((one) => isOurs(one) && Date.parse(one.at) > at - weekMs && Date.parse(one.at) <= at + weekMs)
  const [began, fixed] = [of(state.began), of(state.fixed)]
  return {
    key: `${repository}/flake-analysis/digest/${new Date(at).toISOString().slice(0, 16)}${ofOthers(repository, [...looks])}`,
    ...{ source: 'flake', status: 'info', severity: 'P3', reason: 'a weekly digest' },
    title: titleOf(bad, began.length, fixed.length),
    summary: summaryOf(bad, { at, began, fixed }, report),
    fields: fieldsOf(report, at),
    links: reportLinks(scene),
    excerpts: [],
    tone: bad.length > 0 ? 'warning' : 'success',
    context: oneLine(`${repository} · flake-analysis`),
    labels: { repository, kind: 'digest', decision: 'digest' }
  }
}

/** Several steps of a repository may each have a digest of the same Monday: of another repository, or of some workflows. */
const ofOthers = (repository: string, looks: readonly string[]): string =>
  looks.every((look) => look === repository) ? '' : `/${sha256(JSON.stringify(looks.toSorted())).slice(0, 8)}`

function titleOf(bad: readonly SubjectReport[], began: number, fixed: number): string {
  const broken = bad.filter(({ state }) => state === 'broken').length
  const flaky = bad.length - broken
  const parts = [
    `${flaky === 0 ? 'nothing is' : flaky} flaky`,
    broken > 0 && `${broken} broken`,
    began > 0 && `${began} new`,
    fixed > 0 && `${fixed} fixed`
  ]
  return `The week: ${parts.filter((part) => part !== false).join(', ')}`
}

interface Events {
  at: number
  began: TellState['began']
  fixed: TellState['fixed']
}

function summaryOf(bad: readonly SubjectReport[], { at, began, fixed }: Events, report: FlakeReport): Text {
  const [worst] = bad
  const first: Text = worst ? [{ bold: 'First:' }, ` ${shortName(worst)}: ${adviceOf(worst)}.`] : ['Nothing to mend.']
  const top = bad.slice(0, toFix).flatMap((one): Text => ['\n', ...itemOf(one, shortName(one))])
  const rest = bad.length > toFix ? ['\n', `… and ${bad.length - toFix} more`] : []
  const suspected = suspectedWords(report)
  return [...lossOf(report, at), ...first, ...top, ...rest, ...suspected, ...named('New', began), ...named('Fixed', fixed)]
}

/** `1 more suspected: cart > adds failed 4 times alone between passes`. Of what runs of forks alone show the page speaks: they name it. */
function suspectedWords(report: FlakeReport): Text {
  const suspects = suspectedOf(report).filter(({ ofForks }) => !ofForks)
  const [one] = suspects
  if (!one) return []
  const who = suspects.length === 1 ? `${shortName(one)} failed ${counted(one.rate.failures, 'time')}` : 'they failed'
  return ['\n', `${suspects.length} more suspected: ${who} alone between passes`]
}

function lossOf(report: FlakeReport, at: number): Text {
  const { last, before } = lastWeeks(report, at)
  if (!last) return []
  const lost = last.minutesWasted > 0 ? min(last.minutesWasted) : 'No time'
  const compared = comparedWith(last.minutesWasted, before?.minutesWasted, least.minutes)
  return [{ bold: `${lost} lost` }, `${compared ? `, ${compared}` : ''}: ${noiseOf(last)}.`, '\n']
}

function noiseOf({ failures, flakyFailures }: Pick<TrendWeek, 'failures' | 'flakyFailures'>): string {
  if (failures === 0) return 'nothing failed'
  if (failures === 1) return `the only failure was ${flakyFailures === 0 ? 'no ' : ''}noise`
  if (flakyFailures === 0) return `none of ${count(failures)} failures was noise`
  return `${count(flakyFailures)} of ${count(failures)} failures ${flakyFailures === 1 ? 'was' : 'were'} noise`
}

function named(what: string, events: TellState['began']): Text {
  if (events.length === 0) return []
  const names = events.slice(0, mostNames).map(({ name }) => name)
  const more = events.length - names.length
  return ['\n', { bold: `${what}:` }, ` ${names.join(', ')}${more > 0 ? `, and ${more} more` : ''}`]
}

function fieldsOf(report: FlakeReport, at: number): readonly Field[] {
  const { infra, window, currency } = report
  const { last, before } = lastWeeks(report, at)
  const bill = last && last.cost > 0 ? money(last.cost, currency) : undefined
  const compared = last && comparedWith(last.cost, before?.cost, least.cost)
  const events = infra.filter(({ to }) => Date.parse(to) > at - weekMs)
  const jobs = events.reduce((sum, one) => sum + one.jobs, 0)
  return [
    ...(bill ? [inline('Billed for noise', `${bill}${compared ? `, ${compared}` : ''}`)] : []),
    ...(events.length > 0 ? [inline('Infrastructure', `${counted(jobs, 'job')} lost: ${clip(oneLine(events[0]?.sign ?? ''), 120)}`)] : []),
    ...(last ? [inline('Runs', String(last.runs))] : [inline('Looked at', counted(window.days, 'day'))])
  ]
}

const inline = (name: string, value: string): Field => ({ name, value: [value], inline: true })
