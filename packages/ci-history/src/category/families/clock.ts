import type { Family } from '../family.ts'

/** The time of day, a time zone, or two clocks that differ. */
export const clock: Family = {
  'clock-skew':
    /\b[Cc]lock skew\b|RequestTimeTooSkewed|has modification time .{1,60} in the future|[Ss]ystem clock|clock is (?:ahead|behind|wrong)/,
  'not-yet-valid':
    /\b(?:token|certificate|signature|JWT|assertion|Release file\b.{0,200})\b.{0,60}\b(?:is )?not (?:yet valid|valid yet)|used before issued|signature not yet current|'iat'.{0,60}future|issued in the future|\bImmatureSignatureError\b/i,
  'time-zone':
    /\bZoneInfoNotFoundError\b|\bUnknownTimeZoneError\b|unknown time ?zone|[Nn]o time zone found|[Ii]nvalid time ?zone|\bZoneRulesException\b|\b(?:DST|daylight saving)\b|can't (?:compare|subtract) offset-naive and offset-aware/,
  'frozen-time': /Expected .{0,40}\d{4}-\d\d-\d\d.{0,60}(?:Received|got|but was|to equal).{0,40}\d{4}-\d\d-\d\d/
}
