/** What is kept of something to tell: its turn counts its changes from 1. */
export interface Outgoing {
  id: string
  turn: number
  /** The turn that was told at last, 0 for none. */
  told: number
  /** Who is at telling it, and since when in ms since 1970: it may have died. 0: nobody is any more. */
  taken?: { by: string; at: number }
}

/** `lost`: nobody was told, and nobody will be. `skipped`: somebody else told it. */
export type Fate = 'lost' | 'skipped' | 'sent'

/** Of 60 s for each delivery and 10 s for its last try; several go one after the other. */
export const leaseMs = 10 * 60_000

export interface Taker {
  /** Of the step. */
  by: string
  /** In ms since 1970. */
  now: number
}

/** Whether there is something to tell that nobody is at. */
export const isDue = ({ turn, told, taken }: Outgoing, { by, now }: Taker): boolean =>
  turn > told && (!taken || taken.at === 0 || taken.by === by || now - taken.at >= leaseMs || taken.at > now)

/**
 * After a step told a turn of it. What was lost is free for whoever comes next, and still bears that somebody was at it: one before may have told it and
 * died. Who took it over meanwhile keeps it.
 */
export function ended<T extends Outgoing>(one: T, { turn, fate }: { turn: number; fate: Fate }, by: string): T {
  const { taken, ...rest } = one
  const isMine = taken === undefined || taken.by === by
  if (fate === 'lost') return isMine ? { ...one, taken: { by, at: 0 } } : one
  return { ...((isMine ? rest : one) as T), told: Math.max(one.told, turn) }
}
