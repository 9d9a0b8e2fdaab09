import { ActionError, redactDeep } from '@tocsin/action-kit'
import { headersOf, otlpUrl, push, repositoryAttributes } from '@tocsin/metrics'
import type { Inputs } from '../inputs.ts'
import { otlpRequest } from '../metrics/otlp.ts'
import type { Ports } from '../ports.ts'
import type { Seen } from '../seen.ts'
import { metricsOf } from './metrics.ts'

/** In a dry run nothing leaves the runner. */
export async function pushMetrics(
  endpoint: string,
  inputs: Pick<Inputs, 'otlp-headers' | 'dry-run'>,
  seen: Seen,
  ports: Ports
): Promise<void> {
  if (inputs['dry-run']) return ports.progress('The metrics are not pushed: this is a dry run.')
  const body = otlpRequest(redactDeep(metricsOf(seen), ports.redact), {
    'service.name': 'tocsin',
    ...repositoryAttributes(ports.context.repository, `${ports.context.serverUrl}/${ports.context.repository}`)
  })
  const url = otlpUrl(endpoint, 'metrics') ?? endpoint
  const pushed = await push(body, { url, headers: headersOf(inputs['otlp-headers']) }, ports)
  if (pushed.kind === 'failed')
    throw new ActionError(`The metrics could not be pushed: ${pushed.detail}`, {
      fix: 'Check `otlp-endpoint`, of which a base ends in `/`, and `otlp-headers`.'
    })
  if (pushed.rejected > 0)
    ports.warn(`The receiver of the metrics took all but ${pushed.rejected} points${pushed.said ? `: ${pushed.said}` : ''}`)
}
