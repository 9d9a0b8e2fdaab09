const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Who has never had one, or one of a day to come, gets it on the day itself, and not in the middle of the week. */
const graceMs = dayMs

/** The Monday, 08:00 UTC, whose digest is due, in ms since 1970; nothing where it was sent or it is too late for a first one. */
export function digestDue(now: number, sentAt: number | undefined): number | undefined {
  const monday = lastMonday(now)
  if (sentAt === undefined || sentAt > now + graceMs) return now - monday < graceMs ? monday : undefined
  return sentAt < monday ? monday : undefined
}

function lastMonday(now: number): number {
  const at = new Date(now - 8 * hourMs)
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate())
  return midnight - ((at.getUTCDay() + 6) % 7) * dayMs + 8 * hourMs
}
