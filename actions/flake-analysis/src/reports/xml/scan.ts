import { mebibytes } from '../reader.ts'
import { type Attributes, noAttributes } from './attributes.ts'
import type { XmlLimits } from './limits.ts'
import { type Name, type Names, namesOf } from './names.ts'
import { utf8Check } from './utf8.ts'
import { emptyWindow, held, type Window } from './window.ts'
import { XmlError } from './xml-error.ts'

/** What is done with a document. */
export interface Handler {
  /** Whether the text of the element at hand is wanted; what nobody wants is not decoded. */
  wantsText: boolean
  /** Names come without their prefix. `attributes` holds until the call returns. */
  open(name: string, attributes: Attributes): void
  /** A piece of the text of the element at hand: of a text there may be many. */
  text(piece: string): void
  close(name: string): void
  /** Comes last, also after a defect; elements may be open then. */
  end(): void
}

/** Who takes a document with such a root. @throws XmlError for one that nobody takes */
export type HandlerOf = (root: string) => Handler

const nobody: Handler = { wantsText: false, open: () => undefined, text: () => undefined, close: () => undefined, end: () => undefined }

/** Reads on; false when the window does not hold enough for that. */
export type Mode = (scan: Scan) => boolean

/** The state of a document that is read piece by piece. One object of one shape: all that is read goes through it. */
export interface Scan {
  window: Window
  /** What the place that was reached is inside of; nothing between tags and texts. */
  inside: Mode | undefined
  utf8: ReturnType<typeof utf8Check>
  /** The elements that are open, outermost first. */
  open: Name[]
  hasRoot: boolean
  /** What is only allowed before something else. */
  hasDoctype: boolean
  names: Names
  attributes: Attributes
  handler: Handler
  handlerOf: HandlerOf
  limits: XmlLimits
  /** The first of the defects that do not keep the rest from being read: bytes that are no text. */
  remark: XmlRemark | undefined
}

interface XmlRemark {
  line: number
  words: string
}

export const scanOf = (handlerOf: HandlerOf, limits: XmlLimits, inside: Mode): Scan => ({
  window: emptyWindow(),
  inside,
  utf8: utf8Check(),
  open: [],
  hasRoot: false,
  hasDoctype: false,
  names: namesOf(limits),
  attributes: noAttributes(),
  handler: nobody,
  handlerOf,
  limits,
  remark: undefined
})

/** Waits for twice of what is there, so that nothing is read more than a few times however small the pieces. @throws XmlError at the end */
export function unfinished({ window, limits }: Scan, what: string): false {
  if (window.isLast) throw new XmlError(`the file ends inside ${what}`)
  const length = held(window)
  if (length > limits.tagBytes) throw new XmlError(`${what} is longer than ${mebibytes(limits.tagBytes)}`)
  window.need = 2 * length
  return false
}
