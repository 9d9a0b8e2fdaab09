import { expect, test } from '@jest/globals'
import { readJobOf } from './job.ts'
import { endsOf, roomOfForks, takeLogs } from './log-sample.ts'
import { aJob } from './testing.ts'

/** Capitals are kinds of forks. */
const drawn = (kinds: string) =>
  [...kinds].map((kind, index) => ({ kind, job: readJobOf(aJob({ id: index + 1 })), ...(kind < 'a' && { ofFork: true as const }) }))

const rows: [kinds: string, most: number, before: Record<string, number>, taken: string][] = [
  ['aaa', 2, {}, 'a1 a2'],
  ['aab', 2, {}, 'a1 b3'],
  ['aabb', 3, {}, 'a1 b3 a2'],
  ['abc', 2, {}, 'a1 b2'],
  ['aabb', 2, { a: 1 }, 'b3 a1'],
  ['aabb', 3, { a: 2 }, 'b3 b4 a1'],
  ['ab', 9, {}, 'a1 b2'],
  ['ab', 0, {}, ''],
  ['ABCaaaaaa', 5, {}, 'a4 a5 a6 a7 A1'],
  ['ABCa', 5, {}, 'a4 A1 B2 C3'],
  ['ABCaaaaaa', 1, {}, 'a4'],
  ['aaaaaa', 5, {}, 'a1 a2 a3 a4 a5'],
  ['', 3, {}, '']
]
test('what forks leave of their share is for batches to come', () => {
  const sampled = { read: new Map(), ofForks: roomOfForks(20), isLast: false }
  const kinds = (isLast: boolean) => takeLogs(drawn('ABCDEFGHIJ'), 10, { ...sampled, isLast }).map(({ kind }) => kind)
  expect([kinds(false), kinds(false), kinds(false), kinds(true).length]).toEqual([['A', 'B'], ['C', 'D'], [], 10])
})

test.each(rows)('of %s, newest first, %i are taken after %j: %s', (kinds, most, before, taken) => {
  const read = new Map(Object.entries(before))
  const found = takeLogs(drawn(kinds), most, { read, ofForks: roomOfForks(most), isLast: true })
  expect(found.map(({ kind, job }) => `${kind}${job.facts.id}`).join(' ')).toBe(taken)
  expect([...read.values()].reduce((sum, count) => sum + count, 0)).toBe(
    found.length + Object.values(before).reduce((sum, count) => sum + count, 0)
  )
})

test.each([
  ['short', 'short'],
  ['aaaa\nbbbb\ncccc\ndddd\neeee\n', 'aaaa\neeee\n'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'aaaaaaa'],
  ['', '']
])('the ends of %j are %j', (log, ends) => {
  expect(endsOf(log, { head: 7, tail: 7 })).toBe(ends)
})
