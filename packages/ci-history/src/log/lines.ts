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

/**
 * Longer logs are read at both ends: what failed is rarely in the middle of the first gigabyte. In UTF-16 units, and in lines, since each
 * costs time however short it is.
 */
export const readAtMost = { head: 1 << 20, tail: 7 << 20, line: 2000, headLines: 20_000, tailLines: 100_000 }
type Limits = Omit<typeof readAtMost, 'headLines' | 'tailLines'> & Partial<typeof readAtMost>

const marked = /^(?:##\[([\w-]{1,40})(?:[^\]\w-][^\]]{0,199})?\]|::(error|warning|notice|debug|group|endgroup)(?: [^:]{0,500})?::)/
const cyan = '\x1b[36;1m'

/** The lines of a log, numbered as in the whole of it even where a part is left out. Nothing is copied but the line at hand. */
export function* logLines(log: string, limits: Limits = readAtMost): Generator<LogLine> {
  let line = 1
  for (const [from, to] of parts(log, limits)) {
    if (from < 0) line += countBreaks(log, -from, to)
    else
      for (let start = from; start < to; line += 1) {
        const end = log.indexOf('\n', start)
        const stop = end === -1 || end > to ? to : end
        yield logLine(log.slice(start, stop), line, limits.line)
        start = stop + 1
      }
  }
}

type Part = readonly [from: number, to: number]

/** The parts to read; one to skip starts below zero. */
function parts(log: string, { head, tail, headLines = Infinity, tailLines = Infinity }: Limits): Part[] {
  const isLong = log.length > head + tail
  const gap = endOfFirst(log, headLines, isLong ? head : log.length)
  const rest = startOfLast(log, tailLines, isLong ? log.length - tail : 0)
  if (gap < rest)
    return [
      [0, gap],
      [-gap, rest],
      [rest, log.length]
    ]
  if (!isLong) return [[0, log.length]]
  return [
    [0, head],
    [-head, log.length - tail],
    [log.length - tail, log.length]
  ]
}

/** Where so many lines end, or the one at `most`. */
function endOfFirst(log: string, count: number, most: number): number {
  let at = 0
  for (let left = count; left > 0 && at < most; left -= 1) at = log.indexOf('\n', at) + 1 || log.length
  return at
}

/** Where so many lines begin, or the first one after `least`; 0 when a single line fills all of it. */
function startOfLast(log: string, count: number, least: number): number {
  let at = log.length
  for (let left = count; left > 0 && at > least; left -= 1) at = at < 2 ? 0 : log.lastIndexOf('\n', at - 2) + 1
  return at < least ? log.indexOf('\n', least) + 1 : at
}

export function countBreaks(log: string, from: number, to: number): number {
  let count = 0
  for (let at = log.indexOf('\n', from); at !== -1 && at < to; at = log.indexOf('\n', at + 1)) count += 1
  return count
}

/** A separator that is no line break to the log is a space in it; tabs and the indentation stay. */
const cleanLine = (text: string) => clean(text).replaceAll('\n', ' ')

export function logLine(raw: string, line: number, most: number): LogLine {
  const { time, rest } = splitTimestamp(raw)
  const text = readable(afterReturns(rest), most)
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

/** The end of a cut line may be the beginning of a secret, which nobody would know again: it goes with the cut, up to half of the line. */
function readable(shown: string, most: number): string {
  const text = maskTokens(cleanLine(shown.slice(0, most)))
  if (shown.length <= most) return text
  const kept = Math.max(text.search(/\s\S*$/), text.length - most / 2, 0)
  return text.slice(0, kept)
}
