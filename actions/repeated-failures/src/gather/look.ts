import type { ActionError } from '@tocsin/action-kit'
import type { Entry, Episode, Run } from '@tocsin/ci-history'
import type { Judgement } from '../decide-and-keep.ts'
import type { Look } from '../explain/index.ts'
import type { StreamPorts } from '../github/for-stream.ts'
import type { To } from '../tell/to.ts'
import { jobsOf, look, type Place } from './calls.ts'
import { placeOf } from './place.ts'
import { asksForRange } from './range.ts'

export interface NewLook {
  found: readonly Look[]
  /** Without those that have gaps: the next step looks again. */
  learnt: readonly Look[]
}

const nothing: NewLook = { found: [], learnt: [] }
/** The jobs, and the log of one. */
const callsOfLook = 2
const mostLogs = 2
/** Failures beside the newest, in one step. */
const mostOthers = 2

/**
 * The newest failure of an episode, unless it was looked up before: each costs two calls. The jobs of those that timed out are known. With calls
 * to spare also the log of a second job, older failures where there is news, and the jobs of the run that passed last.
 */
export async function newLook(judgement: Judgement, { inputs }: To, ports: StreamPorts): Promise<NewLook> {
  const { decisions, runs, state } = judgement
  const [newest, ...older] = failuresIn(judgement)
  const isNews = decisions.some(({ kind }) => kind !== 'quiet')
  if (!newest || (!isNews && inputs.ledger === 'none')) return nothing
  const isNew = ({ id }: Pick<Run, 'id'>) => state.looks.every((known) => known.run !== id)
  const spare = () => ports.spare() - reserved(judgement, isNews)
  const results: NewLook[] = []
  if (isNew(newest) && (newest.conclusion === 'cancelled' || ports.spare() >= callsOfLook))
    results.push(await lookAt(newest, runs, { logs: logsFor(judgement, spare()), spare }, ports))
  const hasGaps = results.some(({ learnt }) => learnt.length === 0)
  // A step that brings nothing to light costs no more than the listing.
  if (hasGaps || (!isNews && results.length === 0)) return results[0] ?? nothing
  for (const run of isNews ? older.filter(isNew).slice(0, mostOthers) : [])
    if (ports.asked.jobs(run) || spare() > 0)
      results.push(await lookAt(run, runs, { logs: Math.max(0, Math.min(1, spare() - 1)), spare }, ports))
  const pass = lastPass(judgement)
  if (pass && isNew(pass) && spare() > 0) results.push(await tolerant(ports, async (place) => jobsOf(await ports.github(), pass, place)))
  return { found: results.flatMap(({ found }) => found), learnt: results.flatMap(({ learnt }) => learnt) }
}

/** Newest first. */
function failuresIn({ decisions, runs }: Judgement): readonly Run[] {
  const failures = new Set(
    decisions.flatMap(({ kind, episode }) => (kind === 'recovered' ? [] : (episode?.failures ?? []))).map(({ id }) => id)
  )
  return runs.filter(({ id }) => failures.has(id))
}

/** Calls that the rest of the explanation needs; one that is too few to be told leaves one more. */
function reserved(judgement: Judgement, isNews: boolean): number {
  const tells = isNews || judgement.decisions.some(({ outdated }) => outdated)
  return (tells ? 1 : 0) + (tells && asksForRange(judgement) ? 1 : 0) + (isNews ? 0 : 1)
}

/** Of a failure of several jobs the second log as well; but once one is known, what passed is of more use. */
function logsFor(judgement: Judgement, spare: number): number {
  const { looks } = judgement.state
  const pass = lastPass(judgement)
  const wantsPass =
    pass !== undefined && looks.some(({ evidence }) => evidence && evidence.size > 1) && looks.every(({ run }) => run !== pass.id)
  return spare > callsOfLook && !wantsPass ? mostLogs : 1
}

const lastPass = ({ decisions }: Judgement): Entry | undefined =>
  decisions.find(({ episode }) => episode && !episode.recovered)?.episode?.lastGood

interface Allowance {
  logs: number
  spare(): number
}

const lookAt = (run: Run, runs: readonly Run[], { logs, spare }: Allowance, ports: StreamPorts): Promise<NewLook> =>
  tolerant(ports, async (place) => {
    const readAt = runs.find(({ conclusion }) => conclusion === 'cancelled')?.sha ?? ''
    const fileAt = run.conclusion === 'cancelled' || ports.asked.file(run.path, readAt) ? readAt : run.sha
    const mayRead = (path: string, isLegOfFailed: boolean) => ports.asked.file(path, fileAt) || (!isLegOfFailed && spare() > 0)
    return look(await ports.github(), run, { ...place, fileAt, mayRead }, logs)
  })

/** What is missing is told, and is read again by the next step. */
async function tolerant(ports: StreamPorts, read: (place: Place) => Promise<Look | undefined>): Promise<NewLook> {
  const { missed, ...place } = placeOf(ports)
  const gaps: ActionError[] = []
  const seen = await read({ ...place, missed: (problem) => void gaps.push(problem) })
  for (const gap of gaps) missed(gap)
  const found = seen ? [seen] : []
  return { found, learnt: gaps.length > 0 ? [] : found }
}

/** The looks to keep, newest first: those that others have kept meanwhile, too. Once its run is no part of what goes on, a look is of no use. */
export function rememberedLooks(learnt: readonly Look[], kept: readonly Look[], { decisions, runs }: Judgement): readonly Look[] {
  const open = new Set(decisions.flatMap(({ episode }) => (episode && !episode.recovered ? lookedUp(episode) : [])))
  const newest = Math.max(0, ...runs.map(({ id }) => id))
  const all = new Map([...kept, ...learnt].map((one) => [one.run, one]))
  // A step that knew of later runs may have been faster.
  return [...all.values()].filter(({ run }) => open.has(run) || run > newest).toSorted((a, b) => b.run - a.run)
}

const lookedUp = ({ failures, lastGood }: Episode): readonly number[] => [...failures, ...(lastGood ? [lastGood] : [])].map(({ id }) => id)
