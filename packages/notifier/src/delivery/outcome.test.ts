import { expect, test } from '@jest/globals'
import type { Outcome, Receipt } from '../receipt.ts'
import { type FailOn, receiptsJson, stepFails } from './outcome.ts'

const receipt = (channel: string, outcome: Outcome): Receipt => ({
  id: 'id',
  alertKey: 'ci/main',
  transition: 'firing',
  channel,
  outcome,
  attempts: 1,
  at: '2026-01-05T09:00:00.000Z'
})

const marks: Record<string, Outcome> = { '✓': 'delivered', a: 'accepted', s: 'skipped', d: 'dry-run', p: 'pending', '✗': 'lost' }

// A word is a channel, a mark one receipt of it.
const rows: [channels: string, any: boolean, all: boolean][] = [
  ['', false, false],
  ['✓', false, false],
  ['a s d', false, false],
  ['✗', true, true],
  ['p', true, true],
  ['✓ ✗', true, false],
  ['✓ p', true, false],
  ['✗ p', true, true],
  ['✓✗', true, true],
  ['✓✗ ✓✓', true, false],
  ['✓✗ p✓', true, true],
  ['s ✗', true, false]
]
test.each(rows)('channels %j: any fails %s, all fails %s', (channels, any, all) => {
  const receipts = channels.split(' ').flatMap((word, index) => [...word].map((mark) => receipt(`channel-${index}`, marks[mark] ?? 'lost')))
  const fails = (failOn: FailOn) => stepFails(receipts, failOn)

  expect([fails('none'), fails('any'), fails('all')]).toEqual([false, any, all])
})

test('the output is one line of JSON with every field a workflow may read', () => {
  const remote = { id: '7', channel: '8', url: 'https://discord.com/channels/1/8/7' }

  expect(
    receiptsJson([
      { ...receipt('alerts', 'delivered'), remote },
      { ...receipt('pager', 'lost'), reason: 'auth', detail: 'a\nb', fix: 'c' }
    ])
  ).toBe(
    '[' +
      '{"channel":"alerts","outcome":"delivered","alertKey":"ci/main","transition":"firing",' +
      '"remote":{"id":"7","channel":"8","url":"https://discord.com/channels/1/8/7"},"attempts":1,"at":"2026-01-05T09:00:00.000Z"},' +
      '{"channel":"pager","outcome":"lost","alertKey":"ci/main","transition":"firing",' +
      '"reason":"auth","detail":"a\\nb","fix":"c","attempts":1,"at":"2026-01-05T09:00:00.000Z"}' +
      ']'
  )
  expect(receiptsJson([])).toBe('[]')
})
