import { classify, known } from '@tocsin/notifier'
import type { Cause } from '../probe/observation.ts'
import type { Member, OpenAlert, Watch } from './alert-state.ts'
import type { Watched } from './round.ts'
import type { Outcome, Step } from './step.ts'
import { isActive } from './transition.ts'
import { alertOf, type Finding, outcomeOf, roundMsIn, watchesWith } from './watched.ts'

/** Of an endpoint, in a row. */
const rounds = 6
const leastMs = 30 * 60_000

const prefix = 'blind:'

export const blindKey = (endpoint: string) => `${prefix}${endpoint}`

/** Endpoints that cannot be judged, one alert for each cause; over with the first round that tells anything of them. */
export function blindStep(before: readonly OpenAlert[], heard: readonly Watch[], step: Step): Outcome {
  const watches = watchesWith(heard, findings(heard, step), step.round.at).filter(({ key }) => step.endpoints.has(key.slice(prefix.length)))
  const since = new Map(watches.flatMap(({ key, heard }) => (heard.on ? [[key, heard.since ?? step.round.at]] : [])))
  const scene = { before, since, causes: causesOf(step) }
  const groups = Map.groupBy(
    step.round.endpoints.filter(({ name }) => since.has(blindKey(name))),
    (endpoint) => groupOf(endpoint, scene, step)
  )
  const alerts = [...groups].flatMap(([group, endpoints]) => (group === undefined ? [] : (alertFor(group, endpoints, scene, step) ?? [])))
  return outcomeOf(before, alerts, watches, { ...step, calls: 'yes' })
}

/** A result that came late tells nothing. What is in maintenance could be judged; yet nothing ends by that. */
function findings(heard: readonly Watch[], step: Step): Finding[] {
  const { round, tracks, endpoints } = step
  const told = new Set(heard.filter((watch) => watch.heard.on).map(({ key }) => key))
  return round.results.flatMap(({ endpoint, at, verdict }) => {
    const watched = endpoints.get(endpoint)
    const isMaintained = verdict === 'maintenance' && told.has(blindKey(endpoint))
    if (!watched || isMaintained || at < (tracks.get(endpoint)?.at ?? 0)) return []
    return [
      { key: blindKey(endpoint), is: verdict === 'inconclusive', patience: patienceOf(watched), roundMs: roundMsIn(step, [endpoint]) }
    ]
  })
}

/** Several places may each tell of one round: so many results alone are not so many rounds. Half a round early is nearer than half a round late. */
const patienceOf = ({ everyMs }: Watched) => ({ onAfter: rounds, offAfter: 1, forMs: Math.max(leastMs, (rounds - 1.5) * everyMs) })

const unknown: Cause = { fault: 'runner', words: 'no cause is known' }

/** Of what this round could not judge. */
const causesOf = ({ round: { results } }: Step): ReadonlyMap<string, Cause> =>
  new Map(results.flatMap(({ endpoint, verdict, cause = unknown }) => (verdict === 'inconclusive' ? [[endpoint, cause]] : [])))

interface Scene {
  before: readonly OpenAlert[]
  /** Since when what is on could not be judged, in ms since 1970, by its key. */
  since: ReadonlyMap<string, number>
  causes: ReadonlyMap<string, Cause>
}

const idOf = ({ fault, words }: Partial<Cause>) => `${fault} ${words}`

/** Name of the alert that it is in or has the cause of, or the cause of a new one; nothing where it is not to be told. */
function groupOf({ name }: Watched, { before, causes }: Scene, step: Step): string | undefined {
  const own = before.find(({ members }) => members.some((member) => member.endpoint === name && isActive(member)))
  if (own) return own.id
  const cause = causes.get(name)
  if (!cause || step.isHeld(name)) return undefined
  return before.find(({ members }) => members.some((member) => isActive(member) && idOf(member) === idOf(cause)))?.id ?? idOf(cause)
}

function alertFor(group: string, endpoints: readonly Watched[], { before, since, causes }: Scene, step: Step): OpenAlert | undefined {
  const [first] = endpoints
  if (!first) return undefined
  const sinceOf = (name: string) => since.get(blindKey(name)) ?? step.round.at
  const { severity, reason } = classify({ kind: 'stale', of: 'endpoint' }, step.policy)
  const subject = {
    before: before.find(({ id }) => id === group),
    id: `blind:${first.id}:${new Date(sinceOf(first.name)).toISOString()}`,
    kind: 'blind' as const,
    endpoints: endpoints.map(({ name }) => name),
    since: Math.min(...endpoints.map(({ name }) => sinceOf(name))),
    now: { severity, reason },
    // Another shard may have looked at it: what was told of it stays.
    seen: (name: string, member?: Member) => ({
      ...known({ fault: member?.fault, words: member?.words }),
      since: sinceOf(name),
      ...causes.get(name)
    })
  }
  return alertOf(subject, step.now)
}
