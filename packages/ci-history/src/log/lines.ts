import { clean } from '@tocsin/notifier'
import { maskTokens } from './mask.ts'
import { afterReturns, splitTimestamp } from './raw-line.ts'

/** A line of a log as a reader sees it, and what the runner says about it. */
export interface LogLine {
  /** 1-based, in the whole log. */
  line: number
  text: string
  /** From the runner's mark: `##[error]…`, `##[warning]…`. */
  mark?: string
  /** As the runner wrote it; absent for the later lines of a message. */
  time?: string
  /** The script's own text, which the runner repeats in cyan before it runs it. */
  echoed: boolean
}

/** Longer logs are read at both ends: what failed is rarely in the middle of the first gigabyte. In UTF-16 units. */
const readAtMost = { head: 1 << 20, tail: 7 << 20, line: 2000 }

const marked = /^(?:##\[([\w-]+)[^\]]{0,200}\]|::(error|warning|notice|debug|group|endgroup)(?: [^:]{0,500})?::)/
const cyan = '\x1b[36;1m'

/** The lines of a log, numbered as in the whole of it even where a part is left out. Nothing is copied but the line at hand. */
export function* logLines(log: string, limits = readAtMost): Generator<LogLine> {
  let line = 1
  for (const [from, to] of parts(log, limits)) {
    if (from < 0) line += countBreaks(log, -from, to)
    else
      for (let start = from; start < to; line += 1) {
        const end = log.indexOf('\n', start)
        const stop = end === -1 || end > to ? to : end
        yield logLine(log.slice(start, Math.min(stop, start + limits.line)), line)
        start = stop + 1
      }
  }
}

type Part = readonly [from: number, to: number]

/** The parts to read; one to skip starts below zero. */
function parts(log: string, { head, tail }: { head: number; tail: number }): Part[] {
  if (log.length <= head + tail) return [[0, log.length]]
  const gap = log.indexOf('\n', head) + 1
  const rest = log.indexOf('\n', log.length - tail) + 1
  if (gap === 0 || rest <= gap)
    return [
      [0, head],
      [-head, log.length - tail],
      [log.length - tail, log.length]
    ]
  return [
    [0, gap],
    [-gap, rest],
    [rest, log.length]
  ]
}

function countBreaks(log: string, from: number, to: number): number {
  let count = 0
  for (let at = log.indexOf('\n', from); at !== -1 && at < to; at = log.indexOf('\n', at + 1)) count += 1
  return count
}

/** A separator that is no line break to the log is a space in it; tabs and the indentation stay. */
const cleanLine = (text: string) => clean(text).replaceAll('\n', ' ')

function logLine(raw: string, line: number): LogLine {
  const { time, rest } = splitTimestamp(raw)
  const text = maskTokens(cleanLine(afterReturns(rest)))
  const [prefix = '', hash, colons] = marked.exec(text) ?? []
  const mark = hash ?? colons
  return {
    line,
    text: text.slice(prefix.length),
    echoed: rest.startsWith(cyan),
    ...(mark === undefined ? {} : { mark }),
    ...(time === undefined ? {} : { time })
  }
}
