/** Milliseconds of seconds, to a microsecond. */
export const millisecondsOf = (seconds: number): number => Math.round(seconds * 1e6) / 1e3
