import type { AlertKind, AlertState, Member, OpenAlert, Track } from './alert-state.ts'
import { blindStep } from './blind.ts'
import { numbered } from './calls.ts'
import { certificateStep } from './certificates.ts'
import { credible } from './credible.ts'
import { dependenciesOf, isDownstream } from './dependencies.ts'
import { healthStep } from './health.ts'
import { latencyStep } from './latencies.ts'
import { objectiveStep } from './objectives.ts'
import { trackedByPlaces } from './place-track.ts'
import { reminders } from './reminders.ts'
import type { Round } from './round.ts'
import { partStep } from './silent-parts.ts'
import { silenceBefore, staleDraft } from './stale.ts'
import type { Outcome, Rules, Step } from './step.ts'
import type { Draft, Telling } from './telling.ts'
import { newTrack, tracked } from './track.ts'
import { draftOf, isActive } from './transition.ts'

export interface Advance {
  /** To be kept before anything is sent. */
  state: AlertState
  tellings: readonly Telling[]
  /** Why nothing could be decided, in words. */
  notice?: string
}

const mostRounds = 50

/** What a round changes and what is told of it; `now` in ms since 1970. Nothing, where the state knows the round already. */
export function advance(before: AlertState, round: Round, rules: Rules, now: number): Advance {
  const state = credible(before, now)
  const notice = round.inconclusive === undefined ? {} : { notice: `This round saw nothing, and nobody is alerted: ${round.inconclusive}` }
  if (!isNews(state, round)) return { state: before, tellings: [], ...notice }
  const rounds = round.id === undefined ? state.rounds : [...state.rounds, round.id].slice(-mostRounds)
  const seen = { ...state, rounds, at: Math.max(state.at ?? 0, round.at) }
  if (round.inconclusive !== undefined) return { state: { ...seen, blind: state.blind + 1 }, tellings: [], ...notice }
  return decided(seen, round, rules, now)
}

function isNews({ rounds, at = -1, tracks }: AlertState, round: Round): boolean {
  if (round.id !== undefined && rounds.includes(round.id)) return false
  // Places may look at one moment, and each of them has a say.
  if (round.id !== undefined && round.places !== undefined) return true
  const last = new Map(tracks.map((track) => [track.endpoint, track.at]))
  // Shards write in any order: what one of them saw is news even where another one began later.
  return (
    round.at > at || (round.inconclusive === undefined && round.results.some((result) => result.at > (last.get(result.endpoint) ?? -1)))
  )
}

function decided(state: AlertState, round: Round, rules: Rules, now: number): Advance {
  const step = stepOf(state, round, rules, now)
  const silence = silenceBefore(state, round)
  const outcomes = stepsOf(state, step)
  const alerts = outcomes.flatMap((outcome) => outcome.alerts)
  const drafts = [
    ...outcomes.flatMap((outcome) => outcome.drafts),
    ...closing(state, step),
    ...(silence ? [staleDraft(silence, rules, now)] : [])
  ]
  const told = new Set(drafts.map(({ alert }) => alert.id))
  const tracks = new Map(step.tracks)
  const tellings = numbered([...drafts, ...reminders(alerts, told, step)], tracks, state.turn)
  const kept = {
    turn: state.turn + tellings.length,
    tracks: [...tracks.values()].filter(({ endpoint }) => step.endpoints.has(endpoint)),
    alerts: withTold(alerts, tellings),
    watches: outcomes.flatMap((outcome) => outcome.watches)
  }
  return { state: { ...state, blind: 0, ...(silence && { staleUntil: silence.to }), ...kept }, tellings }
}

function stepOf(state: AlertState, round: Round, { policy }: Rules, now: number): Step {
  const tracks = tracksOf(state, round)
  const upstream = dependenciesOf(round.endpoints)
  const isHeld = (endpoint: string) => upstream.get(endpoint)?.some((other) => isDownstream(tracks.get(other))) ?? false
  return { round, policy, now, tracks, upstream, isHeld, endpoints: new Map(round.endpoints.map((endpoint) => [endpoint.name, endpoint])) }
}

function tracksOf(state: AlertState, { endpoints, results, places }: Round): ReadonlyMap<string, Track> {
  const open = openMembers(state.alerts)
  const known = new Map(state.tracks.map((track) => [track.endpoint, track]))
  const latest = new Map(results.toSorted((a, b) => a.at - b.at).map((result) => [result.endpoint, result]))
  return new Map(
    endpoints.flatMap((endpoint): [string, Track][] => {
      const track = known.get(endpoint.name) ?? newTrack(endpoint.name, open.get(endpoint.name))
      const result = latest.get(endpoint.name)
      const see = places === undefined ? tracked : trackedByPlaces
      return [[endpoint.name, result ? see(track, result, endpoint) : track]]
    })
  )
}

const openMembers = (alerts: readonly OpenAlert[]): ReadonlyMap<string, Member> =>
  new Map(
    alerts.flatMap(({ kind, members }) => (kind === 'health' ? members.filter(isActive).map((member) => [member.endpoint, member]) : []))
  )

function stepsOf(state: AlertState, step: Step): readonly Outcome[] {
  const alerts = (kind: AlertKind) => state.alerts.filter((alert) => alert.kind === kind && alert.members.length > 0)
  const watches = (prefix: string) => state.watches.filter(({ key }) => key.startsWith(prefix))
  return [
    healthStep(alerts('health'), step),
    certificateStep(alerts('certificate'), watches('certificate:'), step),
    latencyStep(alerts('latency'), watches('latency:'), step),
    objectiveStep(alerts('slo'), watches('slo:'), step),
    blindStep(alerts('blind'), watches('blind:'), step),
    partStep(
      alerts('stale').filter(({ part }) => part !== undefined),
      [...watches('shard:'), ...watches('vantage/')],
      step
    )
  ]
}

/** What was open and cannot be read does not end without a word. */
function closing(state: AlertState, { policy, now }: Step): Draft[] {
  const damaged = state.alerts.filter(
    ({ kind, members, part }) => kind === 'unknown' || (kind === 'stale' && part === undefined) || members.length === 0
  )
  return damaged.flatMap((alert) => draftOf(alert, { ...alert, members: [] }, { now, policy, calls: 'yes' }) ?? [])
}

/** What is kept of an alert is what was told of it. */
function withTold(alerts: readonly OpenAlert[], tellings: readonly Telling[]): OpenAlert[] {
  const told = new Map(tellings.map(({ alert }) => [alert.id, alert]))
  return alerts.map((alert) => told.get(alert.id) ?? alert)
}
