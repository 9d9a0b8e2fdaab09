import type { LogFacts } from '../model/log-facts.ts'
import type { ReadExecution, ReadJob } from '../model/reading.ts'
import { greenCandidates, greenShare, takeGreenLogs } from './green-logs.ts'
import { inTurn } from './in-turn.ts'
import { isInfra } from './infra.ts'
import { endsOf, type LogCandidate, logCandidates, type Sampled, takeLogs } from './log-sample.ts'
import type { Client, Ports } from './ports.ts'
import type { Limits } from './query.ts'
import { orNothing } from './tolerant.ts'

interface Sampling extends Sampled {
  client: Client
  ports: Pick<Ports, 'factsOfLog' | 'file' | 'signal'>
  limits: Pick<Limits, 'logBytes'>
  /** Logs at most. */
  most: number
  isOver(): boolean
  note(line: string): void
}

/** The executions with what a sample of the logs of their jobs says, mostly of those that failed. One call each; a log that is gone says nothing. */
export async function withLogs(
  executions: readonly ReadExecution[],
  sampling: Sampling
): Promise<{ executions: readonly ReadExecution[]; logs: number; failure?: unknown }> {
  const { client, ports, limits, isOver, note } = sampling
  const { taken, failure: unsampled } = await sampleOf(executions, sampling)
  const { results, failure } = await inTurn(
    taken,
    async ({ job }): Promise<[number, LogFacts] | undefined> => {
      const log = await orNothing('logs', () => client.jobLog(job.facts.id), { signal: ports.signal, note })
      return log === undefined
        ? undefined
        : [job.facts.id, await ports.factsOfLog(endsOf(log, limits.logBytes), { failed: job.outcome === 'fail' })]
    },
    isOver
  )
  const facts = new Map(results.flatMap((one) => (one ? [one] : [])))
  const why = failure ?? unsampled
  return {
    executions: facts.size === 0 ? executions : executions.map((one) => explained(one, facts)),
    logs: results.length,
    ...(why !== undefined && { failure: why })
  }
}

async function sampleOf(
  executions: readonly ReadExecution[],
  sampling: Sampling
): Promise<{ taken: readonly LogCandidate[]; failure?: unknown }> {
  const { most, read } = sampling
  const [failed, passed] = [logCandidates(executions), greenCandidates(executions, read)]
  const forGreens = Math.min(passed.length, greenShare(most, failed.length))
  const why = takeLogs(failed, most - forGreens, sampling)
  const green = await takeGreenLogs(passed, { ...sampling, most: forGreens })
  return { ...green, taken: [...why, ...green.taken] }
}

/** What a log says of the runner a fork can print, and so can what follows its run: there GitHub alone is believed. */
function explained(read: ReadExecution, facts: ReadonlyMap<number, LogFacts>): ReadExecution {
  const { place } = read.execution
  if (!read.jobs?.some(({ facts: { id } }) => facts.has(id))) return read
  const jobs = read.jobs.map((job): ReadJob => {
    const log = facts.get(job.facts.id)
    const infra = job.infra ?? (place === 'fork' || place === 'after' ? undefined : log?.infra)
    return log ? { ...job, log: place === 'after' ? withoutTries(log) : log, ...(infra !== undefined && { infra }) } : job
  })
  return {
    ...read,
    jobs,
    execution: { ...read.execution, ...(isInfra(jobs) && read.outcome === 'fail' && { excluded: 'infra' as const }) }
  }
}

/** Of a run that follows another it is no proof what its log prints: that may be the words of a fork. */
const withoutTries = ({ flakyTests: _, ...log }: LogFacts): LogFacts => ({ ...log, retriedSteps: [] })
