import { expect, test } from '@jest/globals'
import type { Documents } from './ports.ts'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

type Moment = 'before' | 'after'

/** Counts effects and ends the step, as far as a test can, before or after the nth. */
function killSwitch(nth: number, moment: Moment) {
  let effects = 0
  const { promise: killed, resolve: kill } = Promise.withResolvers<void>()
  const die = () => {
    kill()
    return new Promise<never>(() => {})
  }
  const guard = async <T>(effect: () => Promise<T>): Promise<T> => {
    effects += 1
    if (effects > nth || (effects === nth && moment === 'before')) return die()
    const done = await effect()
    return effects === nth ? die() : done
  }
  return { guard, killed }
}

/** An alert whose step dies at the nth effect on the ledger or Discord, then a sweep after its lease. */
async function killedThenSwept(nth: number, moment: Moment) {
  const ledger = memory()
  const discord = discordSim()
  const { guard, killed } = killSwitch(nth, moment)
  const dying: Documents = { read: (key) => guard(() => ledger.read(key)), update: (key, fn) => guard(() => ledger.update(key, fn)) }
  const first = step({ runs: drawn('✗✗✗'), about: 3, ledger: dying, http: (...call) => guard(() => discord.http(...call)) })
  const survived = await Promise.race([first.then(() => true), killed.then(() => false)])
  await step({ runs: drawn('✗✗✗'), ledger, http: discord.http, now: monday + 10 * minuteMs })
  const later = await step({ runs: drawn('✗✗✗'), ledger, http: discord.http, now: monday + 20 * minuteMs })
  return { survived, messages: discord.messages.size, later: later.outputs.decision }
}

const moments: readonly Moment[] = ['before', 'after']
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
