import { expect, test } from '@jest/globals'
import type { Transport } from '@tocsin/notifier'
import { deathsAt, deathWithin, type Kill, seeded, turns } from '@tocsin/testkit/turns'
import { leaseMs } from './decide/lease.ts'
import { tellStateFrom } from './decide/state-json.ts'
import { monday, reportAt } from './decide/story.fixture.ts'
import { tellKey } from './tell.ts'
import { memoryDiscord, memoryDocuments, telling } from './world.fixture.ts'

/** `npm run test:soak` makes more of them. */
const trials = Math.ceil(Number(process.env.TOCSIN_TRIALS ?? 60) / 3)
const patienceMs = 20_000 + 1_000 * trials
const drawn = { a: '.FF', b: '.FF', c: '.B.', d: 'FFF' }

interface Odds {
  /** Steps that tell at the same time. */
  atOnce: number
  kills?: readonly Kill[]
  deaths?: number
  outage?: number
}

/** Several steps tell the same analysis, some of them die, Discord is down at times; later ones take over. */
async function trial(seed: number, { atOnce, kills = [], deaths = 0, outage = 0 }: Odds) {
  const random = seeded(seed)
  const { process, play } = turns(random)
  const clock = { now: monday }
  const [ledger, discord] = [memoryDocuments(), memoryDiscord()]
  const state = { shaky: true }
  const http: Transport = async (...call) =>
    state.shaky && random() < outage ? { status: 503, headers: {}, body: '' } : discord.http(...call)
  let steps = 0
  const start = (day: number, kill?: Kill) => {
    const watch = { clock, random, effect: process(kill) }
    steps += 1
    void telling({ report: reportAt(drawn, day), ledger, http, by: `run ${steps}`, watch })
  }
  start(0)
  await play()
  for (let index = 0; index < atOnce; index++) start(1, kills[index] ?? (random() < deaths ? deathWithin(14, random) : undefined))
  await play()
  state.shaky = false
  for (const day of [1, 2, 2]) {
    clock.now += leaseMs + 1000
    start(day)
    await play()
  }
  const titles = [...discord.messages.values()].map((versions) => versions.at(-1)?.title ?? '')
  return { titles: titles.toSorted(), open: tellStateFrom(await ledger.read(tellKey)).alerts.map(({ turn, told }) => turn - told) }
}

const whole = ['🔵 Flaky: a (12 % of tries)', '🔵 Flaky: b (12 % of tries)', '🔵 Flaky: d in the overview']
const told = (titles: readonly string[]) => [...new Set(titles)].map((title) => (title.includes('1 test in') ? whole[2] : title))
const all = [whole[0], whole[1], whole[2], '✅ No longer broken: c'].toSorted()

test.each<[what: string, odds: Odds]>([
  ['one', { atOnce: 1 }],
  ['two at once', { atOnce: 2 }],
  ['five at once, while Discord is down at times', { atOnce: 5, outage: 0.4 }]
])(
  '%s: each is told in one message',
  async (_, odds) => {
    for (let seed = 1; seed <= trials; seed++) {
      const { titles, open } = await trial(seed, odds)
      // The end of c is told in its message and called below it.
      expect({ seed, titles: told(titles).toSorted(), count: titles.length, open }).toEqual({ seed, titles: all, count: 5, open: [0, 0] })
    }
  },
  patienceMs
)

test.each(deathsAt(16))('a step that dies $moment effect $nth leaves nothing untold', async (kill) => {
  const { titles, open } = await trial(7, { atOnce: 1, kills: [kill] })
  const isMissing = (title: string) => !told(titles).includes(title)
  expect({ missing: [whole[0], whole[1], whole[2]].filter((one) => one !== undefined && isMissing(one)), open }).toEqual({
    missing: [],
    open: [0, 0]
  })
  expect(titles.filter((title) => title.includes('broken: c')).length).toBeLessThanOrEqual(3)
})

test(
  'when some of five die, a copy is the worst',
  async () => {
    const counts: number[] = []
    for (let seed = 1; seed <= trials; seed++) {
      const { titles, open } = await trial(seed, { atOnce: 5, deaths: 0.5, outage: 0.1 })
      expect({ seed, told: told(titles).filter((title) => title?.startsWith('🔵')).length, open }).toEqual({ seed, told: 3, open: [0, 0] })
      counts.push(titles.length)
    }
    expect(counts.filter((count) => count > 5).length).toBeLessThan(trials / 2)
  },
  patienceMs
)
