/** How a scalar is written: what stands in the file, and where that begins. */
export interface Written {
  raw: string
  /** Offset of `raw` in the file. */
  start: number
  style: 'block' | 'double' | 'single' | 'plain'
}

/**
 * The offset in the file of each character of a scalar's text. The two hold the same characters but for space, which folding and indents
 * change, and for escapes: so one pass over both pairs them.
 */
export function offsetsOf(text: string, written: Written): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let at = bodyOf(written)
  for (let index = 0; index < text.length; index += 1) {
    if (!isSpace(text[index])) at = skipSpace(written, at)
    offsets[index] = written.start + Math.min(at, written.raw.length)
    if (!isSpace(text[index]) || isSpace(written.raw[at])) at += lengthAt(written, at)
  }
  offsets[text.length] = written.start + Math.min(at, written.raw.length)
  return offsets
}

/** A block begins below its header, a quoted text behind the quote. */
function bodyOf({ raw, style }: Written): number {
  if (style === 'plain') return 0
  if (style !== 'block') return 1
  const header = raw.indexOf('\n')
  return header === -1 ? raw.length : header + 1
}

const isSpace = (char: string | undefined) => char === ' ' || char === '\n' || char === '\t' || char === '\r'

function skipSpace(written: Written, from: number): number {
  let at = from
  while (at < written.raw.length && (isSpace(written.raw[at]) || isEscapedSpace(written, at))) at += isSpace(written.raw[at]) ? 1 : 2
  return at
}

const isEscapedSpace = ({ raw, style }: Written, at: number) => style === 'double' && raw[at] === '\\' && /[nt r\n]/.test(raw[at + 1] ?? '')

const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 }

function lengthAt({ raw, style }: Written, at: number): number {
  if (style === 'double' && raw[at] === '\\') return escapeLengths[raw[at + 1] ?? ''] ?? 2
  return style === 'single' && raw.startsWith("''", at) ? 2 : 1
}
