import { clean, clip } from '@tocsin/notifier'

/** More of a message is not looked at. */
const longest = 8192
const mostLines = 3
const mostLetters = 300

/** Frames of a stack, and rulers and headings that say nothing. */
const frame = /^\s*(?:at .{0,300}[:(]\d+|at <anonymous>|File ".{0,300}", line \d+|goroutine \d+ \[)/
const heading = /^\s*(?:●.*|Test suite failed to run|[-=─_*]{3,}|=== (?:RUN|NAME|PAUSE|CONT)\b.*|--- (?:FAIL|SKIP|PASS):.*)$/

/** What a failure says first, as one line; nothing of an empty text. Stacks are left out. */
export function firstWords(text: string | undefined): string | undefined {
  if (!text) return undefined
  const lines = clean(text.slice(0, longest)).split('\n')
  const stack = lines.findIndex((line, index) => index > 0 && frame.test(line))
  const head = stack === -1 ? lines : lines.slice(0, stack)
  const said = head.filter((line) => line.trim() !== '' && !heading.test(line))
  const words = said.slice(0, mostLines).join(' ').replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : clip(words, mostLetters)
}
