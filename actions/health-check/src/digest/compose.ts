import { type Alert, duration, type Field, oneLine, plural } from '@tocsin/notifier'
import { dayMs } from '../history/calendar.ts'
import { folderOf } from '../kept/monitor.ts'
import { digestChart } from '../page/digest/digest-chart.ts'
import type { PageModel } from '../page/model.ts'
import { listed, took } from '../words/names.ts'
import { percent } from '../words/percent.ts'

export interface Week {
  /** `owner/name`. */
  repository: string
  monitor?: string | undefined
  /** Which digest it is, in ms since 1970. */
  at: number
  model: PageModel
}

const weekMs = 7 * dayMs

/** The last seven days as a message: a line for each endpoint, and what stood out. */
export function composeDigest({ repository, monitor, at, model }: Week): Alert {
  const endpoints = model.groups.flatMap((group) => group.endpoints)
  const up = endpoints.flatMap(({ uptime }) => uptime.week ?? [])
  const share = up.length > 0 ? percent(up.reduce((sum, one) => sum + one, 0) / up.length) : undefined
  const incidents = model.incidents.filter(({ endedAt = model.now }) => endedAt > model.now - weekMs)
  return {
    key: `${repository}/${folderOf(monitor)}/digest/${new Date(at).toISOString().slice(0, 16)}`,
    ...{ source: 'health', status: 'info', severity: 'P3', reason: 'a weekly digest' },
    title: oneLine(
      `${monitor === undefined ? '' : `${monitor}: `}The week: ${share === undefined ? 'nothing is known yet' : `${share} up`}, ${plural(incidents.length, 'incident')}`
    ),
    ...(model.url !== undefined && { url: model.url }),
    summary: digestChart(model),
    fields: fieldsOf(model, incidents),
    links: model.url === undefined ? [] : [{ label: 'Status page', url: model.url }],
    excerpts: [],
    tone: incidents.length > 0 ? 'warning' : 'success',
    context: oneLine(`${repository} · health-check`),
    labels: { repository, kind: 'digest', decision: 'digest', ...(monitor !== undefined && { monitor }) }
  }
}

function fieldsOf(model: PageModel, incidents: PageModel['incidents']): readonly Field[] {
  const endpoints = model.groups.flatMap((group) => group.endpoints)
  const lost = incidents.map((one) => ({
    ...one,
    ms: Math.min(model.now, one.endedAt ?? model.now) - Math.max(one.startedAt, model.now - weekMs)
  }))
  const [longest] = lost.toSorted((a, b) => b.ms - a.ms)
  const [slowest] = endpoints.filter(({ latency }) => latency).toSorted((a, b) => (b.latency?.p95 ?? 0) - (a.latency?.p95 ?? 0))
  const [tightest] = model.objectives
    .filter(({ budgetLeft }) => budgetLeft !== undefined)
    .toSorted((a, b) => (a.budgetLeft ?? 0) - (b.budgetLeft ?? 0))
  const { coverage } = model.schedule
  return [
    ...(longest ? [field('Longest incident', `${listed(longest.endpoints)}: ${duration(longest.ms)}`)] : []),
    ...(slowest?.latency ? [field('Slowest', `${oneLine(slowest.name)}: p95 ${took(slowest.latency.p95)}`)] : []),
    ...(tightest?.budgetLeft !== undefined
      ? [field('Least budget', `${oneLine(tightest.name)}: ${percent(tightest.budgetLeft)} left`)]
      : []),
    ...(coverage !== undefined && coverage < 0.95 ? [field('Rounds that took place', percent(coverage))] : [])
  ]
}

const field = (name: string, value: string): Field => ({ name, value: [value], inline: true })
