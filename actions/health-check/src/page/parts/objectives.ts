import { all, element, type Html, listed, moment, short, stateMark } from '@tocsin/page'
import { decimalsOf, percent, targetPercent } from '../../words/percent.ts'
import { lasting } from '../durations.ts'
import type { PageModel, PageObjective } from '../model.ts'

const columns = ['Objective', 'Actual', 'Error budget left'] as const

/** What was promised, what it came to, and how much of the error budget is left. Roles are named: a phone lays the rows out as blocks. */
export function objectivesSection({ objectives, now }: PageModel): Html {
  if (objectives.length === 0) return all()
  const head = columns.map((name) => element('th', { scope: 'col', role: 'columnheader' }, name))
  return element(
    'section',
    { 'aria-labelledby': 'objectives' },
    element('h2', { id: 'objectives' }, 'Objectives'),
    element(
      'table',
      { class: 'card objectives', role: 'table' },
      element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
      element('tbody', { role: 'rowgroup' }, ...objectives.map((objective) => row(objective, now)))
    )
  )
}

function row(objective: PageObjective, now: number): Html {
  const { name, endpoints, target, window, actual } = objective
  const scope = `${targetPercent(target)} over ${short(window, 60)}, for ${listed(endpoints)}`
  return element(
    'tr',
    { role: 'row' },
    element('th', { scope: 'row', role: 'rowheader' }, element('bdi', {}, short(name, 80)), element('span', { class: 'quiet' }, scope)),
    element('td', { role: 'cell', 'data-label': columns[1] }, actual === undefined ? 'not known' : percent(actual, decimalsOf(target))),
    element('td', { role: 'cell', 'data-label': columns[2] }, ...budget(objective, now))
  )
}

function budget({ budgetLeft, exhaustedAt, firing }: PageObjective, now: number): Html[] {
  if (budgetLeft === undefined) return [all('not known')]
  const words = budgetLeft < 0 ? `none, overspent by ${percent(-budgetLeft, 0)}` : percent(budgetLeft, 0)
  return [
    gauge(budgetLeft),
    element('span', {}, words),
    exhaustedAt !== undefined && budgetLeft > 0 && exhaustedAt > now
      ? element('span', { class: 'quiet' }, `at this pace used up in ${lasting(exhaustedAt - now)} (${moment(exhaustedAt)})`)
      : all(),
    firing === undefined ? all() : stateMark('degraded', short(firing, 120))
  ]
}

function gauge(left: number): Html {
  const width = Math.round(Math.min(1, Math.max(0, left)) * 1000) / 10
  const level = left <= 0.1 ? 'down' : left <= 0.33 ? 'degraded' : 'up'
  return element(
    'svg',
    { class: 'gauge', 'aria-hidden': 'true', viewBox: '0 0 100 8', preserveAspectRatio: 'none' },
    element('rect', { class: 'track', width: 100, height: 8, rx: 2 }),
    width > 0 && element('rect', { class: `fill-${level}`, width, height: 8, rx: 2 })
  )
}
