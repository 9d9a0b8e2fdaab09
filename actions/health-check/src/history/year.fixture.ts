import { createLedger, type Ledger } from '@tocsin/ledger'
import { gitServer } from '@tocsin/ledger/git-server'
import { seeded } from '@tocsin/testkit/turns'
import { dayMs, hourMs, minuteMs, secondMs } from './calendar.ts'
import { keepRound } from './gateway.ts'
import type { Row } from './row.ts'

export interface Simulation {
  days: number
  endpoints: number
  everyMs?: number
  seed?: number
}

export interface Size {
  /** What a clone of the branch has to fetch, in bytes. */
  packed: number
  commits: number
  /** In UTF-16 units, checked out: rows, and hours. */
  raw: number
  hours: number
}

const start = Date.UTC(2025, 0, 1)

/** Days of rounds as a cron brings them: late by chance, with slow nights, outages and blips. */
function* simulatedDays({ days, endpoints, everyMs = 5 * minuteMs, seed = 1 }: Simulation): Generator<Row[]> {
  const random = seeded(seed)
  const sites = Array.from({ length: endpoints }, (_, index) => siteOf(`service-${index + 1}`, random))
  for (let day = 0; day < days; day++) {
    const rows: Row[] = []
    for (let at = start + day * dayMs; at < start + (day + 1) * dayMs; at += everyMs) {
      const begun = Math.min(start + (day + 1) * dayMs - 10 * secondMs, at + Math.floor(random() * 60) * secondMs)
      for (const [index, site] of sites.entries()) rows.push(probe(site, begun + (index < 10 ? 0 : secondMs), random))
    }
    yield rows
  }
}

interface Site {
  endpoint: string
  medianMs: number
  spread: number
  downUntil: number
}

const siteOf = (endpoint: string, random: () => number): Site => ({
  endpoint,
  medianMs: 40 + 400 * random() ** 2,
  spread: 0.15 + 0.35 * random(),
  downUntil: 0
})

/** An outage of minutes to two hours every fortnight, a blip in two thousand, a tail of 1 %. */
function probe(site: Site, at: number, random: () => number): Row {
  const { endpoint, medianMs, spread } = site
  if (random() < 1 / (14 * 288)) site.downUntil = at + 5 * minuteMs + random() ** 2 * 2 * hourMs
  if (at < site.downUntil) return { at, endpoint, verdict: 'down', fault: random() < 0.5 ? 'status' : 'timeout' }
  if (random() < 1 / 2000) return { at, endpoint, verdict: 'down', fault: 'reset' }
  const hour = 1 + 0.15 * Math.sin(((at % dayMs) / dayMs) * 2 * Math.PI)
  const ms = Math.round(medianMs * hour * Math.exp(spread * normal(random)) * (random() < 0.01 ? 3 + 7 * random() : 1))
  return ms > 10 * medianMs ? { at, endpoint, verdict: 'degraded', ms, fault: 'latency' } : { at, endpoint, verdict: 'up', ms }
}

const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const options = { serverUrl: '', repository: 'octo/app', token: 'token', workspace: '' }

const opened = (spec: string, serverUrl = ''): Ledger => {
  const ledger = createLedger(spec, { ...options, serverUrl })
  if (!ledger) throw new Error(`No ledger for ${spec}`)
  return ledger
}

/** A ledger in memory that has seen the days, one write each, and when they ended. */
export async function simulated(simulation: Simulation): Promise<{ ledger: Ledger; now: number }> {
  const ledger = opened('memory')
  let now = start
  for (const rows of simulatedDays(simulation)) {
    now += dayMs
    await keepRound(ledger, rows, { now: now - minuteMs, key: 'health/state', fn: () => ({ rounds: now }) })
  }
  return { ledger, now }
}

/** What the days come to on a data branch, packed by git as a server does. */
export async function branchSize(simulation: Simulation): Promise<Size> {
  const { ledger, now } = await simulated(simulation)
  const server = await gitServer()
  try {
    const branch = opened('branch', server.origin)
    const kept = await ledger.readAll({ under: 'health', pick: (there) => there })
    const all = { documents: Object.keys(kept.documents), lists: Object.keys(kept.lists) }
    await branch.change(all, () => kept)
    await keepRound(branch, [], { now, key: 'health/state', fn: () => 'measured' })
    server.git('gc', '--quiet', '--prune=now')
    const packedKiB = /^size-pack: (\d+)$/m.exec(server.git('count-objects', '-v'))?.[1]
    const unitsOf = (folder: string) =>
      Object.entries(kept.lists).reduce((sum, [key, lines]) => sum + (key.startsWith(folder) ? lines.join('\n').length : 0), 0)
    return {
      packed: 1024 * Number(packedKiB),
      commits: Number(server.git('rev-list', '--count', 'tocsin-data')),
      raw: unitsOf('health/raw'),
      hours: unitsOf('health/hours')
    }
  } finally {
    await server.close()
  }
}
