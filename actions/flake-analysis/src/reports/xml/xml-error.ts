/** A defect of a document, in words that follow `line 12: `. */
export class XmlError extends Error {
  override name = 'XmlError'
}

/** What is wrong with a document that ends in `work`; other errors are thrown. */
export function problemOf(work: () => void): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof XmlError) return error.message
    throw error
  }
}
