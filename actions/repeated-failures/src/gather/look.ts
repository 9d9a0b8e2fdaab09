import type { ActionError } from '@tocsin/action-kit'
import type { Judgement } from '../decide/judge.ts'
import type { Look } from '../explain/index.ts'
import type { StreamPorts } from '../history/stream-ports.ts'
import type { To } from '../tell/messages.ts'
import { look } from './calls.ts'
import { placeOf } from './place.ts'

export interface NewLook {
  found: readonly Look[]
  /** Without one that has gaps: the next step looks again. */
  learnt: readonly Look[]
}

/** The newest failure of an episode, unless it was looked up before: each costs two calls. The jobs of one that timed out are known. */
export async function newLook({ decisions, runs, state }: Judgement, { inputs }: To, ports: StreamPorts): Promise<NewLook> {
  const failures = decisions.flatMap(({ kind, episode }) => (kind === 'recovered' ? [] : (episode?.failures ?? [])))
  const run = runs.find(({ id }) => failures.at(-1)?.id === id)
  const isQuiet = decisions.every(({ kind }) => kind === 'quiet')
  if (!run || state.looks.some((known) => known.run === run.id) || (isQuiet && inputs.ledger === 'none')) return { found: [], learnt: [] }
  if (run.conclusion !== 'cancelled' && ports.spare() < 2) return { found: [], learnt: [] }
  const { missed, ...place } = placeOf(ports)
  const gaps: ActionError[] = []
  const fileAt = runs.find(({ conclusion }) => conclusion === 'cancelled')?.sha
  const seen = await look(await ports.github(), run, { ...place, fileAt, missed: (problem) => void gaps.push(problem) })
  for (const gap of gaps) missed(gap)
  const found = seen ? [seen] : []
  return { found, learnt: gaps.length > 0 ? [] : found }
}

/** The looks to keep, newest first: those that others have kept meanwhile, too. Once its run is no part of what goes on, a look is of no use. */
export function rememberedLooks(learnt: readonly Look[], kept: readonly Look[], { decisions, runs }: Judgement): readonly Look[] {
  const failures = new Set(decisions.flatMap(({ episode }) => (episode && !episode.recovered ? episode.failures.map(({ id }) => id) : [])))
  const newest = Math.max(0, ...runs.map(({ id }) => id))
  const all = new Map([...kept, ...learnt].map((one) => [one.run, one]))
  // A step that knew of later runs may have been faster.
  return [...all.values()].filter(({ run }) => failures.has(run) || run > newest).toSorted((a, b) => b.run - a.run)
}
