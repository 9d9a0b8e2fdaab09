import type { Endpoint } from '../endpoint.ts'
import type { Observation, Phases } from './observation.ts'
import type { ProbePorts } from './ports.ts'
import { tryOnce } from './try.ts'

/** Probes an endpoint once, or once over each family of addresses. Never rejects for anything the endpoint does. */
export async function probe(endpoint: Endpoint, ports: ProbePorts): Promise<Observation> {
  if (endpoint.ip !== 'both') return tryOnce(endpoint, endpoint.ip === 'any' ? 0 : endpoint.ip === '4' ? 4 : 6, ports)
  const [four, six] = await Promise.all([tryOnce(endpoint, 4, ports), tryOnce(endpoint, 6, ports)])
  return worse(over('IPv4', four), over('IPv6', six))
}

function over(family: string, { causes, ...observation }: Observation): Observation {
  return { ...observation, causes: causes.map(({ fault, words }) => ({ fault, words: `over ${family}: ${words}` })) }
}

/** What one family shows to be wrong counts, whatever the other could not tell; that all is well takes both. */
const ranks: Record<Observation['verdict'], number> = { down: 0, degraded: 1, inconclusive: 2, up: 3 }

function worse(one: Observation, other: Observation): Observation {
  const [first, second] = ranks[one.verdict] < ranks[other.verdict] || isSlower(one, other) ? [one, other] : [other, one]
  const expiries = [first, second].flatMap(({ certificateExpiresAt }) => certificateExpiresAt ?? [])
  return {
    ...first,
    causes: [...first.causes, ...second.causes],
    ...(expiries.length > 0 && { certificateExpiresAt: Math.min(...expiries) })
  }
}

const total = ({ total: ms = 0 }: Phases): number => ms

const isSlower = (one: Observation, other: Observation): boolean =>
  one.verdict === other.verdict && total(one.phases) >= total(other.phases)
