import { type HealthEndpoint, known, type MaintenanceWindow, type RequestStep } from '@tocsin/notifier'
import type { Endpoint } from '../endpoint.ts'
import { shownUrl } from '../probe/fill/shown-url.ts'
import { idsOf } from './ids.ts'
import { type Habits, presets } from './presets.ts'

const minuteMs = 60_000
const usual = { every: 5 * minuteMs, timeout: 10_000, retries: 1, failAfter: 2, recoverAfter: 2, latency: {}, ip: 'any' } as const
const usualCertificateDays = 21

export interface Asked {
  endpoints: readonly HealthEndpoint[]
  /** Of the file: a preset of an endpoint wins over them. */
  defaults?: Habits
  /** Of the step: they win over both, and what an endpoint says itself over all. */
  step?: Habits
  /** Of the file, for all endpoints or for those that they name. */
  maintenance: readonly MaintenanceWindow[]
}

/** Endpoints with every default filled in. */
export function resolve({ endpoints, maintenance, ...habits }: Asked): readonly Endpoint[] {
  const ids = idsOf(endpoints.map(({ name }) => name))
  return endpoints.map((written, index) => {
    const steps = stepsOf(written)
    const { group, runbook, dependsOn = [], critical = false, hidden = false } = written
    const days = steps.flatMap(({ expect }) => expect?.certificateDays ?? [])
    return {
      ...{ name: written.name, id: ids[index] ?? written.name, critical, hidden, dependsOn, steps },
      ...(group !== undefined && { group }),
      ...(runbook !== undefined && { runbook }),
      ...habitsOf(written, habits),
      certificateDays: days.length > 0 ? Math.max(...days) : usualCertificateDays,
      maintenance: [...(written.maintenance ?? []), ...maintenance.filter((window) => concerns(window, written))],
      shownUrl: shownUrl(steps[0]?.url ?? '')
    }
  })
}

function habitsOf(written: HealthEndpoint, { defaults = {}, step = {} }: Pick<Asked, 'defaults' | 'step'>) {
  const { target: _, ...preset } = written.preset ? presets[written.preset] : {}
  const layers: Habits[] = [usual, defaults, preset, step, written]
  const { every, timeout, retries, failAfter, recoverAfter, ip, remindEvery } = Object.assign({}, ...layers.map(given)) as Habits
  const latency = Object.assign({}, ...layers.map((layer) => layer.latency)) as Endpoint['latency']
  const { every: usualEvery, timeout: usualTimeout } = usual
  return {
    ...{ everyMs: every ?? usualEvery, timeoutMs: timeout ?? usualTimeout, retries: retries ?? usual.retries },
    ...{ failAfter: failAfter ?? usual.failAfter, recoverAfter: recoverAfter ?? usual.recoverAfter, latency, ip: ip ?? usual.ip },
    ...(remindEvery !== undefined && { remindEveryMs: remindEvery })
  }
}

const given = ({ every, timeout, retries, failAfter, recoverAfter, remindEvery, ip }: Habits): Habits =>
  Object.fromEntries(
    Object.entries({ every, timeout, retries, failAfter, recoverAfter, remindEvery, ip }).filter(([, value]) => value !== undefined)
  )

/** An endpoint without steps is one itself. */
export function stepsOf({
  steps,
  url,
  method,
  headers,
  body,
  auth,
  expect,
  redirects,
  record,
  resolver,
  send,
  verifyTls
}: HealthEndpoint): readonly RequestStep[] {
  if (steps) return steps
  const step = { url, method, headers, body, auth, expect, redirects, record, resolver, send, verifyTls }
  return [known<RequestStep>(step) as RequestStep]
}

const concerns = ({ endpoints }: MaintenanceWindow, { name, group }: HealthEndpoint) =>
  endpoints === undefined || endpoints.some((one) => one === name || one === group)
