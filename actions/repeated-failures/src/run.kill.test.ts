import { expect, test } from '@jest/globals'
import { deathsAt } from '@tocsin/testkit/turns'
import { killedThenSwept } from './dying.fixture.ts'
import { drawn } from './testing.ts'

const alert = { runs: drawn('✗✗✗'), about: 3 }
const deaths = deathsAt(9)

test.each(deaths)('killed $moment effect $nth: the alert is told, and doubled only where nobody could know', async (death) => {
  const { added, decisions } = await killedThenSwept(alert, death)
  expect(added).toBeGreaterThanOrEqual(1)
  expect(added).toBeLessThanOrEqual(2)
  expect(decisions.at(-1)).toBe('quiet')
})

test('only a death between the answer of Discord and its receipt makes a second copy, and the cases reach the end', async () => {
  const ends = await Promise.all(deaths.map((death) => killedThenSwept(alert, death)))
  expect(ends.filter(({ added }) => added === 2).length).toBeLessThanOrEqual(2)
  expect(ends.at(-1)?.survived).toBe(true)
})
