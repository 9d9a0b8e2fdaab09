import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deliver } from './deliver.ts'
import { type Answer, bed, dispatch, secret } from './delivery/bed.fixture.ts'
import { receiptsJson } from './delivery/outcome.ts'
import { memoryReceipts } from './receipts/memory.fixture.ts'
import { severities } from './severity.ts'

const fault = fc.constantFrom('dns', 'refused', 'reset', 'timeout', 'tls', 'proxy', 'other')
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    status: fc.constantFrom(200, 202, 400, 404, 408, 409, 418, 429, 500, 503),
    body: fc.constantFrom('', '{"id":"7"}', 'not JSON')
  }),
  fc.record({
    status: fc.constant(429),
    headers: fc.record({ 'retry-after': fc.constantFrom('0', '0.4', '1', '7', '59', '61', '1e9', '-1', 'soon') })
  }),
  fc.record({ fault, sent: fc.boolean() }),
  fc.constant('hang' as const),
  fc.constant({ throws: `failed at ${secret}` })
)
const message = fc.record({
  to: fc.constantFrom('alerts', 'deploys', 'pager'),
  key: fc.constantFrom('a', 'b'),
  transition: fc.constantFrom('firing', 'resolved'),
  severity: fc.constantFrom(...severities),
  style: fc.constantFrom('wide', 'wide', 'broken')
})
const scripts = fc.array(answer, { maxLength: 60 })
const messages = fc.array(message, { maxLength: 6 })

test('every dispatch has one receipt in its place, inside the budget, in few requests, without a secret', async () => {
  await fc.assert(
    fc.asyncProperty(
      scripts,
      messages,
      fc.boolean(),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      async (script, wanted, hasStore, chance) => {
        const { ports, sent, lines, elapsed } = bed(script)

        const receipts = await deliver(wanted.map(dispatch), { ...ports, random: () => chance }, { hasStore })

        expect(receipts.map(({ channel, alertKey, transition }) => [channel, alertKey, transition])).toEqual(
          wanted.map(({ to, key, transition }) => [to, key, transition])
        )
        expect(elapsed()).toBeLessThanOrEqual(wanted.some(({ severity }) => severity === 'P0') ? 180_000 : 60_000)
        expect(sent.length).toBeLessThanOrEqual(30 * wanted.length)
        expect(receiptsJson(receipts) + lines.join()).not.toContain('s3cr3t')
        expect(
          receipts.every(({ outcome, reason }) => ['delivered', 'accepted', 'skipped'].includes(outcome) || reason !== undefined)
        ).toBe(true)
        expect(hasStore || receipts.every(({ outcome }) => outcome !== 'pending')).toBe(true)
      }
    ),
    { numRuns: 200 }
  )
})

test('what is pending after one run is told by the next, and nothing is told twice without doubt', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, messages, async (script, wanted) => {
      const store = memoryReceipts()
      const first = bed(script, store)
      const before = await deliver(wanted.map(dispatch), first.ports, { hasStore: true })
      const pending = before.filter(({ outcome }) => outcome === 'pending')

      const second = bed([], store, Date.UTC(2026, 0, 5, 10))
      const sweep = ['alerts', 'deploys', 'pager'].map((to) => dispatch({ to }).outlet)
      const after = await deliver([], second.ports, { hasStore: true, sweep })

      expect(after.every(({ outcome }) => outcome === 'delivered')).toBe(true)
      expect(new Set(after.map(({ id }) => id))).toEqual(new Set(pending.map(({ id }) => id)))
      expect(second.sent).toHaveLength(after.length)
    }),
    { numRuns: 100 }
  )
})
