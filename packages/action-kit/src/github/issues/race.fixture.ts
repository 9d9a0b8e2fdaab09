import { channelOutlets, type Documents, loadConfig, type Outlet, type Receipt, receiptsIn, type Severity } from '@tocsin/notifier'
import { type GithubSim, startGithubSim } from '@tocsin/testkit'
import { deathWithin, type Effect, type Kill, seeded, turns } from '@tocsin/testkit/turns'
import { delivering, leaseMs } from '../../alerting/race.fixture.ts'
import { alertOf, senderFor } from './github.fixture.ts'

/** What became of one trial. */
export interface Trial {
  seed: number
  /** Issues of the alert, open or not. */
  issues: number
  open: number
  /** Whether the ledger knows the issue. */
  known: boolean
  /** Transitions that nobody sent. */
  pending: number
  lost: readonly Receipt[]
  /** How often the API was called. */
  calls: number
}

export interface Race {
  trial(seed: number): Promise<Trial>
  /** Rejects when a request or an answer departed from GitHub's specification. */
  close(): Promise<void>
}

export interface RaceOptions {
  /** A new, empty ledger. */
  documents(): Documents
  runs?: number
  lagMs?: number
  /** How many of the runs die at one of their effects. */
  deaths?: number
  /** Every other run tells that the severity rose, which is a transition of its own. */
  escalating?: boolean
}

const unlimited = { perHour: 1e9, concurrent: 1e9, pointsPerMinute: 1e9, contentPerMinute: 1e9, contentPerHour: 1e9 }
const takeOvers = 2

/**
 * Several runs deliver one transition at the same time, while issue lists lag and some of them die between any two of their effects; later
 * runs take over. One simulated GitHub serves all trials, a repository each.
 */
export async function startRace({ documents, runs = 8, lagMs = 30_000, deaths = 3, escalating = false }: RaceOptions): Promise<Race> {
  const clock = { now: Date.parse('2026-01-05T09:00:00Z') }
  const sim = await startGithubSim({ clock: () => clock.now, lagMs, limits: unlimited })
  const outlet = await issueOutlet()
  // Loaded before the clock counts: nobody takes turns while a module loads.
  await Promise.all([import('./transport.ts'), receiptsIn(documents())])

  async function trial(seed: number): Promise<Trial> {
    const random = seeded(seed)
    const { process, play } = turns(random)
    const ledger = documents()
    const repo = `trial-${seed}`
    const { issues } = sim.seed({ repo: `octo/${repo}` })
    const receipts: Receipt[] = []
    const before = sim.requests.length
    const start = (severity: Severity, kill?: Kill) => {
      const transports = (timed: Effect) => ({ http, github: senderFor({ sim, repo, now: () => clock.now, around: timed }) })
      const dispatch = { outlet, post: { alert: alertOf({ severity }), mentions: [], ping: true }, transition: severity }
      const running = delivering(dispatch, { effect: process(kill), clock, random, documents: ledger, transports })
      void running.then((own) => receipts.push(...own))
    }
    for (let index = 0; index < runs; index++)
      start(escalating && index % 2 === 1 ? 'P1' : 'P2', index < deaths ? deathWithin(12, random) : undefined)
    await play()
    for (let round = 0; round < takeOvers; round++) {
      clock.now += leaseMs
      for (const severity of escalating ? (['P2', 'P1'] as const) : (['P2', 'P2'] as const)) start(severity)
      await play()
    }
    const { find, pending } = await receiptsIn(ledger)
    const open = issues.filter(({ versions }) => versions.at(-1)?.facts.state === 'open')
    return {
      seed,
      issues: issues.length,
      open: open.length,
      known: (await find(alertOf().key, outlet.name))?.remote?.id === String(open[0]?.number),
      pending: (await pending(outlet.name)).length,
      lost: receipts.filter(({ outcome }) => outcome === 'lost'),
      calls: sim.requests.length - before
    }
  }
  return { trial, close: () => closed(sim) }
}

async function closed(sim: GithubSim): Promise<void> {
  await sim.close()
  sim.assertClean()
}

async function issueOutlet(): Promise<Outlet> {
  const config = await loadConfig('version: 1\nchannels: { issues: { type: github-issue } }', 'tocsin.yml')
  const [only] = await channelOutlets(config, ['issues'], {})
  if (!only) throw new Error('The configuration has no channel')
  return only.outlet
}

const http = () => Promise.reject(new Error('There is nothing to send by HTTP'))
