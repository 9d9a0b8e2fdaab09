import { afterAll, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/core'
import { issueTransport } from '@tocsin/action-kit'
import { startGithubSim } from '@tocsin/testkit'
import { deathWithin, type Kill, lasting, memoryDocuments, seeded, turns } from '@tocsin/testkit/turns'
import { leaseMs } from '../tell/decide/lease.ts'
import { type Drawn, dayMs, monday, reportAt } from '../tell/decide/story.fixture.ts'
import { portsFor, sceneOf, toOf } from '../tell/world.fixture.ts'
import { keepIssues } from './issues.ts'
import { issuesKey } from './known.ts'
import { issueStateFrom } from './state.ts'

/** `npm run test:soak` makes more of them. */
const trials = Math.ceil(Number(process.env.TOCSIN_TRIALS ?? 60) / 10)
const patienceMs = 20_000 + 3_000 * trials
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const unlimited = { perHour: 1e9, concurrent: 1e9, pointsPerMinute: 1e9, contentPerMinute: 1e9, contentPerHour: 1e9 }

const clock = { now: monday }
const sim = await startGithubSim({ clock: () => clock.now, lagMs: 30_000, limits: unlimited })
afterAll(async () => {
  await sim.close()
  sim.assertClean()
})
// Loaded before the clock counts: nobody takes turns while a module loads.
await keepIssues(sceneOf(reportAt({ a: 'F' }, 0)), toOf({ inputs: { 'dry-run': true } }), portsFor({ ledger: memoryDocuments() }).ports)

const drawn: Drawn = { a: 'F.', b: 'FF', c: 'FB' }

/** Several steps keep the issues of one analysis, and of the next; some of them die, and later ones go on. */
async function trial(seed: number, { atOnce, deaths }: { atOnce: number; deaths: number }) {
  const random = seeded(seed)
  const { process, play } = turns(random)
  const ledger = memoryDocuments()
  const repo = `trial-${seed}-${atOnce}-${deaths}`
  const { issues } = sim.seed({ repo: `octo/${repo}` })
  let steps = 0
  const start = (day: number, kill?: Kill) => {
    const effect = process(kill)
    const watch = { clock, random, effect }
    const timed = lasting(effect, 1000, watch)
    const octokit = new Octokit({ baseUrl: sim.url, auth: 'ghs_0123456789', log: quiet, request: { log: quiet } })
    octokit.hook.wrap('request', (request, options) => timed(async () => request(options)))
    const context = { owner: 'octo', repo, apiUrl: sim.url }
    const github = issueTransport({ github: async () => octokit, context, token: 'ghs_0123456789', now: () => clock.now }) as never
    const { ports } = portsFor({ ledger, github, watch })
    steps += 1
    void keepIssues(sceneOf(reportAt(drawn, day)), toOf({ by: `run ${steps}` }), ports)
  }
  for (const day of [0, 1]) {
    for (let index = 0; index < atOnce; index++) start(day, index < deaths ? deathWithin(12, random) : undefined)
    await play()
    for (let round = 0; round < 2; round++) {
      clock.now += leaseMs + 1000
      start(day)
      await play()
    }
    clock.now += dayMs
  }
  const { tracked } = issueStateFrom(await ledger.read(issuesKey))
  const shown = issues.map(({ versions }) => versions.at(-1)?.facts).map((facts) => `${facts?.title} ${facts?.state}`)
  return { shown: shown.toSorted(), open: tracked.map(({ turn, told, number }) => [turn - told, number !== undefined]) }
}

test.each<[what: string, odds: { atOnce: number; deaths: number }]>([
  ['one', { atOnce: 1, deaths: 0 }],
  ['three at once', { atOnce: 3, deaths: 0 }],
  ['three at once of which two die', { atOnce: 3, deaths: 2 }]
])(
  '%s: each flake has one issue',
  async (_, odds) => {
    for (let seed = 1; seed <= trials; seed++)
      expect({ seed, ...(await trial(seed, odds)) }).toEqual({
        seed,
        shown: ['Broken: c open', 'Flaky: a closed', 'Flaky: b open'],
        open: [
          [0, true],
          [0, true],
          [0, true]
        ]
      })
  },
  patienceMs
)
