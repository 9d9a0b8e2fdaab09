/** Widths in Verdana at 11 px, in tenths of a pixel: the font that badges are drawn in. */
const widths: readonly (readonly [signs: string, tenths: number])[] = [
  ["il'", 30],
  ['jf ,.', 40],
  ['!trI', 46],
  ['"()[]/\\:;-J', 50],
  ['csz?', 59],
  ['kvxyL', 65],
  ['aeoFPTY', 67],
  ['bdghnpqu0123456789$*_E', 70],
  ['ABCKRSVXZ', 76],
  ['U&HN', 82],
  ['DGOQ', 87],
  ['w#+<=>~^M', 92],
  ['mW@', 109],
  ['%', 119]
]

const known = new Map(widths.flatMap(([signs, tenths]) => [...signs].map((sign) => [sign, tenths] as const)))

const other = 80
/** East Asian signs and emoji are as wide as high. */
const wide = 115
const firstWide = 0x1100

/** In px, rounded up: `textLength` fits the text to it, whatever the font. */
export const textWidth = (text: string): number =>
  Math.ceil([...text].reduce((sum, sign) => sum + (known.get(sign) ?? ((sign.codePointAt(0) ?? 0) >= firstWide ? wide : other)), 0) / 10)
