import { expect, test } from '@jest/globals'
import { type Documents, deliver, inputOutlets, noConfig, receiptsIn, type Transport } from '@tocsin/notifier'
import { type Effect, type Kill, memoryDocuments, seeded, through, turns } from '@tocsin/testkit'
import { alertOf } from '../github/issues/github.fixture.ts'

/** `npm run test:soak` plays more of them. */
const trials = Number(process.env.TOCSIN_TRIALS ?? 200)
const patienceMs = 5_000 + 200 * trials
const transitions = ['firing', 'escalated', 'recovered']
const [runs, takeOvers] = [6, 2]
/** Of 60 s for the delivery and 10 s for its last try. */
const leaseMs = 71_000
const [outlet] = inputOutlets(noConfig, ['https://discord.com/api/webhooks/11/s3cret-token']).map((one) => one.outlet)

/** A Discord that keeps what each message showed, and in which nobody can look for a message that was left behind. */
function discordSim() {
  const messages: string[][] = []
  const posters = new Set<number>()
  const http = (run: number): Transport => {
    return async ({ method, url, body }) => {
      if (method === 'POST') posters.add(run)
      const id = method === 'POST' ? messages.push([]) - 1 : Number(/\/messages\/(\d+)/.exec(url)?.[1])
      messages[id]?.push(JSON.parse(String(body)).embeds[0].title.split(' ').at(-1))
      return { status: 200, headers: {}, body: JSON.stringify({ id: String(id), channel_id: '8' }) }
    }
  }
  return { messages, posters, http }
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
  const { messages, posters, http } = discordSim()
  const clock = { now: Date.UTC(2026, 0, 5, 9) }
  const outcomes: string[] = []
  const pass = (ms: number) => {
    clock.now += ms
  }

  async function run(id: number, transition: string, kill?: Kill): Promise<void> {
    const effect = process(kill)
    const lasting = (ms: number): Effect => {
      return (work) => effect(() => work().finally(() => pass(1 + Math.floor(random() * ms))))
    }
    // Others go on while a run sleeps.
    const sleep = async (ms: number) => {
      for (const wake = clock.now + ms; clock.now < wake; ) await lasting(200)(async () => undefined)
    }
    const [timed, send] = [lasting(1_000), http(id)]
    const transports = { http: (...call: Parameters<Transport>) => timed(() => send(...call)) }
    const receipts = await receiptsIn(through(documents, timed))
    const log = { info: () => undefined, warn: () => undefined }
    const post = { alert: alertOf({ title: transition }), mentions: [], ping: true }
    const given = { transports, receipts, now: () => clock.now, sleep, random, log }
    const told = await deliver(outlet ? [{ outlet, post, transition }] : [], given, { hasStore: true })
    posters.delete(id)
    outcomes.push(...told.map(({ outcome }) => outcome))
  }

  const dying = (): Kill => ({ nth: 1 + Math.floor(random() * 7), moment: random() < 0.5 ? 'before' : 'after' })
  for (let id = 0; id < runs; id++) void run(id, transitions[id % 3] ?? '', id < deaths ? dying() : undefined)
  await play()
  for (let round = 1; round <= takeOvers; round++) {
    pass(leaseMs)
    for (const [index, transition] of transitions.entries()) void run(10 * round + index, transition)
    await play()
  }
  const { find, pending } = await receiptsIn(documents)
  const shown = Number((await find(alertOf().key, outlet?.name ?? ''))?.remote?.id)
  return {
    shows: messages[shown]?.at(-1) === newest(),
    isDoubled: messages.length > 1 + posters.size,
    isLost: outcomes.includes('lost'),
    pending: (await pending(outlet?.name ?? '')).length,
    edits: messages.flatMap((titles) => titles.filter((title, index) => title !== titles[index - 1]))
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
