import { all, element, type Html } from '@tocsin/page'
import type { CacheReport } from '../../model/workflow-report.ts'
import { logsOfCache } from '../../shown/cache-logs.ts'
import { fileName } from '../../shown/names.ts'
import { count, percent } from '../../shown/numbers.ts'
import type { Known } from '../known.ts'
import { intro, type Section, section } from './section.ts'
import { own, rest } from './text.ts'

const most = 20

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
