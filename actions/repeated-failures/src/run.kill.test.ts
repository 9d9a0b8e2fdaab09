import { expect, test } from '@jest/globals'
import { type Kill, through, turns } from '@tocsin/testkit'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

/** An alert whose step dies at the nth effect on the ledger or Discord, then a sweep after its lease. */
async function killedThenSwept(nth: number, moment: Kill['moment']) {
  const ledger = memory()
  const discord = discordSim()
  const { process: begin, play } = turns(() => 0)
  const effect = begin({ nth, moment })
  const dying = through(ledger, effect)
  const ends: unknown[] = []
  void step({ runs: drawn('✗✗✗'), about: 3, ledger: dying, http: (...call) => effect(() => discord.http(...call)) }).then((end) =>
    ends.push(end)
  )
  await play()
  await step({ runs: drawn('✗✗✗'), ledger, http: discord.http, now: monday + 10 * minuteMs })
  const later = await step({ runs: drawn('✗✗✗'), ledger, http: discord.http, now: monday + 20 * minuteMs })
  return { survived: ends.length > 0, messages: discord.messages.size, later: later.outputs.decision }
}

const moments: readonly Kill['moment'][] = ['before', 'after']
const cases = Array.from({ length: 9 }, (_, index) => moments.map((moment) => [index + 1, moment] as const)).flat()

test.each(cases)('killed %i. effect, %s it: the alert is told, and doubled only where nobody could know', async (nth, moment) => {
  const { messages, later } = await killedThenSwept(nth, moment)
  expect(messages).toBeGreaterThanOrEqual(1)
  expect(messages).toBeLessThanOrEqual(2)
  expect(later).toBe('quiet')
})

test('only a death between the answer of Discord and its receipt makes a second copy, and the cases reach the end', async () => {
  const ends = await Promise.all(cases.map(async ([nth, moment]) => ({ at: `${nth} ${moment}`, ...(await killedThenSwept(nth, moment)) })))
  expect(ends.filter(({ messages }) => messages === 2).length).toBeLessThanOrEqual(2)
  expect(ends.at(-1)?.survived).toBe(true)
})
