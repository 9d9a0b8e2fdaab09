import type { Member, OpenAlert, Track } from './alert-state.ts'
import { areCorrelated, type Trait, traitOf } from './correlation.ts'
import { memberOf, refreshed, stateOf, withMember } from './members.ts'
import type { Watched } from './round.ts'
import { healthSeverity } from './severity.ts'
import { isSilent, type Outcome, type Step } from './step.ts'
import { draftOf, isActive, isOver, worse } from './transition.ts'

/** Endpoints that are bad, one alert for each cause. */
export function healthStep(before: readonly OpenAlert[], step: Step): Outcome {
  const kept = before.map((alert): OpenAlert => ({ ...alert, members: alert.members.map((member) => refreshed(member, step)) }))
  const placed = newcomers(kept, step).reduce(
    (alerts: readonly OpenAlert[], [track, endpoint]) => placedIn(alerts, track, endpoint, step),
    kept
  )
  const told = toldIn(placed)
  const alerts = placed.map((alert) => judged(alert, { before, told }, step))
  const known = new Map(before.map((alert) => [alert.id, alert]))
  const drafts = alerts.flatMap((alert) => draftOf(known.get(alert.id), alert, { ...step, calls: 'yes' }) ?? [])
  return { alerts: alerts.filter((alert) => !isOver(alert)), drafts, watches: [] }
}

/** Those that are believed to be bad and are in no alert, the first to go bad first. One that is held back is told only while it is bad. */
function newcomers(alerts: readonly OpenAlert[], { round, tracks, isHeld }: Step): [Track, Watched][] {
  const told = toldIn(alerts)
  const found = round.endpoints.flatMap((endpoint): [Track, Watched][] => {
    const track = tracks.get(endpoint.name)
    return track && !told.has(endpoint.name) && isTellable(track) && !isHeld(endpoint.name) ? [[track, endpoint]] : []
  })
  return found.toSorted(([one], [other]) => memberOf(one).since - memberOf(other).since)
}

const toldIn = (alerts: readonly OpenAlert[]): ReadonlySet<string> =>
  new Set(alerts.flatMap(({ members }) => members.filter(isActive).map(({ endpoint }) => endpoint)))

const isTellable = (track: Track) =>
  stateOf(track) !== 'up' && track.silent === undefined && (track.level !== 'up' || track.flapping !== undefined)

/** In the alert that it was in, or in one that has its cause, or in one of its own. */
function placedIn(alerts: readonly OpenAlert[], track: Track, endpoint: Watched, step: Step): OpenAlert[] {
  const member = memberOf(track)
  const own = alerts.find((alert) => !isOver(alert) && alert.members.some((each) => each.endpoint === member.endpoint))
  const found = own ?? alerts.find((alert) => !isOver(alert) && isRelated(alert, traitOf(member, endpoint), alerts, step))
  if (!found) return [...alerts, opened(member, track, endpoint, step)]
  return alerts.map((alert) => (alert === found ? withMember(alert, member) : alert))
}

function isRelated({ members }: OpenAlert, trait: Trait, alerts: readonly OpenAlert[], { endpoints }: Step): boolean {
  const mostAreBad = toldIn(alerts).size + 1 > endpoints.size / 2
  return members.some((member) => {
    const endpoint = endpoints.get(member.endpoint)
    return endpoint !== undefined && areCorrelated(traitOf(member, endpoint), trait, mostAreBad)
  })
}

/** Named after the result that raised it, so that no other alert ever has its name. */
const opened = (member: Member, { at }: Track, { id }: Watched, { now }: Step): OpenAlert => ({
  id: `health:${id}:${new Date(at).toISOString()}`,
  kind: 'health',
  severity: 'P3',
  worst: 'P3',
  reason: '',
  startedAt: member.since,
  openedAt: now,
  toldAt: now,
  turn: 0,
  members: [member]
})

interface Around {
  before: readonly OpenAlert[]
  /** Names of the endpoints that are in an alert. */
  told: ReadonlySet<string>
}

/** With its severity; in maintenance, what becomes of others does not change it. */
function judged(alert: OpenAlert, { before, told }: Around, step: Step): OpenAlert {
  if (isOver(alert)) return alert
  const active = alert.members.filter(isActive)
  const isKnown = before.some(({ id }) => id === alert.id)
  if (isKnown && active.every(({ endpoint }) => isSilent(step, endpoint))) return alert
  const { severity, reason } = healthSeverity(active, { ...step, endpoints: step.round.endpoints })
  const { dependents: _, ...rest } = alert
  const dependents = dependentsOf(active, told, step)
  return {
    ...rest,
    severity,
    reason,
    worst: worse(severity, isKnown ? alert.worst : severity),
    ...(dependents.length > 0 && { dependents })
  }
}

/** What is bad, too, and not told because of these. */
function dependentsOf(members: readonly Member[], told: ReadonlySet<string>, { upstream, tracks }: Step): string[] {
  const causes = new Set(members.map(({ endpoint }) => endpoint))
  return [...upstream].flatMap(([name, others]) => {
    const track = tracks.get(name)
    const isHeld = !told.has(name) && others.some((other) => causes.has(other))
    return isHeld && track && stateOf(track) !== 'up' ? [name] : []
  })
}
