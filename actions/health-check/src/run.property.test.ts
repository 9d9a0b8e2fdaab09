import { expect, test } from '@jest/globals'
import type { Ledger } from '@tocsin/ledger'
import type { Transport } from '@tocsin/notifier'
import { deathWithin, type Effect, type Kill, memoryDiscord, seeded, turns } from '@tocsin/testkit/turns'
import { countsBetween } from './history/between.ts'
import { readHistory } from './history/gateway.ts'
import { keptFrom } from './kept/kept.ts'
import { endpoints, type Given, memory, minuteMs, monday, step, through } from './testing.ts'

/** `npm run test:soak` makes more of them. */
const trials = Math.ceil(Number(process.env.TOCSIN_TRIALS ?? 60) / 8)
const failAfter = 2
/** As long as it takes until what flapped is settled. */
const well = 'U'.repeat(8)
const names = ['a', 'b', 'c', 'd', 'e', 'f']

/** Stretches of up and down, some of them too short to be told, for each endpoint; well in the end. */
function story(random: () => number): Readonly<Record<string, string>> {
  const rounds = 6 + Math.floor(random() * 8)
  return Object.fromEntries(
    names.map((name) => {
      let mark = 'U'
      const marks = Array.from({ length: rounds }, () => {
        if (random() < 0.25) mark = mark === 'U' ? 'D' : 'U'
        return random() < 0.05 ? 'I' : mark
      })
      return [name, marks.join('') + well]
    })
  )
}

/** A Discord that is down at times. */
function discord(random: () => number) {
  const { http: up, messages, shown } = memoryDiscord()
  const state = { isDown: false }
  const http: Transport = async (...call) => (state.isDown && random() < 0.7 ? { status: 503, headers: {}, body: '' } : up(...call))
  return { http, messages, shown, down: (isDown: boolean) => void Object.assign(state, { isDown }) }
}

/** A second in which others do many things. */
async function idle(effect: Effect): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await effect(async () => undefined)
}

/** What a round read before it probed may be that of a round before. */
function lagging(ledger: Ledger, older: () => Ledger | undefined): Ledger {
  return { ...ledger, readAll: (wanted) => (older() ?? ledger).readAll(wanted) }
}

interface Odds {
  /** Steps that run at the same time: shards of one matrix. */
  atOnce: number
  /** How many of them die. */
  deaths: number
  /** How many rounds Discord is down for. */
  outages: number
}

/** A copy of everything that a ledger holds. */
async function copyOf(ledger: Ledger): Promise<Ledger> {
  const copy = memory()
  const all = await ledger.readAll({ under: 'health', pick: (there) => there })
  await copy.change({ documents: Object.keys(all.documents), lists: Object.keys(all.lists) }, () => all)
  return copy
}

async function trial(seed: number, { atOnce, deaths, outages }: Odds) {
  const random = seeded(seed)
  const drawn = story(random)
  const { http, messages, shown, down } = discord(random)
  const ledger = memory()
  const { process, play } = turns(random)
  const rounds = drawn.a?.length ?? 0
  const kept = new Map<string, boolean>()
  let older: Ledger | undefined
  const start = (round: number, number: number, kill?: Kill) => {
    const effect = process(kill)
    const seen: Given['seen'] = Object.fromEntries(names.map((name) => [name, drawn[name]?.[round] ?? 'U']))
    const shard = atOnce > 1 ? { shard: `${number}/${atOnce}` } : {}
    const inputs = { endpoints: endpoints(names), 'fail-on': 'none', ...shard }
    const isLate = random() < 0.2
    const own = through(
      lagging(ledger, () => (isLate ? older : undefined)),
      effect
    )
    const noted: Ledger = {
      ...own,
      change: async (wanted, fn) =>
        own.change(wanted, (current) => {
          kept.set(`${round} ${number}`, true)
          return fn(current)
        })
    }
    const given = { seen, inputs, now: monday + round * 5 * minuteMs, runId: 100 + round }
    void step({ ...given, ledger: noted, http: (...call) => effect(() => http(...call)), waits: () => idle(effect) })
  }
  for (let round = 0; round < rounds; round++) {
    const before = await copyOf(ledger)
    down(random() < outages && round < rounds - well.length)
    for (let number = 1; number <= atOnce; number++)
      start(round, number, random() < deaths && round < rounds - well.length ? deathWithin(9, random) : undefined)
    await play()
    older = before
  }
  for (const more of [0, 1, 2]) {
    for (let number = 1; number <= atOnce; number++) start(rounds + more, number)
    await play()
  }
  return { drawn, ledger, messages, shown: shown(), kept, rounds: rounds + 3, atOnce }
}

