import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keyValues } from './key-values.ts'

const rows: [text: string, pairs: [string, string][]][] = [
  ['', []],
  ['\n\n', []],
  ['a=1', [['a', '1']]],
  [
    'a=1\n\nb=2\n',
    [
      ['a', '1'],
      ['b', '2']
    ]
  ],
  ['a=b=c', [['a', 'b=c']]],
  ['a= spaced ', [['a', ' spaced ']]],
  ['a=', [['a', '']]],
  ['=v', [['', 'v']]],
  ['a=1<<2', [['a', '1<<2']]],
  ['a<<EOF\nx\ny\nEOF\n', [['a', 'x\ny']]],
  ['a<<EOF\nx\ny\nEOF', [['a', 'x\ny']]],
  ['a<<EOF\nEOF\n', [['a', '']]],
  ['a<<EOF\n\nEOF\n', [['a', '']]],
  ['a<<EOF\n\n\nEOF\n', [['a', '\n']]],
  ['a<<EOF\nEOF \n EOF\nEOF\n', [['a', 'EOF \n EOF']]],
  ['a<<E=F\nx\nE=F\n', [['a', 'x']]],
  [
    'a<<EOF\nb=2\nEOF\nc=3',
    [
      ['a', 'b=2'],
      ['c', '3']
    ]
  ],
  [
    'a=1\r\nb=2',
    [
      ['a', '1\r'],
      ['b', '2']
    ]
  ]
]

test.each(rows)('%j', (text, pairs) => {
  expect([...keyValues(text)]).toEqual(pairs)
})

const faults: [text: string, message: string][] = [
  ['nonsense', "Invalid format 'nonsense'"],
  ['<<EOF\nx\nEOF', "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty"],
  ['a<<\nx\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ['a<<EOF\nx\n', "Invalid value. Matching delimiter not found 'EOF'"],
  ['a<<EOF', "Invalid value. Matching delimiter not found 'EOF'"],
  ['a<<EOF\nx', 'Invalid value. EOF marker missing new line.'],
  ['a<<EOF\r\nx\nEOF\n', "Invalid value. Matching delimiter not found 'EOF\r'"]
]

test.each(faults)('%j is refused', (text, message) => {
  expect(() => [...keyValues(text)]).toThrow(new Error(message))
})

test('the pairs before a bad line count', () => {
  const pairs: [string, string][] = []
  expect(() => {
    for (const pair of keyValues('a=1\nbad\nb=2')) pairs.push(pair)
  }).toThrow("Invalid format 'bad'")
  expect(pairs).toEqual([['a', '1']])
})

test('a value with a delimiter it does not contain comes back as it was', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => !/[\n=<]/.test(text))
  fc.assert(
    fc.property(name, fc.string({ unit: fc.constantFrom('a', '\n', '=', '<', 'EOF', ' ', '\r') }), (key, value) => {
      expect([...keyValues(`${key}<<ghadelimiter_7\n${value}\nghadelimiter_7\n`)]).toEqual([[key, value]])
    })
  )
})
