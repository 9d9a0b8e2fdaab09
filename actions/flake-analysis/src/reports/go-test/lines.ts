import { texts } from '../json/read-text.ts'
import { type Chunks, mebibytes } from '../reader.ts'

/** An event holds one line of output, which Go cuts at 4 KiB or, printed as it is, at 64 KiB. */
export const longestLine = 2 ** 20

export interface Line {
  number: number
  text: string
  /** Why it could not be read. */
  problem?: string
}

/** The lines of a stream, one after the other; of one that is too long only where it is. */
export async function* linesOf(chunks: Chunks, limit = longestLine): AsyncGenerator<Line> {
  let rest = ''
  let number = 1
  let skipped = false
  for await (const text of texts(chunks)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      yield skipped || line.length > limit ? { number, text: '', problem: tooLong(number, limit) } : { number, text: line }
      number++
      skipped = false
    }
    if (rest.length > limit) {
      rest = ''
      skipped = true
    }
  }
  if (skipped) yield { number, text: '', problem: tooLong(number, limit) }
  else if (rest !== '') yield { number, text: rest }
}

const tooLong = (number: number, limit: number) => `line ${number} is longer than ${mebibytes(limit)}; it is not read`
