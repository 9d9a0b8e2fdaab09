import { describe, expect, test } from '@jest/globals'
import type { Documents } from './ports.ts'
import { clientOf, many, seedOf, withGithub } from './sim.fixture.ts'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

interface Story {
  inputs?: Readonly<Record<string, string>>
  /** The runs whose ends an earlier step was told of. */
  before?: readonly number[]
}

/** What the step about the newest run of a history asks GitHub for, and what it decides. */
async function callsOf(history: string, { inputs = {}, before = [] }: Story = {}) {
  const asked: string[] = []
  let decision: unknown
  await withGithub(seedOf(history.slice(0, before.at(-1) ?? history.length)), async (sim) => {
    const github = await clientOf(sim)
    const { http } = discordSim()
    const ledger: Documents | undefined = inputs.ledger === 'none' ? undefined : memory()
    const given = { ledger, http, inputs, ports: { github: async () => github } }
    for (const about of before) await step({ ...given, runs: drawn(history), about, now: monday + about * minuteMs })
    if (before.length > 0) sim.seed({ runs: seedOf(history).runs?.slice(before.at(-1)) ?? [] })
    const begin = sim.requests.length
    const { outputs } = await step({ ...given, runs: drawn(history), about: history.length, now: monday + (history.length + 1) * minuteMs })
    asked.push(...sim.requests.slice(begin).map(({ operation }) => operation))
    decision = outputs.decision
  })
  return { asked, decision }
}

const rows: [name: string, history: string, story: Story, decision: string, most: number][] = [
  ['an alert', '✓✗✗✗', {}, 'alert', 5],
  ['an alert without a ledger', '✓✗✗✗', { inputs: { ledger: 'none' } }, 'alert', 5],
  ['an escalation', '✓✗✗✗✗✗', { before: [4] }, 'escalated', 5],
  ['a failure that is too few', '✓✗', {}, 'quiet', 4],
  ['one more failure of an alert', '✓✗✗✗✗', { before: [4] }, 'quiet', 4],
  ['a pass that is one too few', '✓✗✗✗✓', { before: [4], inputs: { 'recover-after': '2' } }, 'quiet', 2],
  ['a success', '✓✗✗✓', {}, 'quiet', 2],
  ['a recovery', '✓✗✗✗✓', { before: [4] }, 'recovered', 2],
  ['one that takes two pages of the listing', `✓${'✗'.repeat(120)}✓`, { inputs: { ledger: 'none' } }, 'recovered', 2],
  ['one of which only the beginning was told', `✓${'✗'.repeat(120)}✓`, { before: [4] }, 'recovered', 2]
]
test.each(rows)('%s', async (_, history, story, decision, most) => {
  const { asked, ...rest } = await callsOf(history, story)
  expect(rest).toEqual({ decision })
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.length).toBeLessThanOrEqual(most)
})

describe('a streak longer than a page of the listing costs what a short one does', () => {
  const long = `✓${'✗'.repeat(150)}`

  test('one more failure', async () => {
    const [short, other] = [await callsOf('✓✗✗✗✗', { before: [4] }), await callsOf(long, { before: [150] })]
    expect(other).toEqual(short)
  })

  test('an escalation', async () => {
    const short = await callsOf('✓✗✗✗✗', { before: [4], inputs: { escalate: '{ P1: 2m, P0: 9d }' } })
    const other = await callsOf(long, { before: [150], inputs: { escalate: '{ P1: 148m, P0: 9d }' } })
    expect([short.decision, other.decision]).toEqual(['escalated', 'escalated'])
    expect(other.asked).toEqual(short.asked)
  })

  test.each([8, 151])('a re-run of its fourth failure that passes ends it there, whichever page that is on', async (length) => {
    const history = long.slice(0, length)
    await withGithub(seedOf(history), async (sim) => {
      const github = await clientOf(sim)
      const given = { ledger: memory(), http: discordSim().http, ports: { github: async () => github } }
      await step({ ...given, runs: drawn(history), about: length, now: monday + length * minuteMs })
      const { outputs } = await step({ ...given, runs: drawn('✓✗✗✗r'), about: 5, now: monday + (length + 1) * minuteMs })
      expect(outputs).toMatchObject({ decision: 'alert', streak: length - 5, episode: 6 })
    })
  })

  test('it recovers as what it was', async () => {
    expect(await callsOf(`${long}✓`, { before: [150, 151] })).toMatchObject({
      decision: 'recovered',
      asked: ['actions/list-workflow-runs', 'repos/compare-commits-with-basehead']
    })
  })
})

test('a sweep asks once for the workflows, and once for each quiet stream', async () => {
  await withGithub(many(7, '✓✗✓'), async (sim) => {
    const github = await clientOf(sim)
    await step({ runs: [], ledger: memory(), ports: { github: async () => github } })
    expect(sim.requests.map(({ operation }) => operation)).toEqual([
      'actions/list-repo-workflows',
      ...Array(7).fill('actions/list-workflow-runs')
    ])
  })
})

test('what the alerts of a sweep have in common is read once', async () => {
  await withGithub(many(3, '✓✗✗✗'), async (sim) => {
    const github = await clientOf(sim)
    const { http, titles } = discordSim()
    await step({ runs: [], ledger: memory(), http, ports: { github: async () => github } })
    expect(titles()).toHaveLength(3)
    expect(sim.requests.filter(({ operation }) => operation === 'actions/list-workflow-runs-for-repo')).toHaveLength(1)
  })
})
