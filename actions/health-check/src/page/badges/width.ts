/** Widths in Verdana at 11 px, in tenths of a pixel: the font that badges are drawn in. From its table of advance widths. */
const widths: readonly (readonly [signs: string, tenths: number])[] = [
  ["ijlI|'", 32],
  [' .,:;!ft()[]/\\', 44],
  ['rJ-"*', 50],
  ['csz', 58],
  ['avxykTL_?', 65],
  ['abdeghnopqu0123456789$FEPZ', 69],
  ['ABCKRSVXY<>=+~^#', 76],
  ['DGHNOQUw&', 86],
  ['mM%@', 105],
  ['W', 109]
]

const known = new Map(widths.flatMap(([signs, tenths]) => [...signs].map((sign) => [sign, tenths] as const)))

const other = 80
/** East Asian signs and emoji are as wide as high. */
const wide = 115
const firstWide = 0x1100

/** In px, rounded up: `textLength` fits the text to it, whatever the font. */
export const textWidth = (text: string): number =>
  Math.ceil([...text].reduce((sum, sign) => sum + (known.get(sign) ?? ((sign.codePointAt(0) ?? 0) >= firstWide ? wide : other)), 0) / 10)
