import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Json } from '@tocsin/notifier'
import { type GithubSim, startGithubSim } from '@tocsin/testkit'
import { seeded } from '@tocsin/testkit/turns'
import { seedOf } from './e2e/analysis.fixture.ts'
import { hourMs, memory, monday, step } from './testing.ts'

/** `npm run test:soak` makes more of them. */
const trials = Number(process.env.TOCSIN_TRIALS ?? 60)
const drawn = 'PPPPLPPPPPLPPPPPPPLPPPPP'
const now = monday + 24 * hourMs
let sim: GithubSim

beforeAll(async () => {
  sim = await startGithubSim({ seed: seedOf(drawn), clock: () => now, limits: { perHour: 1_000_000, pointsPerMinute: 1_000_000 } })
})
afterAll(() => sim.close())

/** All that a first analysis kept. */
async function kept() {
  const ledger = memory()
  const { report, error } = await step({ sim, now, ledger })
  expect(error).toBeUndefined()
  const all = await ledger.readAll({ under: 'flakes', pick: (there) => ({ documents: there.documents, lists: there.lists }) })
  return { all, report }
}

const wrong = [
  null,
  true,
  -1,
  1e308,
  2 ** 53,
  '',
  '\u0000',
  '__proto__',
  [],
  [[[]]],
  {},
  { __proto__: null, version: 1 },
  'x'.repeat(70_000)
]

/** The same JSON with something wrong in one place. */
function spoilt(json: unknown, random: () => number): unknown {
  const bad = wrong[Math.floor(random() * wrong.length)]
  if (typeof json !== 'object' || json === null || random() < 0.15) return bad
  const entries = Object.entries(json)
  const place = Math.floor(random() * entries.length)
  const changed = entries.map(([key, value], index) => [key, index === place ? spoilt(value, random) : value] as const)
  return Array.isArray(json) ? changed.map(([, value]) => value) : Object.fromEntries(changed)
}

test('the ledger has the state, what was told and a list of each workflow', async () => {
  const { all } = await kept()
  expect(Object.keys(all.documents)).toEqual(expect.arrayContaining(['flakes/told']))
  expect(Object.keys(all.lists).length).toBe(1)
})

test(
  'whatever stands in the ledger costs no analysis',
  async () => {
    const { all } = await kept()
    let planted = 0
    for (let seed = 1; seed <= trials; seed += 1) {
      const random = seeded(seed)
      const ledger = memory()
      const documents = Object.fromEntries(
        Object.entries(all.documents).map(([key, one]) => [key, random() < 0.7 ? spoilt(one, random) : one])
      )
      const lists = Object.fromEntries(
        Object.entries(all.lists).map(([key, lines]) => [
          key,
          lines.map((line) => {
            if (random() < 0.8) return line
            return random() < 0.5
              ? line.slice(0, Math.floor(random() * line.length))
              : JSON.stringify(spoilt(JSON.parse(line), random)).slice(0, 60_000)
          })
        ])
      )
      // What no ledger takes nobody can plant.
      planted += await ledger
        .change({ documents: Object.keys(documents), lists: Object.keys(lists) }, () => ({ documents: documents as never, lists }))
        .then(
          () => 1,
          () => 0
        )
      const { error, report } = await step({ sim, now: now + hourMs, ledger, inputs: { audit: 'false', issues: 'false' } })
      expect({ seed, error: error?.stack, read: report?.version }).toEqual({ seed, error: undefined, read: 1 })
    }
    expect(planted).toBeGreaterThan(trials / 2)
  },
  60_000 + 1_000 * trials
)

/** As a later version of this action might write it. */
function newer({ documents, lists }: Awaited<ReturnType<typeof kept>>['all'], which: (key: string) => boolean) {
  const line = (one: string) => one.replace('"v":1', '"v":2')
  return {
    documents: Object.fromEntries(
      Object.entries(documents).map(([key, one]) => [key, which(key) ? { ...(one as object), version: 2, more: 'of it' } : one])
    ),
    lists: Object.fromEntries(Object.entries(lists).map(([key, lines]) => [key, which(key) ? lines.map(line) : lines]))
  } as { documents: Record<string, Json>; lists: Record<string, readonly string[]> }
}

const isHistory = (key: string) => key.startsWith('flakes/') && !['flakes/told', 'flakes/issues'].includes(key)
const isState = (key: string) => key.endsWith('/state')
const rows: [what: string, which: (key: string) => boolean, problem: RegExp][] = [
  [
    'all of the history',
    isHistory,
    /^The history in the ledger was written by a newer version of this action, and is left as it is\.\n→ Update/
  ],
  ['the state', isState, /^The history in the ledger was written by a newer version/],
  ['one list', (key) => isHistory(key) && !isState(key), /^The history in the ledger was written by a newer version/],
  ['what was told', (key) => key === 'flakes/told', /^What was told in the ledger was written by a newer version/]
]
test.each(rows)('what a newer version kept is left as it is, and the report is made: %s', async (_, which, problem) => {
  const { all, report } = await kept()
  const ledger = memory()
  const planted = newer(all, which)
  await ledger.change({ documents: Object.keys(planted.documents), lists: Object.keys(planted.lists) }, () => planted)
  const next = await step({ sim, now, ledger })
  expect(next.error?.message).toMatch(problem)
  const told = (one: typeof report) => one.subjects.map(({ id, state, rate }) => ({ id, state, rate }))
  expect(told(next.report)).toEqual(told(report))
  const after = await ledger.readAll({ documents: Object.keys(planted.documents), lists: Object.keys(planted.lists) })
  const chosen = (of: Readonly<Record<string, unknown>>) => Object.entries(of).filter(([key]) => which(key))
  expect([chosen(after.documents), chosen(after.lists)]).toEqual([chosen(planted.documents), chosen(planted.lists)])
})
