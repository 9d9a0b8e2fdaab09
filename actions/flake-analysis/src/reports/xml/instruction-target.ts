import { ascii, spaces } from './bytes.ts'
import { readName } from './names.ts'
import { type Scan, unfinished } from './scan.ts'
import { XmlError } from './xml-error.ts'

/** Where the target of `<?target …?>` ends; nothing while it is not there as a whole. */
export function targetEnd(scan: Scan): number | undefined {
  const { window, names } = scan
  const { bytes, at, end } = window
  const name = readName(names, window, at + 2)
  if (names.end >= end) return notYet(scan)
  if (name === undefined) throw new XmlError('a "<?" that begins no instruction')
  if (name.text.toLowerCase() === 'xml') throw new XmlError('an XML declaration that is not at the very start of the file')
  const [next, second] = [bytes[names.end] as number, bytes[names.end + 1]]
  if (next === ascii.question && names.end + 1 >= end) return notYet(scan)
  if (spaces[next] !== 1 && (next !== ascii.question || second !== ascii.greater))
    throw new XmlError(`the instruction ${name.text} lacks a space behind its name`)
  return names.end
}

function notYet(scan: Scan): undefined {
  unfinished(scan, 'an instruction')
}
