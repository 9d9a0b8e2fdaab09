import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { between, fill } from './markers.ts'

const page = '# A\n\n<!-- inputs -->\nold\n<!-- /inputs -->\n\nrest <!-- trigger -->any job<!-- /trigger -->\n'

test('the text between two markers', () => {
  expect(between(page, 'inputs', 'README.md')).toBe('old')
  expect(between(page, 'trigger', 'README.md')).toBe('any job')
})

test('a new text takes the place of the old one and leaves the rest alone', () => {
  expect(fill(page, 'inputs', 'new', 'README.md')).toBe(page.replace('\nold\n', '\n\nnew\n\n'))
})

test('filling twice is filling once, whatever the text', () => {
  const text = fc.string().filter((it) => !it.includes('<!--'))
  fc.assert(
    fc.property(text, (it) => {
      const once = fill(page, 'inputs', it, 'README.md')
      expect(fill(once, 'inputs', it, 'README.md')).toBe(once)
      expect(between(once, 'inputs', 'README.md')).toBe(it.trim())
    })
  )
})

const broken: [name: string, page: string][] = [
  ['no markers', '# A'],
  ['no end', '<!-- inputs -->'],
  ['no start', '<!-- /inputs -->'],
  ['end before start', '<!-- /inputs --> <!-- inputs -->']
]
test.each(broken)('%s', (_, page) => {
  expect(() => fill(page, 'inputs', '', 'actions/a/README.md')).toThrow(
    'actions/a/README.md has no <!-- inputs --> … <!-- /inputs -->: add the two markers where the text belongs'
  )
})
