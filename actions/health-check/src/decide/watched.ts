import { roundMsOf } from '../history/quorum.ts'
import type { Member, OpenAlert, Watch } from './alert-state.ts'
import { corrected, type Debounced, heard, type Patience, unheard } from './debounce.ts'
import { isSilent, type Outcome, type Step } from './step.ts'
import { draftOf, isActive, isOver, worse } from './transition.ts'

/** What this round says of one thing that is watched. */
export interface Finding {
  key: string
  is: boolean
  patience: Patience
  /** Where several places look: those that do within this time, in ms, look in one round. */
  roundMs?: number | undefined
}

/** How long a round of several places takes that look at these endpoints, in ms; absent where there is one place. */
export const roundMsIn = ({ round, endpoints }: Pick<Step, 'round' | 'endpoints'>, names: readonly string[]): number | undefined =>
  round.places === undefined
    ? undefined
    : roundMsOf(Math.min(...names.map((name) => endpoints.get(name)?.everyMs ?? Number.POSITIVE_INFINITY)))

function heardIn(before: Debounced, { is, patience, roundMs }: Finding, at: number): Debounced {
  return roundMs === undefined ? heard(before, is, at, patience) : corrected(before, is, at, { ...patience, roundMs })
}

/** The watches with what this round says; those that it says nothing of stay as they were. */
export function watchesWith(before: readonly Watch[], findings: readonly Finding[], at: number): Watch[] {
  const known = new Map(before.map((watch) => [watch.key, watch.heard]))
  for (const finding of findings) known.set(finding.key, heardIn(known.get(finding.key) ?? unheard, finding, at))
  // What is fine is not worth a line of state, but for the row that ends a trouble.
  return [...known].flatMap(([key, each]) => (isWorthKeeping(each) ? [{ key, heard: each }] : []))
}

const isWorthKeeping = ({ on, row, earlier }: Debounced): boolean =>
  on || row?.is === true || (earlier !== undefined && isWorthKeeping(earlier))

type Described = Pick<OpenAlert, 'severity' | 'reason' | 'latency' | 'certificate' | 'slo' | 'part'>

/** An alert that lasts as long as something that is watched: as it was, or new. */
export interface Subject {
  before: OpenAlert | undefined
  /** Of a new one. */
  id: string
  kind: OpenAlert['kind']
  endpoints: readonly string[]
  /** Of a new one: in ms since 1970. */
  since: number
  /** Absent where nothing new is known. */
  now: Described | undefined
  /** What is known of one of the endpoints, which may have been known before. */
  seen?(endpoint: string, known: Member | undefined): Partial<Member>
}

export function alertOf({ before, id, kind, endpoints, since, now, seen }: Subject, at: number): OpenAlert | undefined {
  if (!now) return before
  const members = endpoints.map((endpoint) => {
    const known = before?.members.find((member) => member.endpoint === endpoint && isActive(member))
    return { endpoint, state: 'degraded' as const, since: known?.since ?? since, ...seen?.(endpoint, known) }
  })
  const gone = before?.members.filter(({ endpoint }) => !endpoints.includes(endpoint)) ?? []
  const base = before ?? { id, kind, startedAt: since, openedAt: at, toldAt: at, turn: 0 }
  const left = gone.map((member) => ({ ...member, state: 'up' as const, recoveredAt: member.recoveredAt ?? at }))
  return { ...base, ...now, worst: worse(now.severity, before?.worst ?? now.severity), members: [...members, ...left] }
}

/** One that is over: what it was about is well, or no longer there. */
const ended = (alert: OpenAlert, { endpoints, now }: Step): OpenAlert => ({
  ...alert,
  members: alert.members.map((member) => ({
    ...member,
    state: endpoints.has(member.endpoint) ? ('up' as const) : ('removed' as const),
    recoveredAt: member.recoveredAt ?? now
  }))
})

/** Of alerts that may have the cause of one on health. */
export function outcomeOf(
  before: readonly OpenAlert[],
  after: readonly OpenAlert[],
  watches: readonly Watch[],
  step: Step & { calls?: 'yes' }
): Outcome {
  const { calls = 'once' } = step
  const kept = new Set(after.map(({ id }) => id))
  const over = before.filter(({ id }) => !kept.has(id)).map((alert) => ended(alert, step))
  const known = new Map(before.map((alert) => [alert.id, alert]))
  const drafts = [...after, ...over].flatMap((alert) => draftOf(known.get(alert.id), alert, { ...step, calls }) ?? [])
  return { alerts: after.filter((alert) => !isOver(alert)), drafts, watches }
}

/** Whether nothing new may be told of these, of which there is at least one. */
export const areSilent = (step: Step, endpoints: readonly string[]): boolean => endpoints.every((endpoint) => isSilent(step, endpoint))
