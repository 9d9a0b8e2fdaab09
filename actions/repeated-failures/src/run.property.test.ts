import { expect, test } from '@jest/globals'
import { entryOf, episodesOf, historyOf, runOf, type StreakPolicy } from '@tocsin/ci-history'
import type { Transport } from '@tocsin/notifier'
import { deathWithin, type Effect, type Kill, memoryDiscord, seeded, turns } from '@tocsin/testkit/turns'
import { dyingStep } from './dying.fixture.ts'
import { type ApiRun, apiRun, memory, minuteMs, monday } from './testing.ts'

/** `npm run test:soak` makes more of them. */
const trials = Number(process.env.TOCSIN_TRIALS ?? 60)
const hourMs = 60 * minuteMs

const policy: StreakPolicy = {
  trigger: { kind: 'streak', failures: 3 },
  severity: (failures) => (failures >= 10 ? 'P0' : failures >= 5 ? 'P1' : 'P2'),
  recoverAfter: 1
}

interface Heard {
  run: ApiRun
  at: number
}

/** Runs that fail in stretches, some of them again and again, each attempt with the time when its event arrives. */
function story(random: () => number): Heard[] {
  let fails = false
  return Array.from({ length: 4 + Math.floor(random() * 10) }, (_, index) => index + 1).flatMap((number) => {
    if (random() < 0.3) fails = !fails
    const attempts = random() < 0.25 ? 2 + Math.floor(random() * 2) : 1
    return Array.from({ length: attempts }, (_attempt, index) => {
      const at = monday + number * 10 * minuteMs + index * (5 + Math.floor(random() * 60)) * minuteMs
      const mark = random() < 0.1 ? '-' : (index === 0 ? fails : random() < 0.5) ? '✗' : '✓'
      return { run: { ...apiRun(mark, number), run_attempt: index + 1, updated_at: new Date(at).toISOString() }, at }
    })
  })
}

/** Each run in its newest attempt, of those that GitHub's list has. */
function listed(heard: readonly Heard[], until: number): ApiRun[] {
  const newest = new Map<number, Heard>()
  for (const one of heard)
    if (one.at <= until && one.run.run_attempt > (newest.get(one.run.id)?.run.run_attempt ?? 0)) newest.set(one.run.id, one)
  return [...newest.values()].map(({ run }) => run)
}

/** A Discord that is down at times, and keeps the titles of the messages that say more than a title. */
function discord(random: () => number) {
  const { http: up, shown } = memoryDiscord()
  const state = { isDown: false }
  const http: Transport = async (...call) => (state.isDown && random() < 0.5 ? { status: 503, headers: {}, body: '' } : up(...call))
  const titles = () => shown().flatMap(({ title, description }) => (/[🟩🟥⬜]/u.test(description ?? '') ? [title] : []))
  return { http, down: (isDown: boolean) => void Object.assign(state, { isDown }), titles }
}

/** A second in which others do many things. */
async function idle(effect: Effect): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await effect(async () => undefined)
}

/** An event may be late, come twice, or never. */
const arriving = (heard: readonly Heard[], random: () => number) =>
  heard
    .filter(() => random() > 0.1)
    .flatMap((one) => (random() < 0.2 ? [one, one] : [one]))
    .map((one) => ({ ...one, arrives: one.at + random() * (random() < 0.2 ? 40 : 2) * minuteMs }))
    .toSorted((a, b) => a.arrives - b.arrives)

interface Odds {
  /** Steps that run at the same time, at most. */
  atOnce: number
  /** How many of them die. */
  deaths: number
}

async function trial(seed: number, { atOnce, deaths }: Odds) {
  const random = seeded(seed)
  const { http, down, titles } = discord(random)
  const ledger = memory()
  const heard = story(random)
  const before = heard.map(({ run }) => run)
  const { process: begin, play } = turns(random)
  const start = (given: { runs: readonly ApiRun[]; event?: ApiRun; now: number }, kill?: Kill) => {
    const effect = begin(kill)
    void dyingStep({ ...given, before, inputs: { 'fail-on': 'none' }, others: () => idle(effect), ledger, http }, effect)
  }

  for (const events = arriving(heard, random); events.length > 0; ) {
    down(random() < 0.15)
    const together = events.splice(0, 1 + Math.floor(random() * atOnce))
    const now = Math.max(...together.map(({ arrives }) => arrives))
    for (const { run } of together) {
      // GitHub's list may lag behind the event.
      const runs = listed(heard, now - random() * (random() < 0.3 ? 30 : 0) * minuteMs)
      const known = runs.some(({ id }) => id === run.id) ? runs : [...runs, run]
      start({ runs: known, event: run, now }, random() < deaths ? deathWithin(9, random) : undefined)
    }
    await play()
  }
  down(false)
  const end = Math.max(...heard.map(({ at }) => at)) + hourMs
  for (const hour of [0, 1, 2]) {
    start({ runs: listed(heard, end), now: end + hour * hourMs })
    await play()
  }
  return { shown: titles(), attempts: before }
}

/** What the messages must say in the end: those of alerts that hold, in any order; all others are retracted. */
function expected(attempts: readonly ApiRun[]): string[] {
  const history = historyOf(attempts.map((run) => entryOf(runOf(run))))
  return episodesOf(history, policy, 0)
    .filter(({ levels }) => levels.length > 0)
    .map(({ recovered, failures }) => (recovered ? 'recovered' : `failed ${failures.length} times`))
}

/** Whatever the words around it. */
function gist(title: string): string {
  if (/recovered on main after \d+ failures/.test(title)) return 'recovered'
  const [, count] = /fail(?:ed|ing on main(?: after all)?:) (\d+) times/.exec(title) ?? []
  return count ? `failed ${count} times` : (/Retracted/.exec(title)?.[0] ?? title)
}

const toldIn = (titles: readonly string[]) => titles.map(gist).filter((words) => words !== 'Retracted')

const patienceMs = 60_000 + 1_000 * trials

test.each([1, 3])(
  'whatever arrives, in whatever order, %i at a time: in the end the messages say what the history says',
  async (atOnce) => {
    for (let seed = 1; seed <= trials; seed++) {
      const { shown, attempts } = await trial(seed, { atOnce, deaths: 0 })
      expect({ seed, told: toldIn(shown).toSorted() }).toEqual({ seed, told: expected(attempts).toSorted() })
    }
  },
  patienceMs
)

test(
  'when steps die on the way, the messages say it all the same, beside a copy that a death may leave',
  async () => {
    for (let seed = 1; seed <= trials; seed++) {
      const { shown, attempts } = await trial(seed, { atOnce: 3, deaths: 0.2 })
      expect({ seed, missing: expected(attempts).filter((words) => !toldIn(shown).includes(words)) }).toEqual({ seed, missing: [] })
    }
  },
  patienceMs
)
