import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { drawExcerpts } from './excerpts.ts'

const excerpt = (title: string, ...lines: string[]) => ({ title, lines })

test('a title, then the lines', () => {
  expect(drawExcerpts([excerpt('Run *npm test*', 'Error: boom', '  at x')], 500)).toBe(
    '**Run \\*npm test\\***\n```\nError: boom\n  at x\n```'
  )
})

test('a title that leads somewhere', () => {
  expect(drawExcerpts([{ ...excerpt('test', 'x'), url: 'https://a.example/' }], 500)).toBe('[test](https://a.example/)\n```\nx\n```')
})

test('nothing to say, nothing drawn', () => {
  expect(drawExcerpts([excerpt('t'), excerpt('t', '', ' ')], 500)).toBe('')
})

test('the room is shared, and what one leaves goes to the next', () => {
  const drawn = drawExcerpts([excerpt('', 'short'), excerpt('', 'a'.repeat(500)), excerpt('', 'b'.repeat(500))], 600)
  expect([drawn.match(/a/g)?.length, drawn.match(/b/g)?.length]).toEqual([283, 284])
})

test('too little room shows nothing rather than scraps', () => {
  expect(drawExcerpts([excerpt('t', 'x'.repeat(100))], 50)).toBe('')
})

test('always within the room, every block closed', () => {
  const any = fc.record({ title: fc.string(), lines: fc.array(fc.string({ maxLength: 300 }), { maxLength: 9 }) })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 5 }), fc.integer({ min: -5, max: 2000 }), (excerpts, room) => {
      const drawn = drawExcerpts(excerpts, room)
      expect(drawn.length).toBeLessThanOrEqual(Math.max(room, 0))
      expect((drawn.match(/```/g)?.length ?? 0) % 2).toBe(0)
    })
  )
})
