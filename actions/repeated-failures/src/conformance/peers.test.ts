import { expect, test } from '@jest/globals'
import { seeded, turns } from '@tocsin/testkit/turns'
import { dyingStep } from '../dying.fixture.ts'
import { clientOf, seedOf, withGithub } from '../sim.fixture.ts'
import { discordSim, drawn, memory, minuteMs, monday, step } from '../testing.ts'

/** Between any two failures on main there are twenty runs of other branches, and as many came after the last. */
async function otherBranches(): Promise<void> {
  const history = '✓✗✗✗'
  const { runs = [], ...seed } = seedOf(history)
  const others = runs.flatMap((run, index) =>
    Array.from({ length: 20 }, (_, at) => ({ ...run, id: 5000 + 20 * index + at, number: 5000 + 20 * index + at, branch: `b${at}` }))
  )
  const passed = others.map((run) => ({ ...run, conclusion: 'success' as const, jobs: [{ name: 'test', conclusion: 'success' as const }] }))
  await withGithub({ ...seed, runs: [...runs, ...passed] }, async (sim) => {
    const github = await clientOf(sim)
    const { outputs } = await step({ runs: drawn(history), about: 4, ledger: memory(), ports: { github: async () => github } })
    expect(outputs).toMatchObject({ decision: 'alert', streak: 3 })
  })
}

async function oneMessage(): Promise<void> {
  const [{ http, messages }, ledger] = [discordSim(), memory()]
  const decisions: unknown[] = []
  for (const about of [1, 2, 3, 4]) {
    const { outputs } = await step({ runs: drawn('✗✗✗✗').slice(0, about), about, ledger, http, now: monday + about * minuteMs })
    decisions.push(outputs.decision)
  }
  expect([decisions, messages.size]).toEqual([['quiet', 'quiet', 'alert', 'quiet'], 1])
}

/** Neither do they end a streak. */
async function cancelledRuns(): Promise<void> {
  const decisionOf = async (history: string) => (await step({ runs: drawn(history), about: history.length, ledger: memory() })).outputs
  expect(await decisionOf('✓✗✗-')).toMatchObject({ decision: 'quiet', streak: 2 })
  expect(await decisionOf('✓✗✗-✗')).toMatchObject({ decision: 'alert', streak: 3 })
}

async function race(): Promise<void> {
  const { process, play } = turns(seeded(7))
  const [{ http, messages }, ledger] = [discordSim(), memory()]
  for (let index = 0; index < 8; index += 1) void dyingStep({ runs: drawn('✓✗✗✗'), about: 4, ledger, http }, process())
  await play()
  expect(messages.size).toBe(1)
}

/** What other tools that watch for repeated failures get wrong, by number: each is checked here to be right. */
const defects: readonly (readonly [number: string, who: string, what: string, check: () => Promise<void>])[] = [
  // 1 to 11 are of reports, and so is their test: actions/flake-analysis/src/conformance/peers.test.ts.
  ['12', 'camunda', 'the last ten runs of all branches are looked at', otherBranches],
  ['12', 'camunda', 'each failure after the third is told anew', oneMessage],
  ['12', 'camunda', 'a run that was cancelled is a failure', cancelledRuns],
  ['13', 'JasonEtco, loopover', 'two steps at once tell twice', race]
]

test.each(defects)('%s: what %s got wrong is right here: %s', (_number, _who, _what, check) => check())
