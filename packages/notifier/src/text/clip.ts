const ellipsis = '…'

/** Below U+0300 every UTF-16 unit is a grapheme of its own, so that the segmenter (3 ms to load) can stay asleep. */
const firstCombining = 0x300

/** A grapheme longer than this is an attack on the reader, and may be cut between code points. */
const longestGrapheme = 64

/** The text in at most `max` UTF-16 units, ending in `…` where something was cut; no grapheme or surrogate pair is split. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  if (max < 1) return ''
  return text.slice(0, boundary(text, max - 1)).trimEnd() + ellipsis
}

/** Like `clip`, counted in bytes of UTF-8. */
export function clipBytes(text: string, max: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(Math.max(max, 0)))
  if (read === text.length) return text
  const room = max - Buffer.byteLength(ellipsis)
  if (room < 0) return ''
  const { read: kept } = new TextEncoder().encodeInto(text, new Uint8Array(room))
  return text.slice(0, boundary(text, kept)).trimEnd() + ellipsis
}

/** The span from `from` to `to`, widened to where the text may be cut. */
export function wholeGraphemes(text: string, from: number, to: number): readonly [from: number, to: number] {
  const last = boundary(text, to)
  const length =
    last === to
      ? 0
      : (segmenter()
          .segment(text.slice(last, last + 2 * longestGrapheme))
          .containing(0)?.segment.length ?? 0)
  return [boundary(text, from), Math.max(to, betweenCodePoints(text, last + Math.min(length, longestGrapheme)))]
}

/** The last place at or before `index` where the text may be cut. */
function boundary(text: string, index: number): number {
  if (index <= 0 || index >= text.length) return index
  if (text.charCodeAt(index - 1) < firstCombining && text.charCodeAt(index) < firstCombining) return index
  const from = Math.max(0, index - longestGrapheme * 2)
  const start =
    from +
    (segmenter()
      .segment(text.slice(from, index + longestGrapheme))
      .containing(index - from)?.index ?? 0)
  return index - start > longestGrapheme ? betweenCodePoints(text, index) : start
}

const betweenCodePoints = (text: string, index: number): number => (/^[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index - 1 : index)

let graphemes: Intl.Segmenter | undefined

function segmenter(): Intl.Segmenter {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return graphemes
}
