import { type Badge, badgeJson, badgeSvg, named } from '@tocsin/page'
import { percent } from '../../words/percent.ts'
import { response } from '../durations.ts'
import type { PageEndpoint, PageModel } from '../model.ts'
import { slug } from '../paths.ts'
import { inState, stateWords } from '../states.ts'
import { endpointsOf } from '../words.ts'

/** Badges of every endpoint, and one of all together, each as SVG and as JSON for shields.io. */
export function badgeFiles(model: PageModel): [path: string, text: string][] {
  const badges: [string, Badge][] = [['status', overall(model)], ...endpointsOf(model).flatMap(endpointBadges)]
  return badges.flatMap(([name, badge]): [string, string][] => [
    [`badges/${name}.svg`, badgeSvg(badge)],
    [`badges/${name}.json`, badgeJson(badge)]
  ])
}

function overall(model: PageModel): Badge {
  const endpoints = endpointsOf(model)
  const up = inState(endpoints, 'up').length
  const message =
    model.state === 'up'
      ? `${up} of ${endpoints.length} up`
      : model.state === 'down'
        ? `${inState(endpoints, 'down').length} down`
        : stateWords[model.state].is
  return {
    label: 'status',
    message: endpoints.length === 0 ? 'no services' : up === endpoints.length ? 'all up' : message,
    color: model.state
  }
}

function endpointBadges(endpoint: PageEndpoint): [string, Badge][] {
  const id = slug(endpoint.id)
  const { state, latency, uptime } = endpoint
  return [
    [`${id}-status`, { label: named(endpoint.name), message: state === 'maintenance' ? 'maintenance' : state, color: state }],
    [
      `${id}-uptime`,
      { label: 'uptime 30 days', message: uptime.month === undefined ? 'unknown' : percent(uptime.month), color: uptimeColor(uptime.month) }
    ],
    [`${id}-response`, { label: 'response p95', message: latency ? response(latency.p95) : 'unknown', color: latencyColor(latency?.p95) }]
  ]
}

const uptimeColor = (share: number | undefined): Badge['color'] =>
  share === undefined ? 'unknown' : share >= 0.995 ? 'up' : share >= 0.97 ? 'degraded' : 'down'

const latencyColor = (ms: number | undefined): Badge['color'] =>
  ms === undefined ? 'unknown' : ms < 500 ? 'up' : ms < 2_000 ? 'degraded' : 'down'
