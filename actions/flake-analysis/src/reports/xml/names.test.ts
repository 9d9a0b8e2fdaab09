import { expect, test } from '@jest/globals'
import { xmlLimits } from './limits.ts'
import { namesOf, readName } from './names.ts'

function read(text: string, from = 0, names = namesOf(xmlLimits)) {
  const bytes = Buffer.from(`${text} \0`)
  return readName(names, { bytes, end: bytes.length - 1 }, from)
}

test.each([
  ['testcase name="a"', 'testcase', 'testcase'],
  ['a:b>', 'a:b', 'b'],
  ['a:b:c/', 'a:b:c', 'c'],
  [':a=', ':a', 'a'],
  ['_x-1.y ', '_x-1.y', '_x-1.y'],
  ['größe\t', 'größe', 'größe'],
  ['日本', '日本', '日本'],
  ['𐀀', '𐀀', '𐀀'],
  ['a·b', 'a·b', 'a·b'],
  ['__proto__', '__proto__', '__proto__']
])('%j begins with the name %s', (text, name, local) => {
  expect(read(text)).toMatchObject({ text: name, local })
})

test.each(['1a', '-a', '.a', '·a', '×', '÷a', 'a×', '￾', '\u{f0000}'])('%j is no name', (text) => {
  expect(() => read(text)).toThrow('is no name')
})

test.each(['', ' a', '>', '=', '"a"', '/'])('no name begins %j', (text) => {
  expect(read(text)).toBeUndefined()
})

test('a name is the same object each time, and its end is kept', () => {
  const names = namesOf(xmlLimits)
  const first = read('<name a', 1, names)
  expect(names.end).toBe(5)
  expect(read('xx name>', 3, names)).toBe(first)
  expect(names.end).toBe(7)
})

test('ten thousand names take no more memory than there are places, and stay right', () => {
  const names = namesOf(xmlLimits)
  for (let round = 0; round < 2; round += 1)
    for (let index = 0; index < 10_000; index += 1) expect(read(`n${index}`, 0, names)?.text).toBe(`n${index}`)
  expect(names.known).toHaveLength(4096)
})

test('what reaches the end is no name yet, not even where a character of it is cut', () => {
  const names = namesOf(xmlLimits)
  const bytes = Buffer.from('größe\0')
  for (let end = 0; end < bytes.length; end += 1) {
    const cut = Buffer.concat([bytes.subarray(0, end), Buffer.of(0)])
    expect(readName(names, { bytes: cut, end }, 0)).toBeUndefined()
    expect(names.end).toBe(end)
  }
})

test('a name has a bound', () => {
  const names = namesOf({ ...xmlLimits, nameBytes: 4 })
  expect(read('abcd', 0, names)?.text).toBe('abcd')
  expect(() => read('abcde', 0, names)).toThrow('longer than 4 bytes')
})
