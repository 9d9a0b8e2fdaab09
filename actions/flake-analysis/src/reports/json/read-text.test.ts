import { expect, test } from '@jest/globals'
import { parts } from '../testing.ts'
import { readText } from './read-text.ts'

const text = '{"name":"größer 🎉"}'
const big = (le: Buffer) => Buffer.from(le).swap16()
const utf16 = Buffer.from(text, 'utf16le')
const mark = Buffer.from([0xff, 0xfe])

const rows: [name: string, bytes: Buffer][] = [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little end first', utf16],
  ['UTF-16, little end first, with a mark', Buffer.concat([mark, utf16])],
  ['UTF-16, big end first', big(utf16)],
  ['UTF-16, big end first, with a mark', big(Buffer.concat([mark, utf16]))]
]
for (const size of [1, 2, 3, 1000])
  test.each(rows)(`%s in parts of ${size}`, async (_, bytes) => expect(await readText(parts(bytes, size), 1000)).toEqual({ text }))

test.each([
  ['nothing', ''],
  ['one byte', '1']
])('%s', async (_, content) => expect(await readText(parts(content), 10)).toEqual({ text: content }))

test('bytes that are no text do not end the reading', async () => {
  const problem = 'holds bytes that are no UTF-8; the rest was read all the same'
  for (const size of [1, 2, 7])
    expect(await readText(parts(Buffer.from([0x22, 0xc3, 0x28, 0x22]), size), 10)).toEqual({ text: '"\ufffd("', problem })
  expect(await readText(parts('"\ufffd\uffff"'), 20)).toEqual({ text: '"\ufffd\uffff"' })
})

test.each([
  [6, { text: '123456' }],
  [5, { text: '12345', problem: 'is larger than 5 bytes; the rest is not read' }]
])('six bytes with a limit of %d', async (limit, expected) => {
  expect(await readText(parts('123456', 4), limit)).toEqual(expected)
})

test('what follows the limit is not asked for', async () => {
  let asked = 0
  function* endless() {
    for (;;) yield new Uint8Array(10).fill(++asked && 0x20)
  }
  await readText(endless(), 100)
  expect(asked).toBe(11)
})
