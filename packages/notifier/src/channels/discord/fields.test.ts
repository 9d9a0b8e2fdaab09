import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { drawFields, lengthOf } from './fields.ts'
import { hostile, text } from './testing/hostile.ts'

const field = (name: string, value: string) => ({ name, value: [value] })
const many = (count: number, size: number) => Array.from({ length: count }, (_, n) => field(`name ${n}`, 'v'.repeat(size)))

test('fields that say nothing are left out', () => {
  expect(drawFields([field('a', ''), field('b', ' \u200b'), field('c', 'x')], 6000)).toEqual([{ name: 'c', value: 'x', inline: false }])
})

test('names are one line without markup', () => {
  expect(drawFields([field('*a*\nb', 'x')], 6000)[0]?.name).toBe('\\*a\\* b')
})

test('more than 25 end in how many are missing', () => {
  const drawn = drawFields(many(40, 5), 6000)
  expect(drawn).toHaveLength(25)
  expect(drawn.at(-1)).toEqual({ name: '…', value: '16 more', inline: false })
})

test('long ones shrink alike, short ones stay whole', () => {
  const drawn = drawFields([...many(5, 1000), field('short', 'stays')], 2000)
  const sizes = drawn.map(({ value }) => value.length)
  expect(new Set(sizes.slice(0, 5)).size).toBe(1)
  expect(drawn.at(-1)?.value).toBe('stays')
  expect(lengthOf(drawn)).toBeGreaterThan(1900)
})

test('always within the room, and never an empty part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: hostile, value: text, inline: fc.boolean() }), { maxLength: 30 }),
      fc.integer({ min: -10, max: 6000 }),
      (fields, room) => {
        const drawn = drawFields(fields, room)
        expect(lengthOf(drawn)).toBeLessThanOrEqual(Math.max(room, 0))
        expect(drawn.filter(({ name, value }) => name === '' || value === '')).toEqual([])
      }
    )
  )
})
