import { expect, test } from '@jest/globals'
import { entryOf, episodesOf, historyOf, runOf, type StreakPolicy } from '@tocsin/ci-history'
import type { Transport } from '@tocsin/notifier'
import { seeded } from '@tocsin/testkit'
import { type ApiRun, apiRun, memory, minuteMs, monday, step } from './testing.ts'

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
  const messages = new Map<string, string>()
  const state = { isDown: false }
  const http: Transport = async ({ url, body }) => {
    if (state.isDown && random() < 0.5) return { status: 503, headers: {}, body: '' }
    const { title, description } = JSON.parse(String(body)).embeds[0]
    const id = /\/messages\/(\d+)/.exec(url)?.[1] ?? String(100 + messages.size)
    messages.set(id, description ? title : '')
    return { status: 200, headers: {}, body: JSON.stringify({ id, channel_id: '8' }) }
  }
  return { http, down: (isDown: boolean) => void Object.assign(state, { isDown }), titles: () => [...messages.values()].filter(Boolean) }
}

async function trial(seed: number) {
  const random = seeded(seed)
  const { http, down, titles } = discord(random)
  const ledger = memory()
  const heard = story(random)
  // An event may be late, come twice, or never; the list may lag behind it.
  const events = heard
    .filter(() => random() > 0.1)
    .flatMap((one) => (random() < 0.2 ? [one, one] : [one]))
    .map((one) => ({ ...one, arrives: one.at + random() * (random() < 0.2 ? 40 : 2) * minuteMs }))
    .toSorted((a, b) => a.arrives - b.arrives)
  const inputs = { 'fail-on': 'none' }
  const before = heard.map(({ run }) => run)
  for (const { run, arrives } of events) {
    down(random() < 0.15)
    const runs = listed(heard, arrives - random() * (random() < 0.3 ? 30 : 0) * minuteMs)
    const known = runs.some(({ id }) => id === run.id) ? runs : [...runs, run]
    await step({ runs: known, event: run, before, ledger, http, inputs, now: arrives })
  }
  down(false)
  const end = Math.max(...heard.map(({ at }) => at)) + hourMs
  const runs = listed(heard, end)
  for (const hour of [0, 1, 2]) await step({ runs, before, ledger, http, inputs, now: end + hour * hourMs })
  return { shown: titles(), attempts: before }
}

/** What the messages must say in the end: those of alerts that hold, in any order; all others are retracted. */
function expected(attempts: readonly ApiRun[]): string[] {
  const history = historyOf(attempts.map((run) => entryOf(runOf(run))))
  return episodesOf(history, policy, 0)
    .filter(({ levels }) => levels.length > 0)
    .map(({ recovered, failures }) => (recovered ? 'recovered' : `failed ${failures.length} times`))
}

const gist = (title: string) =>
  /recovered(?= on main after \d+ failures)/.exec(title)?.[0] ??
  /failed \d+ times/.exec(title)?.[0] ??
  /Retracted/.exec(title)?.[0] ??
  title

test(
  'whatever arrives, in whatever order: in the end the messages say what the history says',
  async () => {
    for (let seed = 1; seed <= trials; seed++) {
      const { shown, attempts } = await trial(seed)
      const told = shown.map(gist).filter((words) => words !== 'Retracted')
      expect({ seed, told: told.toSorted() }).toEqual({ seed, told: expected(attempts).toSorted() })
    }
  },
  60_000 + 500 * trials
)
