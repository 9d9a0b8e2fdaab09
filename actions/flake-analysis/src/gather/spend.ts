import { plural } from '@tocsin/notifier'
import { listArtifacts } from './artifacts.ts'
import type { Reading, Share } from './batch.ts'
import type { Candidate } from './candidates.ts'
import type { Gathering } from './gathering.ts'
import { type Allowance, allowanceOf, greenSample, jobsCalls } from './plan.ts'
import type { ArtifactFacts } from './ports.ts'
import { orNothing } from './tolerant.ts'

/** What can be afforded beside the jobs, and the artifacts to choose from. */
export async function prepared(all: readonly Candidate[], gathering: Gathering): Promise<{ reading: Reading; allowance: Allowance }> {
  const { meter, query, limits } = gathering
  const wants = (query.artifacts ?? []).length > 0
  const allowance = allowanceOf(meter.left() - jobsCalls(all), limits, wants)
  const begin = meter.calls()
  const artifacts = wants && !gathering.isOver() ? await artifactsByRun(all, allowance, gathering) : new Map()
  allowance.artifacts -= meter.calls() - begin
  const { ports, timeouts, isOver, note } = gathering
  const greens = greenSample(all, allowance.greens)
  return {
    allowance,
    reading: { client: meter.client, query, limits, ports, timeouts, greens, artifacts, logsRead: new Map(), isOver, note }
  }
}

/** One listing shows a hundred reports: a tenth of the calls finds far more than the rest can read. */
async function artifactsByRun(
  all: readonly Candidate[],
  allowance: Allowance,
  gathering: Gathering
): Promise<ReadonlyMap<number, readonly ArtifactFacts[]>> {
  const { meter, query, before } = gathering
  const most = Math.min(allowance.artifacts, Math.max((query.artifacts ?? []).length, Math.ceil(allowance.artifacts / 10)))
  const oldest = Math.min(...all.map(({ createdAt }) => createdAt))
  if (most < 1 || all.length === 0) return new Map()
  const asked = { from: oldest, most }
  const tolerance = { signal: gathering.ports.signal, note: gathering.note }
  try {
    const listed = await orNothing('lists of artifacts', () => listArtifacts(meter.client, query, asked), tolerance)
    const runs = new Set(all.map(({ run }) => run.id))
    const seen = new Set(before?.artifacts)
    const wanted = (listed?.found ?? []).filter(({ id, run, expired }) => !expired && runs.has(run) && !seen.has(id))
    return Map.groupBy(wanted, ({ run }) => run)
  } catch (failure) {
    gathering.failure = failure
    return new Map()
  }
}

/** Newest first: a batch may take twice its share of the logs, for failures of late are asked about most. */
export function shareOf(
  batch: readonly Candidate[],
  rest: readonly Candidate[],
  { logs, artifacts }: Allowance,
  { meter }: Gathering,
  greens: ReadonlySet<number>
): Share {
  const spare = Math.max(0, meter.left() - jobsCalls(rest))
  const forGreens = Math.min(spare, batch.filter(({ run }) => greens.has(run.id)).length)
  const forLogs = Math.min(logs, spare - forGreens, Math.ceil((2 * logs * batch.length) / rest.length))
  return { greens: forGreens, logs: forLogs, artifacts: Math.max(0, Math.min(artifacts, spare - forGreens - forLogs)) }
}

export function noteReportsLeft({ artifacts }: Reading, read: number, { note }: Gathering): void {
  const left = [...artifacts.values()].reduce((sum, some) => sum + some.length, 0) - read
  if (left > 0)
    note(
      `${plural(left, 'report')} of older runs were left out for want of calls: have the test job itself run the analysis with \`reports\`, or use a token with a higher limit.`
    )
}
