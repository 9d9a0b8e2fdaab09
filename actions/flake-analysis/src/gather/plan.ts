import type { Candidate } from './candidates.ts'
import type { Limits } from './query.ts'
import { fileOf } from './workflows.ts'

/** Calls for what is read beside the jobs of runs in which something happened. */
export interface Allowance {
  logs: number
  greens: number
  /** Listing them included. */
  artifacts: number
}

/** Of the calls that are left once the jobs are read: reports first where they are asked for, then logs, then green runs. */
export function allowanceOf(spare: number, { logs, greens }: Pick<Limits, 'logs' | 'greens'>, wantsArtifacts: boolean): Allowance {
  const calls = Math.max(0, Math.floor(spare))
  const forGreens = Math.min(greens, Math.floor(calls * (wantsArtifacts ? 0.1 : 0.25)))
  const forLogs = Math.min(logs, wantsArtifacts ? Math.floor(calls * 0.3) : calls - forGreens)
  return { logs: forLogs, greens: forGreens, artifacts: wantsArtifacts ? calls - forLogs - forGreens : 0 }
}

/** Calls for the jobs of these runs. */
export const jobsCalls = (candidates: readonly Candidate[]): number => candidates.filter(({ needsJobs }) => needsJobs).length

/** Green runs whose jobs show durations and steps: spread over the workflows, and of each over the time. */
export function greenSample(candidates: readonly Candidate[], most: number): ReadonlySet<number> {
  const green = candidates.filter(({ run, needsJobs }) => !needsJobs && run.conclusion === 'success')
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
