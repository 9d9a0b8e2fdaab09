import { expect, test } from '@jest/globals'
import { folderWith, titles, type World, world } from '@tocsin/testkit'
import { type Asked, run, watch } from './watch.fixture.ts'

const patienceMs = 60_000

/** Tells of each run as it ends. Gives the decision of each step. */
async function live(here: World, history: string, asked: Asked = {}, from = 1): Promise<string[]> {
  const decisions: string[] = []
  for (const [index, mark] of [...history].entries()) {
    const number = from + index
    here.github.seed({ repo: 'octo/app', runs: [run(mark, number)] })
    const { outputs, exitCode, log } = await watch(here, { about: number, ...asked })
    if (exitCode !== 0) throw new Error(log)
    decisions.push(`${outputs.decision} ${outputs.streak} ${outputs.severity}`)
  }
  return decisions
}

const kept = () => ({ with: { ledger: `file:${folderWith({})}` } })

test(
  'an alert, its escalation and its recovery are one message, and a call for each of the latter two',
  async () => {
    await using here = await world()

    expect(await live(here, '✓✗✗✗✗✗✓', kept())).toEqual([
      'quiet 0 P3',
      'quiet 1 P3',
      'quiet 2 P3',
      'alert 3 P2',
      'quiet 4 P2',
      'escalated 5 P1',
      'recovered 5 P1'
    ])
    expect(titles(here)).toMatchInlineSnapshot(`
[
  "✅ CI recovered on main after 5 failures (50 m)",
  "🟠 CI has failed 5 times in a row on main",
  "✅ CI recovered on main after 5 failures (50 m)",
]
`)
  },
  patienceMs
)

test(
  'without a ledger the history alone says what is new',
  async () => {
    await using here = await world()

    expect(await live(here, '✓✗✗✗✗✓', { with: { ledger: 'none' } })).toEqual([
      'quiet 0 P3',
      'quiet 1 P3',
      'quiet 2 P3',
      'alert 3 P2',
      'quiet 4 P2',
      'recovered 4 P2'
    ])
  },
  patienceMs
)
