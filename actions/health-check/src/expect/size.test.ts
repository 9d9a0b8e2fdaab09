import { expect, test } from '@jest/globals'
import { sizeWords } from './size.ts'

const rows: [given: Parameters<typeof sizeWords>[0], size: number, counted: boolean, words: string | undefined][] = [
  [{}, 0, true, undefined],
  [{ atLeast: 3 }, 3, true, undefined],
  [{ atLeast: 3 }, 2, true, 'body has 2 bytes, expected at least 3'],
  [{ atLeast: 3 }, 3, false, undefined],
  [{ atMost: 4 }, 4, true, undefined],
  [{ atMost: 4 }, 5, true, 'body has 5 bytes, expected at most 4'],
  [{ atMost: 4 }, 4, false, 'body has more than 4 bytes, expected at most 4'],
  [{ atMost: 4 }, 0, true, undefined],
  [{ atLeast: 2, atMost: 4 }, 3, true, undefined],
  [{ atLeast: 2, atMost: 4 }, 1, true, 'body has 1 bytes, expected at least 2'],
  [{ atLeast: 2, atMost: 4 }, 5, true, 'body has 5 bytes, expected at most 4']
]

test.each(rows)('%j of %i bytes, all counted: %s', (given, size, counted, words) => {
  expect(sizeWords(given, { text: '', whole: counted, size, counted })).toBe(words)
})
