import { type XmlLimits, xmlLimits } from './limits.ts'
import type { HandlerOf } from './scan.ts'
import { xmlReader } from './xml-reader.ts'

/** The bytes of a document. A piece is read before the next one is asked for, so that its memory may be used again. */
export type Chunks = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/**
 * Reads a document, strictly, and tells what is wrong with it and on which line; what comes before a defect was given to the handler.
 * Nothing is fetched, and no entity but the five of XML is known. Linear in its length; memory for the largest tag.
 * @throws whatever `chunks` and the handler throw
 */
export async function readXml(chunks: Chunks, handlerOf: HandlerOf, limits: XmlLimits = xmlLimits): Promise<string | undefined> {
  const reader = xmlReader(handlerOf, limits)
  if (chunks instanceof Uint8Array) reader.write(chunks)
  else for await (const chunk of chunks) if (!reader.write(chunk)) break
  return reader.end()
}