type Ended = Awaited<ReturnType<typeof trial>>

/** Whether an endpoint was ever bad for so many rounds in a row that were kept; what says nothing breaks no row. */
function wasOut({ drawn, kept, atOnce }: Ended, name: string): boolean {
  const shard = (names.indexOf(name) % atOnce) + 1
  const marks = [...(drawn[name] ?? '')].map((mark, round) => (kept.has(`${round} ${shard}`) ? mark : 'I')).filter((mark) => mark !== 'I')
  return marks.join('').includes('D'.repeat(failAfter))
}

/** Every name that a message ever showed as bad. */
const namesIn = (text: string) => names.filter((name) => new RegExp(`(?:^|[^a-z])${name}(?:[^a-z]|$)`).test(text))

const everTold = ({ messages }: Ended): readonly string[] => [
  ...new Set(
    [...messages.values()]
      .flat()
      .flatMap(({ title, description = '' }) => namesIn(`${title.replace(/^\S+ /, '')}\n${description.replace(/\*/g, ' ')}`))
  )
]

async function counts({ ledger }: Ended) {
  const history = await readHistory(ledger, monday + 86_400_000)
  return names.map((name) => {
    const { up, down } = countsBetween(history, name, monday, monday + 86_400_000)
    return [name, up, down]
  })
}

const expectedCounts = ({ drawn, kept, rounds, atOnce }: Ended) =>
  names.map((name, index) => {
    const shard = (index % atOnce) + 1
    const marks = Array.from({ length: rounds }, (_, round) => (kept.has(`${round} ${shard}`) ? (drawn[name]?.[round] ?? 'U') : ' '))
    return [name, marks.filter((mark) => mark === 'U').length, marks.filter((mark) => mark === 'D').length]
  })

/** Messages that show an alert: what only calls for it says no more than its title, and stays as it was. */
const alertsIn = ({ messages }: Ended) =>
  [...messages.values()].filter((versions) => versions.some((version) => 'fields' in version && Array.isArray(version.fields)))

const firing = (end: Ended) =>
  alertsIn(end)
    .flatMap((versions) => versions.at(-1)?.title ?? [])
    .filter((title) => !/^✅|^No longer/u.test(title))

const patienceMs = 60_000 + 1_000 * trials
const keptIn = async ({ ledger }: Ended) => keptFrom(await ledger.read('health/state'))
const pendingIn = async (end: Ended) => (await keptIn(end)).pending.length

test.each<[name: string, Odds]>([
  ['one at a time', { atOnce: 1, deaths: 0, outages: 0 }],
  ['three at once', { atOnce: 3, deaths: 0, outages: 0 }],
  ['while Discord is down at times', { atOnce: 3, deaths: 0, outages: 0.3 }]
])(
  'whatever happens, %s: each outage is told in one message, nothing fires in the end, and each row is kept once',
  async (_, odds) => {
    for (let seed = 1; seed <= trials; seed++) {
      const end = await trial(seed, odds)
      const missing = names.filter((name) => wasOut(end, name) && !everTold(end).includes(name))
      expect({ seed, missing, firing: firing(end), pending: await pendingIn(end) }).toEqual({ seed, missing: [], firing: [], pending: 0 })
      expect({ seed, alerts: alertsIn(end).length }).toEqual({ seed, alerts: (await keptIn(end)).incidents.length })
      expect({ seed, counts: await counts(end) }).toEqual({ seed, counts: expectedCounts(end) })
    }
  },
  patienceMs
)

test(
  'when steps die on the way, it is told all the same, beside a copy that a death may leave',
  async () => {
    const left: number[] = []
    for (let seed = 1; seed <= trials; seed++) {
      const end = await trial(seed, { atOnce: 3, deaths: 0.2, outages: 0.1 })
      const missing = names.filter((name) => wasOut(end, name) && !everTold(end).includes(name))
      expect({ seed, missing, pending: await pendingIn(end) }).toEqual({ seed, missing: [], pending: 0 })
      expect({ seed, counts: await counts(end) }).toEqual({ seed, counts: expectedCounts(end) })
      left.push(firing(end).length)
    }
    expect(left.filter((count) => count > 0).length).toBeLessThan(trials / 3)
  },
  patienceMs
)
