/** A defect of a document, in words that follow `line 12: `. */
export class XmlError extends Error {
  override name = 'XmlError'
}
