/** Rounds in a row that say the same. Times in ms since 1970. */
export interface Row {
  is: boolean
  count: number
  /** Its first round. */
  since: number
  /** Its last round. */
  last: number
  /** From when on every round counted; absent after one that told nothing, such as maintenance. */
  from?: number
}

/** A fact that is believed once enough rounds in a row say so, and until enough deny it. */
export interface Debounced {
  on: boolean
  /** While it is on: the first round that said so, in ms since 1970. */
  since?: number
  row?: Row
  /** Where several places look: what was believed before the newest round, which each of them corrects. */
  earlier?: Omit<Debounced, 'earlier'>
}

export interface Patience {
  /** Rounds in a row. */
  onAfter: number
  offAfter: number
  /** How often rounds are to come, in ms; absent where only their number counts. */
  everyMs?: number
  /** Of what turns on: least time from the first round of its row to the last, in ms. */
  forMs?: number
}

export const unheard: Debounced = { on: false }

/** One round more, at a time in ms since 1970. A round that is not later than the last one changes nothing. */
export function heard(before: Debounced, is: boolean, at: number, patience: Patience): Debounced {
  if (before.row && at <= before.row.last) return before
  const row = rowOf(before.row, is, at)
  if (is === before.on || !isLongEnough(row, patience)) return { ...before, row }
  return is ? { on: true, since: row.since, row } : { on: false, row }
}

/** One run more of several places: within `roundMs` of the first run of a round, it replaces what that round said. */
export function corrected(before: Debounced, is: boolean, at: number, { roundMs, ...patience }: Patience & { roundMs: number }): Debounced {
  const { earlier, ...whole } = before
  const last = whole.row?.last
  const isSame = last !== undefined && earlier !== undefined && Math.abs(at - last) < roundMs
  const base = isSame ? earlier : whole
  if (!isSame && last !== undefined && at <= last) return before
  return { ...heard(base, is, isSame ? last : at, patience), earlier: base }
}

/** A round that tells nothing neither counts nor breaks a row, but its time counts no longer. */
export function unheardOf({ row, ...rest }: Debounced): Debounced {
  if (!row) return rest
  const { from: _, ...counted } = row
  return { ...rest, row: counted }
}

const rowOf = (row: Row | undefined, is: boolean, at: number): Row =>
  row?.is === is ? { ...row, count: row.count + 1, last: at, from: row.from ?? at } : { is, count: 1, since: at, last: at, from: at }

/** A cron that is late or drops rounds must not hide what lasts: two rounds that are far apart say as much as many. */
function isLongEnough({ is, count, since, last, from = last }: Row, patience: Patience): boolean {
  const { onAfter, offAfter, everyMs = Number.POSITIVE_INFINITY, forMs = 0 } = patience
  if (is && last - since < forMs) return false
  const after = is ? onAfter : offAfter
  return count >= after || last - from >= after * everyMs
}
