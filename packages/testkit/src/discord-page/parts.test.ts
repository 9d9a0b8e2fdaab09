import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { all, element } from './html.ts'
import { avatar, image } from './media.ts'
import { formatMoment, formatTime } from './time.ts'

const at = Date.UTC(2026, 0, 5, 14, 3, 9)

test.each([
  ['t', '2:03 PM'],
  ['T', '2:03:09 PM'],
  ['d', '1/5/26'],
  ['D', 'January 5, 2026'],
  ['f', 'January 5, 2026 at 2:03 PM'],
  ['F', 'Monday, January 5, 2026 at 2:03 PM'],
  ['s', '1/5/26, 2:03 PM'],
  ['S', '1/5/26, 2:03:09 PM'],
  ['?', 'January 5, 2026 at 2:03 PM']
])('style %s of a timestamp', (style, text) => {
  expect(formatTime(at, style, at)).toBe(text)
})

test.each([
  [0, 'now'],
  [-59, '59 seconds ago'],
  [-60, '1 minute ago'],
  [3599, 'in 59 minutes'],
  [-86_400, 'yesterday'],
  [90 * 86_400, 'in 3 months'],
  [-800 * 86_400, '2 years ago']
])('%d seconds from now', (seconds, text) => {
  expect(formatTime(at + seconds * 1000, 'R', at)).toBe(text)
})

test('beside an author stands a short date', () => {
  expect(formatMoment(at)).toBe('01/05/2026, 2:03 PM')
})

test('attributes: false and undefined are absent, true is bare, text is escaped', () => {
  const drawn = element('a', { href: '"><script>', hidden: true, id: undefined, title: false }, '<b>', all('&', element('br')), false)
  expect(drawn.html).toBe('<a href="&quot;&gt;&lt;script&gt;" hidden>&lt;b&gt;&amp;<br></a>')
})

test('any name has a picture, and no name can draw in it', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const [head = '', body = ''] = avatar(name).split(',')
      expect(head).toBe('data:image/svg+xml;base64')
      expect(Buffer.from(body, 'base64').toString()).toMatch(/>[\p{L}\p{N}\p{M}#]{1,3}<\/text><\/svg>$/u)
    })
  )
})

test('an uploaded picture is shown itself, anything else as a placeholder', () => {
  const png = { id: '1', filename: 'a.png', contentType: 'image/png', size: 1, data: Buffer.from('x') }
  expect(image('attachment://a.png', [png])).toBe('data:image/png;base64,eA==')
  for (const url of ['attachment://b.png', 'https://e.example/a.png', 'attachment://a.svg']) {
    expect(image(url, [png, { ...png, filename: 'a.svg', contentType: 'image/svg+xml' }])).toMatch(
      /^data:image\/svg\+xml;base64,PHN2ZyB4bWxu/
    )
  }
})
