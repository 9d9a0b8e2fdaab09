import { TextDecoder } from 'node:util'
import { declaredEncoding, longestDeclaration } from './declaration.ts'
import { XmlError } from './xml-error.ts'

export interface Encoding {
  /** As `utf-16le`; absent for UTF-8, which is read as it is. */
  label?: string
  /** Bytes of a mark at the beginning. */
  mark: number
  /** The declaration says something else than what is there. */
  remark?: string
}

/** So many bytes tell. */
export const tellingBytes = longestDeclaration

const marks: readonly [bytes: readonly number[], label?: string][] = [
  [[0xef, 0xbb, 0xbf]],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be']
]
const unmarked: readonly [bytes: readonly number[], label: string][] = [
  [[0x3c, 0, 0x3f, 0], 'utf-16le'],
  [[0, 0x3c, 0, 0x3f], 'utf-16be']
]

/** By the mark, the zeros between the first characters, or what the declaration says. */
export function encodingOf(beginning: Uint8Array): Encoding {
  const starts = ([bytes]: readonly [readonly number[], ...unknown[]]) => bytes.every((byte, index) => beginning[index] === byte)
  const [marked, unmarkedWide] = [marks.find(starts), unmarked.find(starts)]
  if (marked?.[1] !== undefined) return { label: marked[1], mark: marked[0].length }
  if (unmarkedWide) return { label: unmarkedWide[1], mark: 0 }
  const mark = marked?.[0].length ?? 0
  const declared = declaredEncoding(Buffer.from(beginning.subarray(mark, mark + longestDeclaration)).toString('latin1'))
  return { mark, ...(declared === undefined ? {} : byDeclaration(declared, mark > 0)) }
}

function byDeclaration(declared: string, isUtf8: boolean): Pick<Encoding, 'label' | 'remark'> {
  const { encoding } = decoderOf(declared)
  if (encoding === 'utf-8' || declared.toLowerCase() === 'us-ascii') return {}
  // Writers of strings say so of what is then written as UTF-8.
  if (isUtf8 || encoding.startsWith('utf-16')) return { remark: `it is declared as ${declared} and is UTF-8` }
  return { label: encoding }
}

/** @throws XmlError for an encoding that nobody knows */
export function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    throw new XmlError(`the encoding ${JSON.stringify(label.slice(0, 40))} is not known`)
  }
}
