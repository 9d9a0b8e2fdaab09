import { duration } from '@tocsin/notifier'
import { element, type Html } from '@tocsin/page'
import type { JobGraph } from '../../model/workflow-report.ts'
import { fileName } from '../../shown/names.ts'
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
