import type { Candidate } from './candidates.ts'
import { type Home, placeOf } from './place.ts'
import type { Limits } from './query.ts'
import { shareOfForks } from './shares-of-calls.ts'
import { mayFlake, type Telling, tellings } from './telling.ts'
import { fileOf } from './workflows.ts'

/** Calls for what is read beside the jobs of runs in which something happened. */
export interface Allowance {
  logs: number
  greens: number
  artifacts: number
  /** Of these, so many that runs of forks get although own ones have use for them. */
  ofForks: number
}

/**
 * Of the calls that are left once the jobs are read: reports first where they are asked for, then logs, then green runs. The token may have fewer
 * `atHand`: the share of forks is one of these.
 */
export function allowanceOf(
  spare: number,
  { logs, greens }: Pick<Limits, 'logs' | 'greens'>,
  wantsArtifacts: boolean,
  atHand = spare
): Allowance {
  const calls = Math.max(0, Math.floor(spare))
  const forGreens = Math.min(greens, Math.floor(calls * (wantsArtifacts ? 0.1 : 0.25)))
  const forLogs = Math.min(logs, wantsArtifacts ? Math.floor(calls * 0.2) : calls - forGreens)
  const artifacts = wantsArtifacts ? calls - forLogs - forGreens : 0
  return { logs: forLogs, greens: forGreens, artifacts, ofForks: Math.ceil(Math.max(0, Math.min(artifacts, atHand)) * shareOfForks) }
}

/** Calls for the jobs of these runs. */
export const jobsCalls = (candidates: readonly Candidate[]): number => candidates.filter(({ needsJobs }) => needsJobs).length

/** Kept for logs, green runs and green reports, whatever may be a flake. */
const shareOfSamples = 0.2
/** Of what those that may be flakes leave, for the jobs of other failures. */
const shareOfOtherJobs = 0.5

interface Means {
  /** In all, for jobs and what comes of them. */
  calls: number
  /** By the numbers of runs. */
  tellings: ReadonlyMap<number, Telling>
  /** Reports that are expected to be read with the jobs of a run. */
  reportsOf(candidate: Candidate): number
}

/** The runs whose jobs are asked for: what may be a flake first, each with its reports, and of what tells as much the newest first. */
export function runsToAsk(candidates: readonly Candidate[], { calls, tellings: known, reportsOf }: Means): ReadonlySet<number> {
  const asked = candidates.filter(({ needsJobs }) => needsJobs)
  if (calls >= asked.length + asked.reduce((sum, one) => sum + reportsOf(one), 0) + calls * shareOfSamples) return idsOf(asked)
  const inOrder = tellings.flatMap((telling) => asked.filter(({ run }) => known.get(run.id) === telling))
  const costOf = (one: Candidate) => 1 + reportsOf(one)
  const costOfAll = (some: readonly Candidate[]) => some.reduce((sum, one) => sum + costOf(one), 0)
  const {
    own = [],
    ofForks = [],
    others = []
  } = Object.groupBy(inOrder, ({ run }) => {
    const telling = known.get(run.id)
    return telling === 'ofFork' ? 'ofForks' : mayFlake(telling) ? 'own' : 'others'
  })
  const forFlakes = Math.ceil(calls * (1 - shareOfSamples))
  const first = within(own, forFlakes, costOf)
  const afterOwn = first.length < own.length ? 0 : forFlakes - costOfAll(first)
  const some = within(ofForks, Math.min(afterOwn, Math.floor(forFlakes * shareOfForks)), costOf)
  const left = afterOwn - costOfAll(some)
  const told = others.slice(0, Math.floor(left * shareOfOtherJobs))
  const rest = within(ofForks.slice(some.length), left - told.length, costOf)
  return idsOf([...first, ...some, ...told, ...(told.length < others.length ? [] : rest)])
}

const idsOf = (candidates: readonly Candidate[]) => new Set(candidates.map(({ run }) => run.id))

/** As many of them, in order, as there are calls for. */
function within(candidates: readonly Candidate[], calls: number, costOf: (candidate: Candidate) => number): readonly Candidate[] {
  let spent = 0
  const end = candidates.findIndex((one) => {
    spent += costOf(one)
    return spent > calls
  })
  return end < 0 ? candidates : candidates.slice(0, end)
}

/** Green runs whose jobs show durations and steps, those of forks last: whoever opens a pull request from one names as many workflows as he likes. */
export function greenSample(candidates: readonly Candidate[], most: number, home: Home): ReadonlySet<number> {
  const green = candidates.filter(({ run, needsJobs }) => !needsJobs && run.conclusion === 'success')
  const { own = [], ofForks = [] } = Object.groupBy(green, ({ run }) => (placeOf(run, home) === 'fork' ? 'ofForks' : 'own'))
  const picked = spreadOver(own, most)
  return new Set([...picked, ...spreadOver(ofForks, most - picked.size)])
}

/** Over the workflows, and of each over the time. */
function spreadOver(green: readonly Candidate[], most: number): ReadonlySet<number> {
  const queues = [...Map.groupBy(green, ({ run }) => fileOf(run.path)).values()]
  const picked = new Set<number>()
  const each = queues.length === 0 ? 0 : Math.ceil(most / queues.length)
  const turns = queues.map((queue) => spread(queue, each))
  for (let turn = 0; turn < each; turn += 1)
    for (const some of turns) {
      const one = some[turn]
      if (one && picked.size < most) picked.add(one.run.id)
    }
  return picked
}

/** As many of them, at even distances, the first one among them. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items]
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as T)
}
