import { expect, test } from '@jest/globals'
import { type Attributes, attributeOf, memo, plainNumber, repeatedText, textOf } from './attributes.ts'
import { xmlLimits } from './limits.ts'
import { xmlReader } from './xml-reader.ts'

/** What is asked of the attributes of each element, while they are there. */
function ofEach<T>(document: string, ask: (attributes: Attributes) => T): T[] {
  const answers: T[] = []
  const open = (_: string, attributes: Attributes) => void answers.push(ask(attributes))
  const reader = xmlReader(
    () => ({ wantsText: false, open, text: () => undefined, close: () => undefined, end: () => undefined }),
    xmlLimits
  )
  reader.write(Buffer.from(document))
  expect(reader.end()).toBeUndefined()
  return answers
}

test('values are asked for by name; what is not there is nothing', () => {
  expect(ofEach('<a b="1" c=""/>', (attributes) => ['b', 'c', 'd', 'toString'].map((name) => attributeOf(attributes, name)))).toEqual([
    ['1', '', undefined, undefined]
  ])
})

test('the attributes of one element are gone with the next', () => {
  expect(ofEach('<a b="1" c="2"><d b="3"/><e/></a>', (attributes) => [attributeOf(attributes, 'b'), attributeOf(attributes, 'c')])).toEqual(
    [
      ['1', '2'],
      ['3', undefined],
      [undefined, undefined]
    ]
  )
})

test('a value that is repeated is the same string, and any other one is not', () => {
  const last = memo()
  const long = 'x'.repeat(2000)
  const values = ['shop.Cart', 'shop.Cart', 'shop.Card', 'shop.Car', '', 'a&amp;b', 'a&amp;b', 'größe', 'größe', long, long, 'shop.Cart']
  expect(
    ofEach(`<a b="">${values.map((value) => `<c b="${value}"/>`).join('')}</a>`, (attributes) => repeatedText(attributes, 0, last))
  ).toEqual(['', ...values].map((value) => value.replace('&amp;', '&')))
})

const numbers: [value: string, number: number][] = [
  ['0', 0],
  ['12', 12],
  ['0.1', 0.1],
  ['0.125', 0.125],
  ['123.456', 123.456],
  ['1.', 1],
  ['.5', 0.5],
  ['123456789012345', 123_456_789_012_345],
  ['1234567890123456', Number.NaN],
  ['', Number.NaN],
  ['.', Number.NaN],
  ['1.2.3', Number.NaN],
  ['-1', Number.NaN],
  ['1e3', Number.NaN],
  [' 1', Number.NaN],
  ['1,5', Number.NaN],
  ['&#49;', Number.NaN]
]
test.each(numbers)('the plain number %j is %p', (value, number) => {
  expect(ofEach(`<a b="${value}"/>`, (attributes) => plainNumber(attributes, 0))).toEqual([number])
})

test('plain numbers are those that the language reads, to the last digit', () => {
  const values = Array.from({ length: 2000 }, (_, index) => (index * 7919.73).toFixed(index % 7))
  const read = ofEach(`<a b="0">${values.map((value) => `<c b="${value}"/>`).join('')}</a>`, (attributes) => plainNumber(attributes, 0))
  expect(read.slice(1)).toEqual(values.map(Number))
})

test('a string is one of its own: it holds no memory of the document', () => {
  const document = Buffer.from('<a b="first"/>')
  const reader = xmlReader(
    () => ({ wantsText: false, open, text: () => undefined, close: () => undefined, end: () => undefined }),
    xmlLimits
  )
  let kept = ''
  function open(_: string, attributes: Attributes): void {
    kept = textOf(attributes, 0)
  }
  reader.write(document)
  document.fill('x')
  reader.end()
  expect(kept).toBe('first')
})
