import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { Ports } from '../ports.ts'
import type { Seen, To } from '../seen.ts'

/** Writes what others read: the page, the metrics, the objectives. One that fails keeps no other from being written. */
export async function publish(seen: Seen, { inputs }: Pick<To, 'inputs'>, ports: Ports): Promise<readonly (ActionError | undefined)[]> {
  const { 'status-page': page, 'metrics-file': metrics, 'otlp-endpoint': otlp, 'openslo-file': openSlo } = inputs
  const work = [
    page !== undefined && (async () => (await import('./page.ts')).writeStatusPage(page, seen, ports)),
    metrics !== undefined && (async () => (await import('./metrics.ts')).writeMetrics(metrics, seen, ports)),
    otlp !== undefined && (async () => (await import('./otlp.ts')).pushMetrics(otlp, inputs, seen, ports)),
    openSlo !== undefined && (async () => (await import('./openslo.ts')).writeOpenSlo(openSlo, seen, ports))
  ]
  return Promise.all(
    work.flatMap((one) =>
      one
        ? [
            one().then(
              () => undefined,
              (error) => problemOf(error, 'What others read could not be written')
            )
          ]
        : []
    )
  )
}
