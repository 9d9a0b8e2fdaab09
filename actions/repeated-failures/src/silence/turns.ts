import { isHeld, type Lease } from '../decide/lease.ts'

/** What there is to tell of a schedule. */
export interface SilenceTurn {
  /** It is not kept, or that is over. */
  what: 'stale' | 'resumed'
  /** The id of the last run before the silence, which names it; 0 where there is none. */
  since: number
}

/** A turn that was decided and may not have been sent. `until`: then nobody is at it any more, in ms since 1970. */
export interface PendingTurn extends SilenceTurn {
  until: number
}

/** What is kept of the silences of a schedule. */
export interface ToldSilence {
  /** Names the silence that is told and not over. */
  since?: number
  outbox: readonly PendingTurn[]
}

export const noSilence: ToldSilence = { outbox: [] }

export interface SeenSchedule {
  /** The id of its last run; 0 where none is known. Later ones are higher. */
  last: number
  /** `missed`: it did not run when it was due. `stopped`: GitHub disabled it. `removed`: the workflow has none any more. */
  state: 'kept' | 'missed' | 'stopped' | 'removed'
}

/** What follows from what was told and what is seen. A silence is over once there was a run, or nothing is due any more; another one may have begun since. */
export function turnsOf(told: number | undefined, { last, state }: SeenSchedule): readonly SilenceTurn[] {
  const hasRun = told !== undefined && last > told
  const isSilent = state === 'missed' || state === 'stopped'
  return [
    ...(hasRun || (told !== undefined && state === 'removed') ? [{ what: 'resumed', since: told } as const] : []),
    ...(isSilent && (told === undefined || hasRun) ? [{ what: 'stale', since: last } as const] : [])
  ]
}

/** One step: what it tells, and what is to be kept before it does. What a step that died was about to tell is decided anew. */
export function silenceStep(
  { since, outbox }: ToldSilence,
  seen: SeenSchedule,
  lease: Lease
): { turns: readonly SilenceTurn[]; told: ToldSilence } {
  const fresh = turnsOf(since, seen)
  const held = outbox.filter((one) => isHeld(one, lease))
  const left = outbox.filter((turn) => !held.includes(turn) && stillHolds(turn, since, fresh)).map(turnIn)
  const turns = [...left, ...fresh]
  const begun = fresh.find(({ what }) => what === 'stale')?.since ?? (fresh.length > 0 ? undefined : since)
  return {
    turns,
    told: {
      ...(begun !== undefined && { since: begun }),
      outbox: [...held, ...turns.map((turn) => ({ ...turn, until: lease.now + lease.leaseMs }))]
    }
  }
}

/** Once all turns are sent or in the hands of delivery. */
export const withSentTurns = ({ outbox, ...told }: ToldSilence, turns: readonly SilenceTurn[]): ToldSilence => ({
  ...told,
  outbox: outbox.filter((one) => !turns.some(({ what, since }) => what === one.what && since === one.since))
})

const turnIn = ({ what, since }: PendingTurn): SilenceTurn => ({ what, since })

/** Of a silence that is over, its end says all there is to it. */
const stillHolds = (turn: SilenceTurn, told: number | undefined, fresh: readonly SilenceTurn[]): boolean =>
  turn.what === 'resumed' ? turn.since !== told : turn.since === told && !fresh.some(({ what }) => what === 'resumed')
