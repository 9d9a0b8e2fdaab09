const timestamp = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/

/** A line of a job's log taken apart; `time` as the runner wrote it. */
export function splitTimestamp(line: string): { time?: string; rest: string } {
  const [found] = timestamp.exec(line) ?? []
  if (found === undefined) return { rest: line }
  return { time: found.replace('\ufeff', '').trimEnd(), rest: line.slice(found.length) }
}

/** What a terminal would show at last of a line that was overwritten, as progress bars do. */
export function afterReturns(line: string): string {
  const shown = line.endsWith('\r') ? line.slice(0, -1) : line
  return shown.slice(shown.lastIndexOf('\r') + 1)
}
