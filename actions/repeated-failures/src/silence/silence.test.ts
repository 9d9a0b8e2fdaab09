import { expect, test } from '@jest/globals'
import { deathsAt } from '@tocsin/testkit/turns'
import { killedThenSwept } from '../dying.fixture.ts'
import { type ApiRun, discordSim, drawn, memory, minuteMs, monday, step } from '../testing.ts'

const dayMs = 24 * 60 * minuteMs
const daily = 'on: { schedule: [{ cron: "7 3 * * *" }] }\njobs: {}'

/** A run of the schedule after so many days. */
const nightly = (day: number): ApiRun => {
  const at = new Date(monday + day * dayMs).toISOString()
  const [run] = drawn('✓')
  if (!run) throw new Error('one run was drawn')
  return { ...run, id: 2000 + day, run_number: 1 + day, event: 'schedule', created_at: at, run_started_at: at, updated_at: at }
}

interface Swept {
  day: number
  runs: readonly number[]
  state?: string
  file?: string
}

/** Sweeps, one after the other; the decisions, and what stands in Discord in the end, calls apart. */
async function sweeps(all: readonly Swept[]) {
  const { http, titles } = discordSim()
  const ledger = memory()
  const decisions: unknown[] = []
  for (const { day, runs, state, file = daily } of all) {
    const given = { runs: runs.map(nightly), state, ledger, http, file, now: monday + day * dayMs }
    decisions.push((await step(given)).outputs.decision)
  }
  return { decisions, titles: titles() }
}

test('a schedule that has stopped is told once, and so is its return', async () => {
  const { decisions, titles } = await sweeps([
    { day: 1, runs: [0] },
    { day: 4, runs: [0] },
    { day: 5, runs: [0] },
    { day: 6.1, runs: [0, 6] }
  ])
  expect(decisions).toEqual(['quiet', 'stale', 'quiet', 'recovered'])
  expect(titles).toEqual([expect.stringContaining('runs again'), expect.stringContaining('runs again')])
})

test('a schedule that has stopped goes where CI that fails goes', async () => {
  const sweep = await step({ runs: [nightly(0)], ledger: memory(), file: daily, now: monday + 4 * dayMs })
  expect(sweep.outputs).toMatchObject({ decision: 'stale', severity: 'P2' })
})

test.each([{ 'stale-after': '0' }, { 'stale-after': '30' }])('with %j a schedule may rest', async (inputs) => {
  const { outputs } = await step({ runs: [nightly(0)], ledger: memory(), file: daily, inputs, now: monday + 10 * dayMs })
  expect(outputs.decision).toBe('quiet')
})

const inactive = { state: 'disabled_inactivity' }

test('a schedule that GitHub stopped is told once, and resolved when it is enabled again and has run', async () => {
  const { decisions, titles } = await sweeps([
    { day: 0.1, runs: [0] },
    { day: 0.2, runs: [0], ...inactive },
    { day: 9, runs: [0], ...inactive },
    { day: 9.1, runs: [0] },
    { day: 10, runs: [0, 10] },
    { day: 10.1, runs: [0, 10] }
  ])
  expect(decisions).toEqual(['quiet', 'stale', 'quiet', 'quiet', 'recovered', 'quiet'])
  expect(titles).toEqual(['✅ CI runs again', '✅ CI runs again'])
})

test('what it says of a schedule that GitHub stopped', async () => {
  expect((await sweeps([{ day: 0.2, runs: [0], ...inactive }])).titles).toEqual(['🟡 GitHub has disabled CI'])
})

test('what a person disabled is nobody else’s business', async () => {
  expect((await sweeps([{ day: 30, runs: [0], state: 'disabled_manually' }])).decisions).toEqual(['quiet'])
})

test('nothing that GitHub stopped can fail', async () => {
  const failed = drawn('✗✗✗')
  const { outputs } = await step({ runs: failed, ledger: memory(), ...inactive })
  expect(outputs.decision).toBe('stale')
})

test('without a ledger, and where nobody wants to hear of it, what GitHub stopped is a warning in the log', async () => {
  const without = await step({ runs: [nightly(0)], ...inactive })
  const unwanted = await step({ runs: [nightly(0)], ledger: memory(), inputs: { 'stale-after': '0' }, ...inactive })
  for (const { outputs, said } of [without, unwanted]) {
    expect(outputs.decision).toBe('quiet')
    expect(said.join()).toContain('GitHub has stopped the schedule')
  }
})

test('a second silence ends the first', async () => {
  const { decisions, titles } = await sweeps([
    { day: 4, runs: [0] },
    { day: 9, runs: [0, 5] },
    { day: 9.1, runs: [0, 5] },
    { day: 10, runs: [0, 5, 10] }
  ])
  expect(decisions).toEqual(['stale', 'stale', 'quiet', 'recovered'])
  expect(titles).toEqual(['✅ CI had run again', '✅ CI runs again', '✅ CI runs again'])
})

