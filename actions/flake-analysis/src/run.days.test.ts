import { expect, test } from '@jest/globals'
import { startGithubSim } from '@tocsin/testkit'
import { seedOf } from './e2e/analysis.fixture.ts'
import { dayMs, found, type MemoryLedger, memory, monday, step } from './testing.ts'

/** Eight days of a flake that is as old, one run an hour. */
const drawn = 'PPLPPPLPPPPPPPPPPPLPPPPP'.repeat(8)
const begin = monday + 8 * dayMs

test('whoever asks for more days has what whoever asked for them at once has, and nothing of it is new', async () => {
  let now = begin
  const sim = await startGithubSim({ seed: seedOf(drawn), clock: () => now })
  const asked = async (days: string, ledger: MemoryLedger) => {
    const { report } = await step({ sim, now, ledger, inputs: { days, audit: 'false', alerts: 'false', logs: '0' } })
    const [repository] = report.repositories
    return {
      runs: report.totals.runs,
      found: found(report),
      complete: repository?.complete,
      news: report.subjects.filter((one) => one.isNew).length
    }
  }
  const ledger = memory()
  const few = await asked('1', ledger)
  now += dayMs
  const many = await asked('30', ledger)
  expect([few.runs, many]).toEqual([24, { ...(await asked('30', memory())), news: 0 }])
  expect(many.runs).toBe(drawn.length)
  now += dayMs
  expect(await asked('1', ledger)).toMatchObject({ runs: 0 })
  now += dayMs
  const before = sim.requests.length
  expect(await asked('30', ledger)).toMatchObject({ runs: drawn.length, complete: true })
  expect(sim.requests.slice(before).filter(({ operation }) => operation === 'actions/list-jobs-for-workflow-run')).toEqual([])
  await sim.close()
})
