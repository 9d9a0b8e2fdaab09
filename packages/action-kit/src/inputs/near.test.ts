import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nearest } from './near.ts'

const known = ['discord-webhook', 'config', 'title', 'tags', 'url', 'dry-run']
const rows: [word: string, meant: string | undefined][] = [
  ['discord_webhook', 'discord-webhook'],
  ['DISCORD WEBHOOK', 'discord-webhook'],
  ['webhook', undefined],
  ['confg', 'config'],
  ['tilte', 'title'],
  ['tag', 'tags'],
  ['ulr', 'url'],
  ['status', undefined],
  ['', undefined]
]
test.each(rows)('%j means %j', (word, meant) => {
  expect(nearest(word, known)).toBe(meant)
})

test('a known word means itself', () => {
  fc.assert(fc.property(fc.constantFrom(...known), (word) => nearest(word, known) === word))
})

test('a word of a megabyte takes no time', () => {
  const start = performance.now()
  nearest('x'.repeat(1_000_000), known)
  expect(performance.now() - start).toBeLessThan(5_000)
})
