import { maskTokens } from '@tocsin/ci-history'
import { clean, clip } from '@tocsin/notifier'
import { beginningOf, messageLimits } from './beginning.ts'

const mostLines = 3

/** Frames of a stack, and rulers and headings that say nothing. */
const frame = /^\s*(?:at .{0,300}[:(]\d+|at <anonymous>|File ".{0,300}", line \d+|goroutine \d+ \[)/
const heading = /^\s*(?:●.*|Test suite failed to run|[-=─_*]{3,}|=== (?:RUN|NAME|PAUSE|CONT)\b.*|--- (?:FAIL|SKIP|PASS):.*)$/

/** What a failure says first, as one line without secrets; nothing of an empty text. Stacks are left out. */
export function firstWords(text: string | undefined): string | undefined {
  if (!text) return undefined
  const lines = clean(beginningOf(text)).split('\n')
  const stack = lines.findIndex((line, index) => index > 0 && frame.test(line))
  const head = stack === -1 ? lines : lines.slice(0, stack)
  const said = head.filter((line) => line.trim() !== '' && !heading.test(line))
  const words = said.slice(0, mostLines).join(' ').replace(/\s+/g, ' ').trim()
  // Secrets go before the cut, which could leave the beginning of one.
  return words === '' ? undefined : clip(maskTokens(words), messageLimits.message)
}
