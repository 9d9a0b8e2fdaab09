import { duration } from '@tocsin/notifier'
import { all, element, type Html } from '@tocsin/page'
import type { CacheReport, JobGraph } from '../../model/report.ts'
import { logsOfCache } from '../../shown/cache-logs.ts'
import { fileName } from '../../shown/names.ts'
import { count, percent } from '../../shown/numbers.ts'
import type { Known } from '../known.ts'
import { intro, type Section, section } from './section.ts'
import { own, rest } from './text.ts'

const most = 20
const mostJobs = 20
const long = (seconds: number) => duration(seconds * 1_000)

/** The jobs that decide how long a workflow takes, one after the other. */
export function graphs({ report, several }: Known): readonly Section[] {
  const drawn = report.graphs.filter(({ criticalPath }) => criticalPath.length > 0)
  if (drawn.length === 0) return []
  const items = drawn.slice(0, most).map((one) => graph(one, several))
  return [
    section(
      'graphs',
      'Longest paths',
      drawn.length,
      intro('The jobs that a run waits for, one after the other: their median time, and light behind it the slowest of 100.'),
      element('div', { class: 'card lines' }, ...items),
      rest(drawn.length - items.length, 'workflow', 'which take less')
    )
  ]
}

function graph({ name, workflow, repository, criticalPath, fanIn }: JobGraph, several: boolean): Html {
  const jobs = criticalPath.slice(0, mostJobs)
  const total = jobs.reduce((sum, { medianSeconds }) => sum + medianSeconds, 0)
  const starts = jobs.map((_, index) => jobs.slice(0, index).reduce((sum, { medianSeconds }) => sum + medianSeconds, 0))
  const end = Math.max(total, ...jobs.map(({ p99Seconds }, index) => (starts[index] ?? 0) + p99Seconds), 1e-9)
  const waits = fanIn
    .slice(0, 5)
    .map(({ job, waitsFor, waitSeconds }) =>
      element('li', {}, own(job, 120), ' mostly waits for ', own(waitsFor, 120), `, ${long(waitSeconds)}`)
    )
  return element(
    'article',
    {},
    element(
      'div',
      { class: 'head' },
      element('h3', {}, own(`${several ? `${repository} ` : ''}${name || fileName(workflow)}`, 160)),
      element('b', {}, long(total))
    ),
    element('ol', { class: 'path' }, ...jobs.map((job, index) => onPath(job, starts[index] ?? 0, end))),
    waits.length > 0 && element('ul', { class: 'quiet' }, ...waits)
  )
}

function onPath({ job, medianSeconds, p99Seconds }: JobGraph['criticalPath'][number], start: number, end: number): Html {
  const x = (seconds: number) => Math.round((seconds / end) * 10_000) / 10
  const rect = (seconds: number, name: string) =>
    element('rect', { class: name, x: x(start), y: 0, width: Math.max(2, x(seconds)), height: 10, rx: 0 })
  return element(
    'li',
    {},
    element(
      'span',
      { class: 'pair' },
      own(job, 160),
      element('span', { class: 'quiet' }, `${long(medianSeconds)}, slowest ${long(p99Seconds)}`)
    ),
    element(
      'svg',
      { class: 'gauge', viewBox: '0 0 1000 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      rect(Math.max(medianSeconds, p99Seconds), 'slowest'),
      rect(medianSeconds, 'fill-maintenance')
    )
  )
}

/** How often caches hit. */
export function caches({ report, several }: Known): readonly Section[] {
  if (report.caches.length === 0) return []
  const items = report.caches.slice(0, most).map((one) => element('li', {}, cache(one, several)))
  return [
    section(
      'caches',
      'Caches',
      report.caches.length,
      intro('As a sample of logs tells, of failed jobs more than of those that passed: a partial hit restores an older cache.'),
      element('ul', { class: 'card lines' }, ...items),
      rest(report.caches.length - items.length, 'cache', 'which miss less')
    )
  ]
}

function cache(report: CacheReport, several: boolean): Html {
  const { key, job, workflow, repository, exact, partial, miss } = report
  const [logs, sum] = [logsOfCache(report), exact + partial + miss]
  const hits = sum > 0 ? `${percent(exact / sum)} exact hits` : 'not used'
  return all(
    element('div', { class: 'head' }, element('h3', {}, element('code', {}, own(key, 200))), element('b', {}, hits)),
    sum > 0 && shares([exact, partial, miss]),
    element(
      'p',
      { class: 'quiet' },
      own(job, 120),
      ` · ${fileName(workflow)}`,
      several && repository ? ` · ${repository}` : '',
      ` · ${count(exact)} exact, ${count(partial)} partial, ${count(miss)} missed`,
      logs && ` · as of ${logs}`
    )
  )
}

const tones = ['up', 'degraded', 'down'] as const

/** A bar in parts; the words beside it say the same. */
function shares(parts: readonly [number, number, number]): Html {
  const sum = parts.reduce((all, one) => all + one, 0)
  const x = (value: number) => Math.round((value / sum) * 10_000) / 10
  const rects = parts.map((value, index) =>
    element('rect', {
      class: `fill-${tones[index]}`,
      x: x(parts.slice(0, index).reduce((before, one) => before + one, 0)),
      y: 0,
      width: x(value),
      height: 10
    })
  )
  return element('svg', { class: 'gauge', viewBox: '0 0 1000 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...rects)
}
