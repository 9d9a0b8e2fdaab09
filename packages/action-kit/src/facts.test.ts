import { expect, test } from '@jest/globals'
import { webUrl } from '@tocsin/notifier'
import fc from 'fast-check'
import { facts } from './facts.ts'

const event = facts({
  a: { b: 'x', n: 7, yes: true, word: 'true', list: [{ c: 1 }, { c: 2 }], url: 'https://x.example/a' },
  empty: '',
  none: null
})

const rows: [what: string, got: unknown, expected: unknown][] = [
  ['text', event.text('a.b'), 'x'],
  ['a number as text', event.text('a.n'), '7'],
  ['text of an object', event.text('a'), ''],
  ['text of nothing', event.text('x.y.z'), ''],
  ['perhaps text', [event.maybe('a.b'), event.maybe('empty')], ['x', undefined]],
  ['a number', [event.number('a.n'), event.number('a.b')], [7, undefined]],
  ['a flag', [event.flag('a.yes'), event.flag('a.word')], [true, false]],
  ['a list', event.list('a.list').map((one) => one.number('c')), [1, 2]],
  ['a list of nothing', event.list('a.b'), []],
  ['a part', event.at('a').text('b'), 'x'],
  ['presence', [event.has('empty'), event.has('none'), event.has('x')], [true, false, false]],
  ['what every object has', [event.has('constructor'), event.has('a.__proto__'), event.text('a.b.length')], [false, false, '']],
  ['a URL', event.url('a.url'), 'https://x.example/a']
]
test.each(rows)('%s', (_, got, expected) => {
  expect(got).toEqual(expected)
})

const urls: [text: string, expected: string | undefined][] = [
  ['https://x.example', 'https://x.example/'],
  ['http://x.example/a b', 'http://x.example/a%20b'],
  ['javascript:alert(1)', undefined],
  ['https://user:pass@x.example', undefined],
  ['//x.example', undefined],
  ['', undefined]
]
test.each(urls)('%j as a link', (text, expected) => {
  expect(webUrl(text)).toBe(expected)
})

test('no payload and no path makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, path) => {
      const one = facts(value)
      return [one.text(path), one.number(path), one.flag(path), one.url(path), one.list(path), one.has(path), one.at(path)].length === 7
    })
  )
})
