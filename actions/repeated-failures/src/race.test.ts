import { expect, test } from '@jest/globals'
import { deathWithin, type Kill, seeded, turns } from '@tocsin/testkit/turns'
import { dyingStep } from './dying.fixture.ts'
import { discordSim, drawn, memory, minuteMs, monday } from './testing.ts'

const short = 60
/** `npm run test:soak` makes more of them. */
const trials = Number(process.env.TOCSIN_TRIALS ?? short)
const [steps, deaths, takeOvers] = [8, 3, 3]
const patienceMs = 10_000 + 500 * trials

/** Eight steps hear of one alert at the same time, some of them die between any two of their effects, and sweeps take over. */
async function trial(seed: number, dying: number) {
  const random = seeded(seed)
  const { process, play } = turns(random)
  const ledger = memory()
  const { http, messages } = discordSim()
  const decisions: unknown[] = []
  const start = (given: { about?: number; now: number }, kill?: Kill) => {
    const running = dyingStep({ runs: drawn('✓✗✗✗'), ...given, ledger, http }, process(kill))
    void running.then(({ outputs }) => decisions.push(outputs.decision))
  }
  for (let index = 0; index < steps; index++) start({ about: 4, now: monday }, index < dying ? deathWithin(9, random) : undefined)
  await play()
  for (let round = 1; round <= takeOvers; round++) {
    start({ now: monday + round * 10 * minuteMs })
    await play()
  }
  return { messages: messages.size, last: decisions.at(-1), alerts: decisions.filter((decision) => decision === 'alert').length }
}

test(
  'eight steps at once make one message',
  async () => {
    for (let seed = 1; seed <= trials; seed++)
      expect({ seed, ...(await trial(seed, 0)) }).toEqual({ seed, messages: 1, last: 'quiet', alerts: 1 })
  },
  patienceMs
)

test(
  'of eight steps three die: the alert is told, in one message but where a death leaves no other way',
  async () => {
    const copies: number[] = []
    for (let seed = 1; seed <= trials; seed++) {
      const { messages, last } = await trial(seed, deaths)
      expect({ seed, told: messages >= 1, few: messages <= 2, last }).toEqual({ seed, told: true, few: true, last: 'quiet' })
      copies.push(messages)
    }
    expect(copies.filter((count) => count > 1).length).toBeLessThan(trials / 4)
  },
  patienceMs
)
