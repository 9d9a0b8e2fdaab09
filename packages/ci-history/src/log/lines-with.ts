import { countBreaks, type LogLine, logLine, readAtMost } from './lines.ts'

/** Nobody reads more lines of one kind. */
const mostLines = 20_000

/**
 * The lines of a log that hold one of some texts, in order and numbered as in the whole of it. It looks at the other lines no further than
 * for their end, and so reads all of a log of any length.
 */
export function* linesWith(log: string, texts: readonly string[], most = mostLines): Generator<LogLine> {
  const next = nextOf(log, texts)
  let line = 1
  let counted = 0
  for (let left = most, at = next(0); left > 0 && at < log.length; left -= 1) {
    const start = log.lastIndexOf('\n', at) + 1
    const end = endOfLine(log, at)
    line += countBreaks(log, counted, start)
    counted = start
    yield logLine(log.slice(start, end), line, readAtMost.line)
    at = next(end)
  }
}

/** Where the first of the texts stands at or after a place; the end of the log when none does. Places have to ascend. */
function nextOf(log: string, texts: readonly string[]): (from: number) => number {
  const places = texts.map(() => -1)
  return (from) => {
    texts.forEach((text, index) => {
      if ((places[index] ?? 0) < from) places[index] = placeOf(log, text, from)
    })
    return Math.min(log.length, ...places)
  }
}

const placeOf = (log: string, text: string, from: number) => {
  const at = log.indexOf(text, from)
  return at === -1 ? Number.POSITIVE_INFINITY : at
}

function endOfLine(log: string, at: number): number {
  const end = log.indexOf('\n', at)
  return end === -1 ? log.length : end
}
