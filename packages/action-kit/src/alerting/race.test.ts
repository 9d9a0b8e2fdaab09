import { expect, test } from '@jest/globals'
import { type Documents, inputOutlets, noConfig, type Outlet, receiptsIn, type Transport } from '@tocsin/notifier'
import { deathWithin, type Effect, type Kill, memoryDiscord, memoryDocuments, seeded, turns } from '@tocsin/testkit/turns'
import { alertOf } from '../github/issues/github.fixture.ts'
import { delivering, leaseMs } from './race.fixture.ts'

/** `npm run test:soak` plays more of them. */
const trials = Number(process.env.TOCSIN_TRIALS ?? 200)
const patienceMs = 5_000 + 200 * trials
const transitions = ['firing', 'escalated', 'recovered']
const [runs, takeOvers] = [6, 2]
const outlet = inputOutlets(noConfig, ['https://discord.com/api/webhooks/11/s3cret-token'])[0]?.outlet as Outlet

/** A Discord in which nobody can look for a message that was left behind: who posted one may have died before its answer. */
function discordSim() {
  const { http, messages } = memoryDiscord()
  const posters = new Set<number>()
  const httpOf = (run: number): Transport => {
    return (...call) => {
      if (call[0].method === 'POST') posters.add(run)
      return http(...call)
    }
  }
  const transitionIn = ({ title }: { title: string }) => title.split(' ').at(-1)
  return { messages: () => [...messages].map(([id, shown]) => ({ id, shown: shown.map(transitionIn) })), posters, httpOf }
}

/** A ledger that ends with its trial, and remembers in which order it heard of the transitions. */
function memory() {
  const { read, update } = memoryDocuments()
  const heard = new Set<string>()
  const documents: Documents = {
    read,
    async update(key, fn) {
      const next = await update(key, fn)
      for (const { receipt } of (next as { entries: { receipt: { transition: string } }[] }).entries) heard.add(receipt.transition)
      return next
    }
  }
  return { documents, newest: () => [...heard].at(-1) }
}

/** Runs tell three transitions of one alert at the same time, some die between any two of their effects, and later ones take over. */
async function trial(seed: number, deaths: number) {
  const random = seeded(seed)
  const { process, play } = turns(random)
  const { documents, newest } = memory()
  const { messages, posters, httpOf } = discordSim()
  const clock = { now: Date.UTC(2026, 0, 5, 9) }
  const outcomes: string[] = []

  async function run(id: number, transition: string, kill?: Kill): Promise<void> {
    const http = httpOf(id)
    const transports = (timed: Effect) => ({ http: (...call: Parameters<Transport>) => timed(() => http(...call)) })
    const dispatch = { outlet, post: { alert: alertOf({ title: transition }), mentions: [], ping: true }, transition }
    const told = await delivering(dispatch, { effect: process(kill), clock, random, documents, transports })
    posters.delete(id)
    outcomes.push(...told.map(({ outcome }) => outcome))
  }

  for (let id = 0; id < runs; id++) void run(id, transitions[id % 3] ?? '', id < deaths ? deathWithin(7, random) : undefined)
  await play()
  for (let round = 1; round <= takeOvers; round++) {
    clock.now += leaseMs
    for (const [index, transition] of transitions.entries()) void run(10 * round + index, transition)
    await play()
  }
  const { find, pending } = await receiptsIn(documents)
  const known = (await find(alertOf().key, outlet.name))?.remote?.id
  const all = messages()
  return {
    shows: all.find(({ id }) => id === known)?.shown.at(-1) === newest(),
    isDoubled: all.length > 1 + posters.size,
    isLost: outcomes.includes('lost'),
    pending: (await pending(outlet.name)).length,
    edits: all.flatMap(({ shown }) => shown.filter((title, index) => title !== shown[index - 1]))
  }
}

const well = { shows: true, isDoubled: false, isLost: false, pending: 0 }

test.each([0, 2, 4, 6])(
  'three transitions of one alert in six runs, %i of which die: the newest stays on show, in one message but where a death leaves no other way',
  async (deaths) => {
    // Loaded before the clock counts: nobody takes turns while a module loads.
    await trial(0, 0)
    for (let seed = 1; seed <= trials; seed++) {
      const { edits, ...told } = await trial(seed, deaths)
      expect({ seed, ...told }).toEqual({ seed, ...well })
      // Whoever lives shows nothing a second time.
      if (deaths === 0) expect(new Set(edits).size).toBe(edits.length)
    }
  },
  patienceMs
)
