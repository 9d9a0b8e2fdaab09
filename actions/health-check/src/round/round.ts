import type { Endpoint } from '../endpoint.ts'
import type { Observation } from '../probe/observation.ts'
import { combined, type Sample } from './combine.ts'
import { inPool } from './pool.ts'
import type { Result } from './result.ts'

export interface Pace {
  concurrency: number
  /** Of each endpoint. */
  samples: number
  /** Between the beginnings of two samples, in ms. */
  gapMs: number
  budgetMs: number
}

export interface RoundPorts {
  /** One try; it never rejects. */
  probe(endpoint: Endpoint, signal: AbortSignal): Promise<Observation>
  now(): number
  /** Milliseconds since the step began, also where `now` stands still. */
  elapsed(): number
  sleep(ms: number): Promise<void>
  /** From 0 to 1. */
  random(): number
  progress(line: string): void
  /** Ends with the step. */
  signal: AbortSignal
}

/** Results by the endpoints that were given, in their order. What failed is tried again after all others; what the budget cuts off is inconclusive. */
export async function runRound(endpoints: readonly Endpoint[], pace: Pace, ports: RoundPorts): Promise<readonly Result[]> {
  const end = ports.elapsed() + pace.budgetMs
  const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(pace.budgetMs)])
  const samples = new Map<Endpoint, Sample[]>(endpoints.map((endpoint) => [endpoint, []]))
  for (let number = 0; number < pace.samples; number += 1) {
    const began = ports.elapsed()
    const taken = await sampled(endpoints, pace.concurrency, { ...ports, signal })
    for (const [endpoint, sample] of taken) samples.get(endpoint)?.push(sample)
    const rest = Math.min(began + pace.gapMs, end) - ports.elapsed()
    if (number + 1 < pace.samples && rest > 0) await ports.sleep(rest)
    if (signal.aborted) break
  }
  ports.signal.throwIfAborted()
  return [...samples].map(([endpoint, taken]) => combined(endpoint, taken))
}

/** Once each, and then what failed again, as often as it may. */
async function sampled(endpoints: readonly Endpoint[], concurrency: number, ports: RoundPorts): Promise<Map<Endpoint, Sample>> {
  const samples = new Map<Endpoint, Sample>()
  const most = Math.max(0, ...endpoints.map(({ retries }) => retries))
  let due = endpoints
  let began = ports.elapsed()
  for (let pass = 0; pass <= most && due.length > 0; pass += 1) {
    // What took as long as the pause to fail has had it: a round lasts no longer than the tries of what hangs.
    const pause = pass === 0 ? 0 : began + pauseMs(pass, ports.random()) - ports.elapsed()
    if (pause > 0) await ports.sleep(pause)
    began = ports.elapsed()
    const tried = await inPool(due, concurrency, async (endpoint) => [endpoint, await tryOnce(endpoint, pass, ports)] as const)
    for (const [endpoint, seen] of tried) keep(samples, endpoint, seen)
    due = due.filter((endpoint) => endpoint.retries > pass && mayChange(samples.get(endpoint)) && !ports.signal.aborted)
  }
  return samples
}

/** What is not connected to is not reached a moment later either. */
const mayChange = (sample: Sample | undefined): boolean => sample?.verdict === 'down' && sample.causes[0]?.fault !== 'blocked'

/** A try that the budget has cut off takes back nothing. */
function keep(samples: Map<Endpoint, Sample>, endpoint: Endpoint, seen: Observation): void {
  const before = samples.get(endpoint)
  if (before && seen.verdict === 'inconclusive') return
  samples.set(endpoint, { ...seen, tries: (before?.tries ?? 0) + 1 })
}

async function tryOnce(endpoint: Endpoint, pass: number, { probe, now, progress, signal }: RoundPorts): Promise<Observation> {
  const began = now()
  if (signal.aborted) return unreached(began)
  const seen = await probe(endpoint, signal)
  if (signal.aborted && seen.verdict === 'down') return unreached(began)
  progress(lineOf(endpoint, seen) + (pass > 0 ? ' (tried again)' : ''))
  return seen
}

const unreached = (at: number): Observation => ({
  ...{ at, verdict: 'inconclusive', phases: {} },
  causes: [{ fault: 'runner', words: 'the round was over before it answered' }]
})

/** With jitter: what fails alike shall not be asked again alike. */
const pauseMs = (pass: number, random: number) => 500 * 2 ** (pass - 1) * (0.5 + random)

function lineOf({ name }: Endpoint, { verdict, causes, phases }: Observation): string {
  const took = phases.total === undefined ? '' : ` in ${Math.round(phases.total)} ms`
  return `${name}: ${verdict}${causes[0] ? `, ${causes[0].words}` : took}`
}
