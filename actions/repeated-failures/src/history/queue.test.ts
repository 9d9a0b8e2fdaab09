import { describe, expect, test } from '@jest/globals'
import type { GithubSim, RepoSeed } from '@tocsin/testkit'
import type { Documents } from '../ports.ts'
import { clientOf, runsOf, seedOf, withGithub } from '../sim.fixture.ts'
import { type ApiRun, discordSim, drawn, memory, step } from '../testing.ts'

const branch = (number: number, base = 'main') => `gh-readonly-queue/${base}/pr-${number}-abc`

/** `✗` and `✓` are of a push, `x` failed and `o` passed in the merge queue. */
const seedOfQueue = (history: string): RepoSeed => ({
  ...seedOf(history),
  runs: runsOf(history.replaceAll('x', '✗').replaceAll('o', '✓'), 'ci.yml', 1000).map((run, index) =>
    'xo'.includes(history[index] ?? '') ? { ...run, event: 'merge_group', branch: branch(index + 1) } : run
  )
})

const toldOf = (history: string): ApiRun => {
  const run = drawn(history.replaceAll('x', '✗').replaceAll('o', '✓')).at(-1) as ApiRun
  return 'xo'.includes(history.at(-1) ?? '') ? { ...run, event: 'merge_group', head_branch: branch(history.length) } : run
}

interface Asked {
  ledger?: Documents
  event?: ApiRun
}

async function play(sim: GithubSim, { ledger, event }: Asked) {
  const begin = sim.requests.length
  const client = await clientOf(sim)
  const given = { ...(event && { event }), ports: { github: async () => client }, http: discordSim().http }
  const { outputs } = await step({ runs: [], ledger, inputs: { 'stale-after': '0' }, ...given })
  const calls = sim.requests.slice(begin).map(({ operation }) => operation)
  return { decision: outputs.decision, streak: outputs.streak, calls: calls.length, listings: calls.filter(isListing).length }
}

const isListing = (operation: string) => operation === 'actions/list-workflow-runs'

describe('runs of a merge queue', () => {
  test.each([true, false])('are counted by the event of one of them alone (ledger: %s)', async (hasLedger) => {
    await withGithub(seedOfQueue('oxxx'), async (sim) => {
      const asked = { event: toldOf('oxxx'), ...(hasLedger && { ledger: memory() }) }
      const { calls, ...rest } = await play(sim, asked)
      expect(rest).toEqual({ decision: 'alert', streak: 3, listings: 2 })
      expect(calls).toBeLessThanOrEqual(5)
    })
  })

  test('are found by a sweep once an event of one was seen, among those of pushes', async () => {
    await withGithub(seedOfQueue('✓o'), async (sim) => {
      const ledger = memory()
      await play(sim, { ledger, event: toldOf('✓o') })
      sim.seed({ runs: seedOfQueue('✓ox✗x').runs?.slice(2) ?? [] })
      expect(await play(sim, { ledger })).toMatchObject({ decision: 'alert', streak: 3, listings: 2 })
    })
  })

  test('are found by a first sweep where nothing else runs on the branch', async () => {
    await withGithub(seedOfQueue('oxxx'), async (sim) => {
      const ledger = memory()
      expect(await play(sim, { ledger })).toMatchObject({ decision: 'alert', streak: 3 })
      expect(await play(sim, { ledger })).toMatchObject({ decision: 'quiet', streak: 3, listings: 2 })
    })
  })

  test('are found by a sweep once the workflow file was read for something else', async () => {
    const file = 'on: { push: , merge_group: , schedule: [{ cron: "7 3 * * *" }] }\njobs: {}'
    const seed = seedOfQueue('✓xxx')
    const scheduled = (seed.runs ?? []).map((run) => (run.event === 'merge_group' ? run : { ...run, event: 'schedule' }))
    await withGithub({ ...seed, files: { '.github/workflows/ci.yml': file }, runs: scheduled }, async (sim) => {
      const ledger = memory()
      const client = await clientOf(sim)
      const sweep = async () => (await step({ runs: [], ledger, ports: { github: async () => client } })).outputs.decision
      expect([await sweep(), await sweep()]).toEqual(['quiet', 'alert'])
    })
  })

  test('of a workflow without a queue are never asked for', async () => {
    await withGithub(seedOf('✓✗✗✗'), async (sim) => {
      const ledger = memory()
      expect(await play(sim, { ledger, event: toldOf('✓✗✗✗') })).toMatchObject({ decision: 'alert', listings: 1 })
      expect(await play(sim, { ledger })).toMatchObject({ decision: 'quiet', listings: 1 })
    })
  })

  test('of another base are none of this branch', async () => {
    const seed = seedOfQueue('xxx')
    const other = (seed.runs ?? []).map((run, index) => ({ ...run, branch: branch(index, 'next') }))
    await withGithub({ ...seed, runs: other }, async (sim) => {
      expect(await play(sim, { ledger: memory() })).toMatchObject({ decision: 'quiet', listings: 1 })
    })
  })
})
