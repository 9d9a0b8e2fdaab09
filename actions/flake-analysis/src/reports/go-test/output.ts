import { firstWords } from '../first-words.ts'

/** What a test printed, as far as its message needs it. */
export interface Output {
  head: string
  /** Of the first line that tells of a failure. */
  error: string
}

export const noOutput: Output = { head: '', error: '' }

/** More of a test's output is not kept. */
const mostHead = 2048

/** Lines that frame the output of tests and packages, and lines of testify that point to the code. */
const framing = /^\s*(?:=== [A-Z]+\b|--- [A-Z]+:|(?:PASS|FAIL|ok|exit status \d+|coverage: .*)\s*$|(?:FAIL|ok)\s*\t|Error Trace:|Test:\s)/
/** The place of a message that is on the next lines. */
const place = /^\s*\S+\.go:\d+:\s*$/

/** A line that tells why: the library of tests puts the place in front of what it prints. */
const telling = /^\s*(?:Error:\s|fatal error:|(?:[\w/#-]{1,200}: )?[\w.-]{1,200}\.go:\d+: )/

/** The output with one more line. */
export function withLine(output: Output, line: string, type: string): Output {
  if (framing.test(line) || place.test(line)) return output
  // A panic says more than what was printed before it.
  if (/^panic: /.test(line) && !output.error.startsWith('panic: ')) return { ...output, error: line.slice(0, mostHead) }
  if (output.error !== '' || type.startsWith('error') || telling.test(line))
    return { ...output, error: (output.error + line).slice(0, mostHead) }
  return output.head.length < mostHead ? { ...output, head: (output.head + line).slice(0, mostHead) } : output
}

/** What it says first: of the failure where that is marked, else the first lines. */
export const messageOf = ({ error, head }: Output): string | undefined => firstWords(error) ?? firstWords(head)
