import type { Member, OpenAlert, Track } from './alert-state.ts'
import { areCorrelated, type Trait, traitOf } from './correlation.ts'
import { stateOf, withMember } from './members.ts'
import type { Watched } from './round.ts'
import type { Step } from './step.ts'
import { isOver } from './transition.ts'

/** An endpoint that is bad and in no alert yet. */
export interface Newcomer {
  endpoint: Watched
  track: Track
  member: Member
}

/** Each in the alert that it was in, or in one that has its cause, or in one of its own. */
export function placedIn(alerts: readonly OpenAlert[], newcomers: readonly Newcomer[], step: Step): readonly OpenAlert[] {
  const bad = [...step.tracks.values()].filter((track) => stateOf(track) !== 'up').length
  const mostAreBad = bad > step.endpoints.size / 2
  return newcomers.reduce((placed, newcomer) => withNewcomer(placed, newcomer, { ...step, mostAreBad }), alerts)
}

function withNewcomer(alerts: readonly OpenAlert[], newcomer: Newcomer, scene: Scene): readonly OpenAlert[] {
  const { member, endpoint } = newcomer
  const open = alerts.filter((alert) => !isOver(alert))
  const own = open.find(({ members }) => members.some((each) => each.endpoint === member.endpoint))
  const found = own ?? open.find((alert) => isRelated(alert, traitOf(member, endpoint), scene))
  if (!found) return [...alerts, opened(newcomer, scene.now)]
  return alerts.map((alert) => (alert === found ? withMember(alert, member) : alert))
}

type Scene = Pick<Step, 'endpoints' | 'now'> & { mostAreBad: boolean }

const isRelated = ({ members }: OpenAlert, trait: Trait, { endpoints, mostAreBad }: Scene): boolean =>
  members.some((member) => {
    const endpoint = endpoints.get(member.endpoint)
    return endpoint !== undefined && areCorrelated(traitOf(member, endpoint), trait, mostAreBad)
  })

/** Named after the result that raised it, so that no other alert ever has its name. */
const opened = ({ member, track, endpoint }: Newcomer, now: number): OpenAlert => ({
  id: `health:${endpoint.id}:${new Date(track.at < 0 ? now : track.at).toISOString()}`,
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
