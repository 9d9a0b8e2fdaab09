import { faultOf } from '@tocsin/action-kit'
import { readBatch } from './batch.ts'
import { type Candidate, knownOf, needsJobs } from './candidates.ts'
import type { Gathered } from './gather.ts'
import { type Gathering, gatheringOf } from './gathering.ts'
import { secondsOf } from './list-runs.ts'
import { readRun } from './look-up.ts'
import { outlookOf } from './outlook.ts'
import { isOnBranch } from './place.ts'
import type { Client, Ports } from './ports.ts'
import { limitsOf, type Query } from './query.ts'
import { shareOf } from './share.ts'
import { prepared } from './spend.ts'
import { isWanted, workflowOfRun } from './workflows.ts'

/** For the run itself, its jobs, a list of artifacts, and its logs and reports. */
const mostCalls = 20

/** With the run that is asked about, where the reading did not come to it. It never fails: what could not be read is noted. */
export async function withAskedRun(gathered: Gathered, client: Client, query: Query, ports: Ports): Promise<Gathered> {
  const { run: asked, limits } = query
  const { watermark } = gathered
  if (!asked || isWhole(asked, watermark) || ports.signal?.aborted) return gathered
  const firstCalls = Math.min(mostCalls, limitsOf(query).firstCalls)
  const gathering = gatheringOf(client, { ...query, limits: { ...limits, firstCalls } }, undefined, ports)
  const after = await readAsked(asked.id, watermark, gathering).catch((error: unknown) => {
    gathering.note(`Run ${asked.id} could not be read: ${faultOf(error).message.split('\n', 1)[0]}`)
    return watermark
  })
  const calls = gathered.calls + gathering.meter.calls()
  return { ...gathered, watermark: after, calls, notes: [...gathered.notes, ...gathering.notes] }
}

const isWhole = (asked: NonNullable<Query['run']>, watermark: Gathered['watermark']): boolean => {
  const { known, whole = known } = knownOf(asked, watermark)
  return whole >= asked.attempt
}

async function readAsked(id: number, before: Gathered['watermark'], gathering: Gathering): Promise<Gathered['watermark']> {
  const candidate = await candidateOf(id, before, gathering)
  if (!candidate) return before
  const { reading, allowance } = await prepared([candidate], [], gathering)
  const share = shareOf({ from: 0, to: 1 }, outlookOf([candidate], reading, gathering.query), allowance, gathering.meter)
  const read = await readBatch([candidate], share, reading)
  if (read.failure !== undefined && read.count === 0) throw read.failure
  if (read.count === 0) return before
  const { [id]: _, ...bare } = before.bare ?? {}
  const watermark = {
    ...before,
    bare,
    attempts: { ...before.attempts, [id]: candidate.run.attempt },
    artifacts: [...before.artifacts, ...read.artifacts.map((one) => one.id)]
  }
  await gathering.ports.take({ executions: read.executions, tests: read.tests, unread: read.unread, watermark })
  gathering.ports.progress(`Read run ${id}, which is asked about`)
  return watermark
}

async function candidateOf(id: number, before: Gathered['watermark'], gathering: Gathering): Promise<Candidate | undefined> {
  const { query } = gathering
  const run = await readRun(id, gathering)
  if (run?.status !== 'completed' || isWhole(run, before)) return undefined
  if (!isWanted(workflowOfRun(run), query) || !isOnBranch(run, query)) return undefined
  return { run, ...knownOf(run, before), createdAt: secondsOf(run.createdAt), needsJobs: needsJobs(run) }
}