test('a silence of a schedule that is taken away ends', async () => {
  const { decisions, titles } = await sweeps([
    { day: 4, runs: [0] },
    { day: 5, runs: [0], file: 'on: push\njobs: {}' }
  ])
  expect(decisions).toEqual(['stale', 'recovered'])
  expect(titles[0]).toContain('no longer scheduled')
})

test('a file that is broken says nothing of what is due', async () => {
  const broken = 'on: { schedule: ['
  expect((await sweeps([{ day: 4, runs: [0], file: broken }])).decisions).toEqual(['quiet'])
  const told = await sweeps([
    { day: 4, runs: [0] },
    { day: 5, runs: [0], file: broken }
  ])
  expect(told.decisions).toEqual(['stale', 'quiet'])
})

const gone = async () => ({ status: 404, headers: {}, body: '{"message": "Unknown Webhook", "code": 10015}' })

test.each<[name: string, before: readonly Swept[], lost: Swept, decision: string, title: string]>([
  ['a silence', [], { day: 4, runs: [0] }, 'stale', 'has not run for 4 days'],
  ['an end of one', [{ day: 4, runs: [0] }], { day: 5.1, runs: [0, 5] }, 'recovered', 'runs again']
])('once its channel works again, %s that nobody was told is told', async (_, before, lost, decision, title) => {
  const ledger = memory()
  const { http, titles } = discordSim()
  const swept = async ({ day, runs }: Swept, through: typeof http, minutes = 0) =>
    (
      await step({
        ...{ runs: runs.map(nightly), file: daily, ledger, http: through, inputs: { 'fail-on': 'none' } },
        now: monday + day * dayMs + minutes * minuteMs
      })
    ).outputs.decision
  for (const one of before) await swept(one, http)
  const decisions = [await swept(lost, gone), await swept(lost, http, 10), await swept(lost, http, 20)]
  expect(decisions).toEqual([decision, decision, 'quiet'])
  expect(titles().at(-1)).toContain(title)
})

test('a summary that fails costs no receipt of a silence', async () => {
  const summary = (markdown: string) => {
    if (markdown.includes('has not run')) throw new TypeError('no summary')
  }
  const world = { runs: [nightly(0)], ledger: memory(), file: daily, now: monday + 4 * dayMs }
  const { outputs, said } = await step({ ...world, ports: { summary } })
  expect([outputs.decision, JSON.parse(String(outputs.delivered))]).toMatchObject(['stale', [{ outcome: 'delivered' }]])
  expect(said).toContain('The job summary could not be written: no summary\n→ This is a bug, please report it.')
})

const patienceMs = 60_000

/** What became of each death of a sweep, at each effect and on either side of it. */
async function deaths(effects: number, told: readonly Swept[], dying: Swept) {
  const given = ({ day, runs }: Swept) => ({ runs: runs.map(nightly), file: daily, now: monday + day * dayMs })
  const ends = []
  for (const death of deathsAt(effects)) ends.push({ ...death, ...(await killedThenSwept(given(dying), death, told.map(given))) })
  return ends
}

test(
  'a silence is told whenever its step dies, and doubled only between the answer of Discord and its receipt',
  async () => {
    const ends = await deaths(10, [], { day: 4, runs: [0] })
    for (const { titles, decisions, ...at } of ends) {
      const isTold = titles.length > 0 && titles.every((title) => title.includes('has not run for 4 days'))
      expect({ at, isTold, last: decisions.at(-1) }).toEqual({ at, isTold: true, last: 'quiet' })
    }
    expect(ends.every(({ added }) => added === 1 || added === 2)).toBe(true)
    expect(ends.filter(({ added }) => added === 2).length).toBeLessThanOrEqual(2)
    expect(ends.at(-1)?.survived).toBe(true)
  },
  patienceMs
)

test(
  'so are its end and the next silence',
  async () => {
    const ends = await deaths(14, [{ day: 4, runs: [0] }], { day: 9, runs: [0, 5] })
    for (const { titles, decisions, ...at } of ends) {
      const [first = '', ...others] = titles
      const isTold = first.includes('had run again') && others.every((title) => title.includes('has not run for 4 days'))
      expect({ at, isTold, last: decisions.at(-1) }).toEqual({ at, isTold: true, last: 'quiet' })
    }
    expect(ends.every(({ added }) => added === 1 || added === 2)).toBe(true)
    expect(ends.filter(({ added }) => added === 2).length).toBeLessThanOrEqual(2)
    expect(ends.at(-1)?.survived).toBe(true)
  },
  patienceMs
)
