import type { Member, OpenAlert, Track } from './alert-state.ts'
import { memberOf, refreshed, stateOf } from './members.ts'
import { type Newcomer, placedIn } from './placing.ts'
import { healthSeverity } from './severity.ts'
import { isSilent, type Outcome, type Step } from './step.ts'
import { draftOf, isActive, isOver, worse } from './transition.ts'

/** Endpoints that are bad, one alert for each cause. */
export function healthStep(before: readonly OpenAlert[], step: Step): Outcome {
  const kept = before.map((alert): OpenAlert => ({ ...alert, members: alert.members.map((member) => refreshed(member, step)) }))
  const placed = placedIn(kept, newcomers(kept, step), step)
  const told = toldIn(placed)
  const alerts = placed.map((alert) => judged(alert, { before, told }, step))
  const known = new Map(before.map((alert) => [alert.id, alert]))
  const drafts = alerts.flatMap((alert) => draftOf(known.get(alert.id), alert, { ...step, calls: 'yes' }) ?? [])
  return { alerts: alerts.filter((alert) => !isOver(alert)), drafts, watches: [] }
}

/** Those that are believed to be bad and are in no alert, the first to go bad first. One that is held back is told only while it is bad. */
function newcomers(alerts: readonly OpenAlert[], { round, tracks, isHeld }: Step): Newcomer[] {
  const told = toldIn(alerts)
  const found = round.endpoints.flatMap((endpoint): Newcomer[] => {
    const track = tracks.get(endpoint.name)
    return track && !told.has(endpoint.name) && isTellable(track) && !isHeld(endpoint.name)
      ? [{ track, endpoint, member: memberOf(track) }]
      : []
  })
  return found.toSorted((one, other) => one.member.since - other.member.since)
}

const toldIn = (alerts: readonly OpenAlert[]): ReadonlySet<string> =>
  new Set(alerts.flatMap(({ members }) => members.filter(isActive).map(({ endpoint }) => endpoint)))

const isTellable = (track: Track) =>
  stateOf(track) !== 'up' && track.silent === undefined && (track.level !== 'up' || track.flapping !== undefined)

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
