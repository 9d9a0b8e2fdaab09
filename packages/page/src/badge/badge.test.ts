import { expect, test } from '@jest/globals'
import { xmlProblem } from '@tocsin/testkit/markup'
import { badgeJson, badgeSvg } from './badge.ts'
import { textWidth } from './width.ts'

test('a badge of its own, as wide as its text, with a name for screen readers', () => {
  expect(badgeSvg({ label: 'uptime 30 days', message: '99.98 %', color: 'up' })).toMatchInlineSnapshot(`
"<svg xmlns="http://www.w3.org/2000/svg" width="160" height="20" role="img" aria-label="uptime 30 days: 99.98 %"><title>uptime 30 days: 99.98 %</title><clipPath id="r"><rect width="160" height="20" rx="3"/></clipPath><g clip-path="url(#r)"><rect x="0" width="100" height="20" fill="#484f58"/><rect x="100" width="60" height="20" fill="#1a7f4b"/></g><g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11"><text x="6" y="14" textLength="88">uptime 30 days</text><text x="106" y="14" textLength="48">99.98 %</text></g></svg>
"
`)
})

test('what shields.io reads has the members that it knows', () => {
  expect(JSON.parse(badgeJson({ label: 'api', message: 'up', color: 'up' }))).toEqual({
    schemaVersion: 1,
    label: 'api',
    message: 'up',
    color: '#1a7f4b',
    cacheSeconds: 300
  })
})

test('a hostile name stays text, and a long one is cut', () => {
  const svg = badgeSvg({ label: '"><script>alert(1)</script>\u202e', message: 'x'.repeat(10_000), color: 'up' })
  expect(xmlProblem(svg)).toBeUndefined()
  expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;: xxxx')
  expect(svg.length).toBeLessThan(1_500)
})

const widths: [text: string, px: number][] = [
  ['', 0],
  ['iiii', 12],
  ['mmmm', 44],
  ['99.98 %', 48],
  ['状態', 23]
]
test.each(widths)('%j is %d px wide', (text, px) => expect(textWidth(text)).toBe(px))
