import type { LatencyLimits } from '@tocsin/notifier'
import type { Cause, Observation, Phase, Phases } from './observation.ts'

/** What says nothing of the endpoint. */
const silent = ['no-ipv6', 'runner']

/** Down before degraded before up: a slow 503 is down. */
export function verdictOf(causes: readonly Cause[]): Observation['verdict'] {
  if (causes.some(({ fault }) => silent.includes(fault))) return 'inconclusive'
  if (causes.some(({ fault }) => fault !== 'latency')) return 'down'
  return causes.length > 0 ? 'degraded' : 'up'
}

const limited: readonly (readonly [Phase, keyof LatencyLimits, string])[] = [
  ['total', 'max', 'latency'],
  ['dns', 'dns', 'DNS'],
  ['connect', 'connect', 'connecting'],
  ['tls', 'tls', 'TLS'],
  ['firstByte', 'firstByte', 'first byte']
]

/** `latency 812 ms, limit 400 ms`, for each limit that was passed. */
export function latencyCauses(phases: Phases, limits: LatencyLimits): readonly Cause[] {
  return limited.flatMap(([phase, name, words]) => {
    const [took, limit] = [phases[phase], limits[name]]
    if (took === undefined || limit === undefined || took <= limit) return []
    return [{ fault: 'latency', words: `${words} ${shownMs(took, limit)} ms, limit ${limit} ms` } as const]
  })
}

/** In whole milliseconds, but never the same number as a limit that was passed. */
const shownMs = (took: number, limit: number): number => (Math.round(took) > limit ? Math.round(took) : Math.round(took * 10) / 10)
