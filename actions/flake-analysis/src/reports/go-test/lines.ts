import { texts } from '../json/read-text.ts'
import { type Chunks, mebibytes } from '../reader.ts'

/** An event holds one line of output, which Go cuts at 4 KiB or, printed as it is, at 64 KiB. */
const longestLine = 2 ** 20

export interface Line {
  number: number
  text: string
  /** Why it could not be read. */
  problem?: string
}

/** The lines of a stream, as many at a time as its parts hold; of one that is too long only where it is. */
export async function* linesOf(chunks: Chunks, limit = longestLine): AsyncGenerator<Line[]> {
  let rest = ''
  let number = 1
  let skipped = false
  for await (const text of texts(chunks)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield lines.map((line, index) => lineOf(line, number + index, (skipped && index === 0) || line.length > limit ? limit : undefined))
    number += lines.length
    skipped &&= lines.length === 0
    if (rest.length > limit) {
      rest = ''
      skipped = true
    }
  }
  if (skipped || rest !== '') yield [lineOf(rest, number, skipped ? limit : undefined)]
}

function lineOf(text: string, number: number, over: number | undefined): Line {
  if (over === undefined) return { number, text }
  return { number, text: '', problem: `line ${number} is longer than ${mebibytes(over)}; it is not read` }
}
