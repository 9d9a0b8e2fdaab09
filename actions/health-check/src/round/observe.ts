import type { Endpoint } from '../endpoint.ts'
import { reached, referencesOf } from '../gather/references.ts'
import type { Settings } from '../gather/settings.ts'
import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'
import type { Observation } from '../probe/observation.ts'
import type { Result } from './result.ts'
import { runRound } from './round.ts'
import { inconclusive, offline } from './self-check.ts'

export interface Observed {
  results: readonly Result[]
  /** Why the runner itself could see nothing. */
  offline?: string
}

/** Between the beginnings of samples: all of them within half a minute. */
const spreadMs = 30_000

/** Probes what is due. The runner looks at itself at the same time: what an offline one saw is inconclusive. */
export async function observe(
  due: readonly Endpoint[],
  settings: Settings,
  values: Readonly<Record<string, string>>,
  inputs: Inputs,
  ports: Ports
): Promise<Observed> {
  const { concurrency, samples } = inputs
  const pace = { concurrency, samples, gapMs: spreadMs / samples, budgetMs: inputs['round-budget'] }
  const probe = async (endpoint: Endpoint, signal: AbortSignal) =>
    redacted(await ports.probe(endpoint, { values, signal, allowsPrivate: settings.allowsPrivate }), ports)
  const [references, results] = await Promise.all([
    due.length > 0 ? reached(referencesOf(settings.references, ports.context.apiUrl), ports.reach) : [],
    runRound(due, pace, { ...ports, probe })
  ])
  const why = offline(results, references)
  return why === undefined ? { results } : { results: inconclusive(results, why), offline: why }
}

/** Before anything is made of it: what a server answers may hold what it was sent. */
const redacted = (seen: Observation, { redact }: Pick<Ports, 'redact'>): Observation => ({
  ...seen,
  causes: seen.causes.map((cause) => ({ ...cause, words: redact(cause.words) }))
})
