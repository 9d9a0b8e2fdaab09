import { type Receipt, receiptsJson } from '@tocsin/notifier'
import type { Endpoint } from './endpoint.ts'
import type { Ports } from './ports.ts'
import type { Result } from './round/result.ts'
import { stateOf } from './round/state.ts'

export interface Outcome {
  /** Of this round. */
  results: readonly Result[]
  /** With what is known of the endpoints that were not due. */
  standing: readonly Pick<Result, 'endpoint' | 'verdict'>[]
  endpoints: readonly Endpoint[]
  /** By name: fractions of the last 30 days, where they are known. */
  uptime: ReadonlyMap<string, number>
  /** Of all endpoints together. */
  overall?: number | undefined
  /** The least of all objectives, in percent. */
  budgetLeft?: number | undefined
  receipts: readonly Receipt[]
}

export function writeOutputs(
  { results, standing, endpoints, uptime, overall, budgetLeft, receipts }: Outcome,
  { output }: Pick<Ports, 'output'>
): void {
  const named = (verdict: Result['verdict']) =>
    JSON.stringify(standing.filter((one) => one.verdict === verdict).map(({ endpoint }) => endpoint))
  output('status', stateOf(standing))
  output('down', named('down'))
  output('degraded', named('degraded'))
  output('results', JSON.stringify(results.map((result) => written(result, endpoints, uptime.get(result.endpoint)))))
  output('budget-left', budgetLeft ?? '')
  output('uptime', overall === undefined ? '' : percent(overall))
  output('delivered', receiptsJson(receipts))
}

/** Never rounded up: scripts compare it. */
const percent = (share: number) => Math.floor(share * 100_000 + 1e-9) / 1_000

function written(
  { endpoint, verdict, cause, ms, phases, status, certificateExpiresAt, tries }: Result,
  endpoints: readonly Endpoint[],
  uptime: number | undefined
) {
  return {
    ...{ name: endpoint, id: endpoints.find(({ name }) => name === endpoint)?.id, verdict, tries },
    ...(cause && { fault: cause.fault, cause: cause.words }),
    ...(ms !== undefined && { ms: rounded(ms) }),
    ...(phases && { phases: Object.fromEntries(Object.entries(phases).map(([phase, took]) => [phase, rounded(took)])) }),
    ...(status !== undefined && { status }),
    ...(certificateExpiresAt !== undefined && { certificateExpiresAt: new Date(certificateExpiresAt).toISOString() }),
    ...(uptime !== undefined && { uptime: percent(uptime) })
  }
}

/** To a tenth of a millisecond. */
const rounded = (ms: number) => Math.round(ms * 10) / 10
