import type { OpenAlert, Part, Track } from './alert-state.ts'
import type { Round, Watched } from './round.ts'
import type { Step } from './step.ts'
import type { Finding } from './watched.ts'

/** A part looks when a round of it comes; that others go on without it takes rounds of theirs. */
const rounds = 3
const hourMs = 3_600_000

/** What is watched of one part and one endpoint. A shard goes without its name: how many there are may change. */
export const partKey = ({ kind, name }: Part, endpoint: string): string =>
  kind === 'shard' ? `shard:${endpoint}` : `vantage/${name}:${endpoint}`

/** What this round says of one part and one endpoint. */
export interface Sight {
  part: Part
  endpoint: string
  /** In ms since 1970; absent where it never did. */
  lookedAt?: number
  isMissed: boolean
}

/** Of every part that this round can tell of: of the shards one of them, of the vantage points one that has just looked. */
export const sightsOf = ({ round, tracks }: Step): Sight[] => [...shardsIn(round, tracks), ...vantagesIn(round)]

function shardsIn({ shard, endpoints, results, at }: Round, tracks: ReadonlyMap<string, Track>): Sight[] {
  const looked = new Set(results.map(({ endpoint }) => endpoint))
  const of = Number(shard?.split('/')[1])
  return endpoints.flatMap((endpoint, index): Sight[] => {
    const part = { kind: 'shard', name: `${(index % of) + 1}/${of}` } as const
    const last = tracks.get(endpoint.name)?.at ?? -1
    const seen = { part, endpoint: endpoint.name, ...(last >= 0 && { lookedAt: last }) }
    if (looked.has(endpoint.name)) return [{ ...seen, isMissed: false }]
    // Who probes all of them probes what is due: what it leaves out says nothing.
    return shard === undefined ? [] : [{ ...seen, isMissed: part.name !== shard && isLate(endpoint, last, at) }]
  })
}

/** Two rounds may well be late. */
const isLate = ({ everyMs }: Watched, lookedAt: number, at: number) => at - lookedAt >= 2 * everyMs

/** As long as there are as many as there are to be, none is missed: one has taken the place of another. */
function vantagesIn({ looks = [], places = 0, endpoints, results, at }: Round): Sight[] {
  const looked = new Set(results.map(({ endpoint }) => endpoint))
  const all = Map.groupBy(looks, ({ endpoint }) => endpoint)
  return endpoints.flatMap((endpoint) => {
    const own = looked.has(endpoint.name) ? (all.get(endpoint.name) ?? []) : []
    const late = new Set(own.filter((look) => isLate(endpoint, look.at, at)))
    const isShort = own.length - late.size < places
    return own.map((look): Sight => {
      const part = { kind: 'vantage', name: look.vantage } as const
      return { part, endpoint: endpoint.name, lookedAt: look.at, isMissed: isShort && late.has(look) }
    })
  })
}

/** Told once it did not look for six rounds, and for an hour, of which two rounds have gone by when it is first missed. */
export const findingsOf = (sights: readonly Sight[], endpoints: Step['endpoints']): Finding[] =>
  sights
    .filter(({ isMissed }) => isMissed)
    .map(({ part, endpoint }) => {
      const { everyMs = 0 } = endpoints.get(endpoint) ?? {}
      const forMs = Math.max(6 * everyMs, hourMs) - 2 * everyMs
      return { key: partKey(part, endpoint), is: true, patience: { onAfter: rounds, offAfter: 1, forMs } }
    })

export const isPart = (one: Part, { part }: Pick<OpenAlert, 'part'>): boolean => one.kind === part?.kind && one.name === part.name
