import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** Calls for each line of a stream. A line ends at `\n`, `\r\n` or `\r`, and at nothing else. */
export async function eachLine(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const lines = splitLines(rest + decoder.write(chunk))
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  }
  rest += decoder.end()
  if (rest !== '') onLine(rest.replace(/\r$/, ''))
}

/** A `\r` at the very end may be half of a `\r\n`: it stays with the unfinished line. */
const splitLines = (text: string): string[] => text.split(/\r\n|\n|\r(?!$)/)
