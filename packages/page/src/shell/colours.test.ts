import { expect, test } from '@jest/globals'
import { tones } from '../tone.ts'
import { colours } from './colours.ts'

const themes = [...colours.matchAll(/color-scheme:(light|dark);([^}]*)/g)].map(([, name = '', text = '']) => ({
  name,
  colour: new Map([...text.matchAll(/--([\w-]+):#(\w{6})/g)].map(([, key = '', hex = '']) => [key, hex]))
}))

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map(linear) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)

function contrast(a = '', b = ''): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((one, other) => one - other) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

test('each theme is there', () => expect(themes.map(({ name }) => name)).toEqual(['light', 'dark', 'dark', 'light']))

const pairs = ['ground', 'card'].flatMap((under) => [
  ...['ink', 'soft', 'link', ...tones.map((tone) => `${tone}-ink`)].map((over) => ({ over, under, least: 4.5 })),
  ...tones.map((over) => ({ over, under, least: over === 'degraded' ? 2.8 : 3 }))
])
test.each(pairs)('$over on $under has a contrast of $least at least', ({ over, under, least }) => {
  for (const { colour } of themes) expect(contrast(colour.get(over), colour.get(under))).toBeGreaterThanOrEqual(least)
})

test.each(tones)('words in %s can be read on its wash', (tone) => {
  for (const { colour } of themes) expect(contrast(colour.get(`${tone}-ink`), colour.get(`${tone}-wash`))).toBeGreaterThanOrEqual(4.5)
})
