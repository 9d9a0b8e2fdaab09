// A sequence starts at an escape and its body holds none, so that no text is read twice.
const sequences = new RegExp(
  [
    String.raw`\x1b\[[0-?]*[ -/]*[@-~]?`, // CSI: colours, cursor
    String.raw`\x1b[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?`, // OSC, DCS, SOS, PM, APC: titles, links
    String.raw`\x1b[ -/]*[0-~]?`,
    String.raw`\x9b[0-?]*[ -/]*[@-~]?`
  ].join('|'),
  'g'
)

// Control codes but tab and line feed; marks that reorder, hide or pretend.
const controls = /[[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]--[\t\n]]/gv

/** Text without terminal sequences, control codes, byte order marks and marks of writing direction. Linear in its length. */
export const cleanText = (text: string): string => text.replace(sequences, '').replace(controls, '')

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
