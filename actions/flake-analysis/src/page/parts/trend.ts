import { all, element, type Html } from '@tocsin/page'
import type { FlakeReport, TrendWeek } from '../../model/report.ts'
import { count, counted, min, money } from '../../shown/numbers.ts'
import { weekMs } from '../../time.ts'
import { shortDay } from './dates.ts'
import { type Section, section } from './section.ts'

const mostWeeks = 26
/** More would not fit beside one another on a phone. */
const mostLabels = 6
const [step, width, height] = [20, 14, 100]
const margin = (step - width) / 2

/** What was lost in each week, and how many of its failures were noise. */
export function trend(report: FlakeReport): readonly Section[] {
  const weeks = report.trend.slice(-mostWeeks).map((week) => ({ ...week, name: nameOf(week, report.window) }))
  if (weeks.length < 2 || weeks.every(({ failures, minutesWasted }) => failures === 0 && minutesWasted === 0)) return []
  const lost = chart('Minutes lost a week', weeks, [{ tone: 'degraded', of: ({ minutesWasted }) => minutesWasted }], ({ minutesWasted }) =>
    min(minutesWasted)
  )
  const failed = chart(
    'Failures a week: flaky of all',
    weeks,
    [
      { tone: 'degraded', of: ({ flakyFailures }) => flakyFailures },
      { tone: 'unknown', of: ({ failures, flakyFailures }) => Math.max(0, failures - flakyFailures) }
    ],
    ({ failures, flakyFailures }) => `${count(flakyFailures)} of ${count(failures)}`
  )
  return [
    section(
      'trend',
      'Week by week',
      undefined,
      element('div', { class: 'card' }, element('div', { class: 'charts' }, lost, failed), table(weeks, report))
    )
  ]
}

interface NamedWeek extends TrendWeek {
  /** Its first day that is in the report: `9 Nov`, or `16 Nov, so far`. */
  name: string
}

function nameOf({ week }: TrendWeek, { from, to }: FlakeReport['window']): string {
  const isCut = Date.parse(from) > Date.parse(week)
  return `${shortDay(isCut ? from : week)}${Date.parse(to) < Date.parse(week) + weekMs ? ', so\u00a0far' : ''}`
}

interface Part {
  tone: 'degraded' | 'unknown'
  of(week: TrendWeek): number
}

function chart(title: string, weeks: readonly NamedWeek[], parts: readonly Part[], words: (week: TrendWeek) => string): Html {
  const sums = weeks.map((week) => parts.reduce((sum, { of }) => sum + of(week), 0))
  const top = Math.max(...sums, 1e-9)
  const paths = parts.map(({ tone }, part) =>
    element('path', { class: `fill-${tone}`, d: weeks.map((week, index) => bar(week, index, part)).join('') })
  )
  function bar(week: TrendWeek, index: number, part: number): string {
    const under = parts.slice(0, part).reduce((sum, { of }) => sum + of(week), 0)
    const high = rounded(((parts[part]?.of(week) ?? 0) / top) * height)
    return high > 0 ? `M${index * step + margin} ${rounded(height - (under / top) * height - high)}h${width}v${high}h-${width}z` : ''
  }
  const label = `${title}: ${weeks.map((week) => `${week.name} ${words(week)}`).join(', ')}.`
  const viewBox = `0 0 ${weeks.length * step} ${height}`
  return element(
    'figure',
    {},
    element('figcaption', {}, title),
    element('svg', { class: 'columns', role: 'img', 'aria-label': label, viewBox, preserveAspectRatio: 'none' }, ...paths),
    labels(weeks, weeks.map(words))
  )
}

const rounded = (value: number) => Math.round(value * 10) / 10

/** Below each column while they are few; else below the first and the last. */
function labels(weeks: readonly NamedWeek[], values: readonly string[]): Html {
  const few = weeks.length <= mostLabels
  const label = ({ name }: NamedWeek, index: number) => element('span', {}, few && element('b', {}, values[index]), name)
  const shown = few ? weeks.map(label) : [weeks[0], weeks.at(-1)].flatMap((week) => (week ? [label(week, 0)] : []))
  return element('div', { class: few ? 'weeks' : 'weeks ends', 'aria-hidden': 'true' }, ...shown)
}

function table(weeks: readonly NamedWeek[], { currency }: FlakeReport): Html {
  const names = ['Week of', 'Runs', 'Failures', 'Flaky', 'Lost', 'Cost']
  const row = ({ name, runs, failures, flakyFailures, minutesWasted, cost }: NamedWeek) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      ...[count(runs), count(failures), count(flakyFailures), min(minutesWasted), money(cost, currency)].map((words) =>
        element('td', {}, words)
      )
    )
  return element(
    'details',
    { class: 'fold' },
    element('summary', {}, `As a table: ${counted(weeks.length, 'week')}`),
    element(
      'div',
      { class: 'wide', role: 'region', tabindex: 0, 'aria-label': 'Table of the weeks' },
      element(
        'table',
        {},
        element('caption', { class: 'unseen' }, 'Runs, failures and what they cost, by week'),
        element('thead', {}, element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, ...weeks.toReversed().map(row))
      )
    ),
    all()
  )
}
