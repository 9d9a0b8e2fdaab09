import type { Attributes } from './attributes.ts'
import type { Handler } from './scan.ts'
import type { Tally } from './tally.ts'
import type { XmlError } from './xml-error.ts'

export interface XmlFormat {
  format: string
  /** As people write it. */
  name: string
  roots: ReadonlySet<string>
  /** Whether an element tells that a document is of this format: others have such roots too. */
  isOwn(name: string, attributes: Attributes): boolean
  handler(counted: Tally): Handler
}

/**
 * A handler for documents of a format alone, which tells once that one is; a root with nothing inside is believed.
 * @throws the given error for a case, and for the end, before that
 */
export function ownOnly({ isOwn, handler: handlerOf }: XmlFormat, stranger: XmlError, counted: Tally, told: () => void): Handler {
  let isKnown = false
  let elements = 0
  const mustBeOwn = () => {
    if (!isKnown && elements > 1) throw stranger
    if (!isKnown) told()
  }
  const handler = handlerOf({
    ...counted,
    give(test) {
      mustBeOwn()
      counted.give(test)
    }
  })
  const { open, end } = handler
  handler.open = (name, attributes) => {
    elements += 1
    isKnown = isOwn(name, attributes)
    if (isKnown) {
      told()
      handler.open = open
    }
    open(name, attributes)
  }
  handler.end = () => {
    end()
    mustBeOwn()
  }
  return handler
}
