import type { Attributes } from './html.ts'

const grey = 0x1e1f22

/** The class whose rule in the page's one style sheet gives an embed or container its bar: inline styles are forbidden there. */
export const barClass = (colour: number | null | undefined): Attributes => ({ class: `bar-${hex(colour)}` })

/** The rules for every colour that a piece of markup uses. */
export function barRules(markup: string): string {
  const used = new Set(Array.from(markup.matchAll(/class="[a-z2 ]*bar-([0-9a-f]{6})"/g), ([, code]) => code))
  return [...used]
    .sort()
    .map((code) => `.bar-${code}{--bar:#${code}}`)
    .join('\n')
}

const hex = (colour: number | null | undefined) => (colour ?? grey).toString(16).padStart(6, '0')
