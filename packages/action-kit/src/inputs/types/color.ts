import { required } from '../field.ts'

// The basic names of CSS, www.w3.org/TR/css-color-4/#named-colors, and those that people reach for in alerts.
const names: Record<string, number> = {
  black: 0x000000,
  silver: 0xc0c0c0,
  gray: 0x808080,
  grey: 0x808080,
  white: 0xffffff,
  maroon: 0x800000,
  red: 0xff0000,
  crimson: 0xdc143c,
  purple: 0x800080,
  fuchsia: 0xff00ff,
  magenta: 0xff00ff,
  pink: 0xffc0cb,
  green: 0x008000,
  lime: 0x00ff00,
  olive: 0x808000,
  yellow: 0xffff00,
  gold: 0xffd700,
  orange: 0xffa500,
  brown: 0xa52a2a,
  navy: 0x000080,
  blue: 0x0000ff,
  teal: 0x008080,
  aqua: 0x00ffff,
  cyan: 0x00ffff
}

const notations: readonly [RegExp, (digits: string) => number][] = [
  [/^(?:#|0x)([0-9a-f]{6})$/i, (digits) => Number.parseInt(digits, 16)],
  [/^#([0-9a-f]{3})$/i, (digits) => Number.parseInt([...digits].map((digit) => digit + digit).join(''), 16)],
  [/^(\d{1,8})$/, (digits) => Number(digits)]
]

/** A colour as a number from 0 to 0xffffff. */
export function color() {
  return required((text, refuse) => rgb(text) ?? refuse('must be a colour such as #e67e22, 0xe67e22, 15105570 or orange'))
}

export function rgb(text: string): number | undefined {
  const name = text.toLowerCase()
  if (Object.hasOwn(names, name)) return names[name]
  const [value] = notations.flatMap(([notation, read]) => (notation.exec(text) ?? []).slice(1).map(read))
  return value !== undefined && value <= 0xffffff ? value : undefined
}
