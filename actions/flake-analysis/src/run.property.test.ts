import { expect, test } from '@jest/globals'
import { type GithubSim, startGithubSim } from '@tocsin/testkit'
import { deathWithin, seeded, turns } from '@tocsin/testkit/turns'
import { seedOf } from './e2e/analysis.fixture.ts'
import type { FlakeReport } from './model/report.ts'
import { dayMs, hourMs, memory, monday, step } from './testing.ts'

/** `npm run test:soak` makes more of them. */
const trials = Math.ceil(Number(process.env.TOCSIN_TRIALS ?? 60) / 6)
const hours = 48

async function withHistory(drawn: string, act: (sim: GithubSim, clock: { ms: number }) => Promise<void>): Promise<void> {
  const clock = { ms: monday + hours * hourMs }
  const sim = await startGithubSim({
    seed: seedOf(drawn),
    clock: () => clock.ms,
    limits: { perHour: 1_000_000, pointsPerMinute: 1_000_000 }
  })
  try {
    await act(sim, clock)
  } finally {
    await sim.close()
  }
}

/** Nothing that hangs on which green runs were looked into. */
const known = ({ totals, subjects }: FlakeReport) => ({
  ...{ runs: totals.runs, reruns: totals.reruns, failures: totals.failures },
  workflows: subjects
    .filter(({ level }) => level === 'workflow')
    .map(({ state, certainty, rate, strip }) => ({ state, certainty, rate, strip }))
})

const inputs = { alerts: 'false', audit: 'false', logs: '0' }

test(
  'whatever the portions it was read in, and whoever died on the way, the report is that of one reading',
  async () => {
    for (let seed = 1; seed <= trials; seed += 1) {
      const random = seeded(seed)
      const drawn = Array.from({ length: hours }, () => (random() < 0.75 ? 'P' : random() < 0.5 ? 'F' : 'L')).join('')
      await withHistory(drawn, async (sim, clock) => {
        const ledger = memory()
        for (let portion = 0; portion < 6; portion += 1) {
          const { process, play } = turns(random)
          const calls = String(10 + Math.floor(random() * 40))
          const kill = random() < 0.4 ? deathWithin(6, random) : undefined
          void step({ sim, now: clock.ms, ledger, inputs: { ...inputs, 'max-calls': calls }, effect: process(kill) })
          for (let beat = 0; beat < 40; beat += 1) {
            await play()
            await new Promise((resolve) => setTimeout(resolve, 5))
          }
        }
        const goOn = () => step({ sim, now: clock.ms, ledger, inputs: { ...inputs, 'max-calls': '200' } })
        let last = await goOn()
        // A portion that was spent is not given back before the next day.
        for (let more = 0; more < 8 && !last.report.repositories[0]?.complete; more += 1) {
          clock.ms += dayMs
          last = await goOn()
        }
        const whole = await step({ sim, now: clock.ms, ledger: memory(), inputs: { ...inputs, 'max-calls': '5000' } })
        expect({ seed, error: last.error, ...known(last.report) }).toEqual({ seed, error: undefined, ...known(whole.report) })
        expect(last.report.repositories[0]?.complete).toBe(true)
      })
    }
  },
  60_000 + 3_000 * trials
)
