import { crc32, inflateSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import type { PageState } from '../model.ts'
import { digestPicture } from './digest-picture.ts'
import { png } from './png.ts'

function chunks(picture: Buffer): [type: string, data: Buffer, isIntact: boolean][] {
  const found: [string, Buffer, boolean][] = []
  for (let at = 8; at < picture.length; ) {
    const length = picture.readUInt32BE(at)
    const body = picture.subarray(at + 4, at + 8 + length)
    found.push([body.toString('latin1', 0, 4), body.subarray(4), picture.readUInt32BE(at + 8 + length) === crc32(body)])
    at += length + 12
  }
  return found
}

function size(picture: Buffer): [number, number] {
  const [, header = Buffer.alloc(8)] = chunks(picture)[0] ?? []
  return [header.readUInt32BE(0), header.readUInt32BE(4)]
}

test('a PNG whose chunks are intact and whose pixels are those that were given', () => {
  const picture = png([
    [
      [255, 0, 0],
      [0, 255, 0]
    ],
    [
      [0, 0, 255],
      [1, 2, 3]
    ]
  ])
  const [header, data, end] = chunks(picture)
  expect(picture.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  expect([header?.[0], data?.[0], end?.[0]]).toEqual(['IHDR', 'IDAT', 'IEND'])
  expect(chunks(picture).every(([, , isIntact]) => isIntact)).toBe(true)
  expect([...inflateSync(data?.[1] ?? Buffer.alloc(0))]).toEqual([0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 1, 2, 3])
  expect(size(picture)).toEqual([2, 2])
})

const drawn = (state: PageState) => {
  const [, data] = chunks(digestPicture([[state]]))[1] ?? []
  const row = 28 * 3 + 1
  const pixels = inflateSync(data ?? Buffer.alloc(0))
  return Array.from({ length: 28 * 28 }, (_, index) =>
    pixels[Math.floor(index / 28) * row + 1 + (index % 28) * 3] === 43 ? ' ' : '#'
  ).join('')
}

test('every state has a shape of its own', () => {
  const states: PageState[] = ['up', 'degraded', 'down', 'maintenance', 'unknown']
  expect(new Set(states.map(drawn)).size).toBe(states.length)
  expect(drawn('up').replaceAll(' ', '')).toHaveLength(400)
})

const rows: [rows: number, columns: number, size: [number, number]][] = [
  [7, 24, [580, 172]],
  [0, 0, [28, 28]],
  [1_000, 1_000, [748, 724]]
]
test.each(rows)('%d rows of %d are %j px', (count, columns, expected) => {
  const picture = digestPicture(Array.from({ length: count }, () => Array.from({ length: columns }, (): PageState => 'up')))
  expect(size(picture)).toEqual(expected)
  expect(picture.length).toBeLessThan(100_000)
})
