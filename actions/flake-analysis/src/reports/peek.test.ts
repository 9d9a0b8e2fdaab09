import { expect, test } from '@jest/globals'
import { peek } from './peek.ts'
import { parts } from './testing.ts'

async function all(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = []
  for await (const chunk of chunks) read.push(chunk)
  return Buffer.concat(read).toString()
}

const rows: [content: string, size: number, length: number, head: string][] = [
  ['', 1, 5, ''],
  ['abc', 1, 5, 'abc'],
  ['abcdef', 1, 3, 'abc'],
  ['abcdef', 2, 3, 'abc'],
  ['abcdef', 100, 3, 'abc'],
  ['abcdef', 3, 3, 'abc'],
  ['abcdef', 2, 0, '']
]
test.each(rows)('of %j in parts of %d the first %d bytes are %j, and all of it can still be read', async (content, size, length, head) => {
  const peeked = await peek(parts(content, size), length)
  expect(Buffer.from(peeked.head).toString()).toBe(head)
  expect(await all(peeked.whole)).toBe(content)
})

/** Tells how far it was read, and whether it was closed. */
function watched() {
  const state = { given: 0, closed: false }
  async function* chunks() {
    try {
      for (;;) {
        state.given++
        yield Buffer.from('ab')
      }
    } finally {
      state.closed = true
    }
  }
  return { state, chunks: chunks() }
}

test('no more is read than is asked for', async () => {
  const { state, chunks } = watched()
  await peek(chunks, 5)
  expect(state).toEqual({ given: 3, closed: false })
})

test('a file is closed that is not read, and one that is not read to its end', async () => {
  const [unread, half] = [watched(), watched()]
  await (await peek(unread.chunks, 1)).close()
  for await (const _ of (await peek(half.chunks, 1)).whole) break
  expect([unread.state.closed, half.state.closed]).toEqual([true, true])
})
