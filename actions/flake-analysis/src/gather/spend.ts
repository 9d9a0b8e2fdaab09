import { plural } from '@tocsin/notifier'
import type { JobEnd } from '../model/reading.ts'
import { isoOf } from '../time.ts'
import { listArtifacts } from './artifacts.ts'
import type { Reading, Share } from './batch.ts'
import type { Candidate } from './candidates.ts'
import type { Gathering } from './gathering.ts'
import { type Allowance, allowanceOf, greenSample, jobsCalls } from './plan.ts'
import type { ArtifactFacts } from './ports.ts'
import { tellingRuns } from './telling.ts'
import { orNothing } from './tolerant.ts'

/** What can be afforded beside the jobs, and the artifacts to choose from. */
export async function prepared(all: readonly Candidate[], gathering: Gathering): Promise<{ reading: Reading; allowance: Allowance }> {
  const { meter, query, limits } = gathering
  const wants = (query.artifacts ?? []).length > 0
  const allowance = allowanceOf(meter.left() - jobsCalls(all), limits, wants)
  const begin = meter.calls()
  const telling = tellingRuns(all, query)
  const lists = wants && !gathering.isOver() ? await listed(all, allowance, { gathering, telling }) : none
  allowance.artifacts -= meter.calls() - begin
  const { ports, timeouts, isOver, note } = gathering
  const greens = greenSample(all, allowance.greens)
  return {
    allowance,
    reading: {
      ...{ client: meter.client, query, limits, ports, timeouts, isOver, note },
      ...{ ...lists, greens, telling, sampled: new Set(), logsRead: new Map() }
    }
  }
}

/** Of the calls for reports, those that are kept for what no flake is expected in. */
const shareOfSamples = 0.25
/** And those that may go into lists. */
const shareOfLists = 1 / 3

interface Listed {
  artifacts: Reading['artifacts']
  reportsFrom: Reading['reportsFrom']
}

const none: Listed = { artifacts: new Map(), reportsFrom: undefined }

/** Newest first, until there is as much to be read as can be. */
async function listed(
  all: readonly Candidate[],
  { artifacts: calls }: Allowance,
  { gathering, telling }: { gathering: Gathering; telling: Reading['telling'] }
): Promise<Listed> {
  const { meter, query, before, ports, note } = gathering
  const most = Math.min(calls, Math.max((query.artifacts ?? []).length, Math.ceil(calls * shareOfLists)))
  if (all.length === 0) return none
  if (most < 1) {
    note(
      'No call was left for test reports: what tests did since is not known. Give `max-calls`, or let the test jobs read their own `reports`.'
    )
    return none
  }
  const asked = { from: oldestOf(all), most, isEnough: enoughFor(calls, telling) }
  try {
    const list = await orNothing('lists of artifacts', () => listArtifacts(meter.client, query, asked), { signal: ports.signal, note })
    if (!list) return none
    const [runs, seen] = [new Set(all.map(({ run }) => run.id)), new Set(before?.artifacts)]
    const wanted = list.found.filter(({ id, run, expired }) => !expired && runs.has(run) && !seen.has(id))
    return { artifacts: Map.groupBy(wanted, ({ run }) => run), reportsFrom: list.whole ? undefined : list.found.at(-1)?.createdAt }
  } catch (failure) {
    gathering.failure = failure
    return none
  }
}

/** In seconds since 1970. A function does not take as many arguments as there may be runs. */
const oldestOf = (all: readonly Candidate[]) => all.reduce((oldest, { createdAt }) => Math.min(oldest, createdAt), Number.POSITIVE_INFINITY)

/** Whether what was listed is expected to need all calls that are left. */
function enoughFor(calls: number, telling: Reading['telling']) {
  const runs = new Set<number>()
  let reports = 0
  return (fresh: readonly ArtifactFacts[], made: number): boolean => {
    for (const { run } of fresh) {
      if (!runs.has(run)) reports += telling.get(run) ?? 0
      runs.add(run)
    }
    return reports >= (calls - made) * (1 - shareOfSamples)
  }
}

/** Newest first: a batch may take twice its share of the logs, for failures of late are asked about most. */
export function shareOf(
  batch: readonly Candidate[],
  rest: readonly Candidate[],
  { logs, artifacts }: Allowance,
  { meter }: Gathering,
  reading: Pick<Reading, 'greens' | 'artifacts' | 'telling'>
): Share {
  const spare = Math.max(0, meter.left() - jobsCalls(rest))
  const forGreens = Math.min(spare, batch.filter(({ run }) => reading.greens.has(run.id)).length)
  const forLogs = Math.min(logs, spare - forGreens, Math.ceil((2 * logs * batch.length) / rest.length))
  const forReports = Math.max(0, Math.min(artifacts, spare - forGreens - forLogs))
  return { greens: forGreens, logs: forLogs, artifacts: forReports, samples: samplesOf(batch, rest, { ...reading, most: forReports }) }
}

/** What flakes are not expected to need, as much for each report. */
function samplesOf(
  batch: readonly Candidate[],
  rest: readonly Candidate[],
  { artifacts, telling, most }: Pick<Reading, 'artifacts' | 'telling'> & { most: number }
): number {
  const reportsIn = (some: readonly Candidate[]) => some.reduce((sum, { run }) => sum + (artifacts.get(run.id)?.length ?? 0), 0)
  const expected = rest.reduce((sum, { run }) => sum + (artifacts.has(run.id) ? (telling.get(run.id) ?? 0) : 0), 0)
  const [here, all] = [reportsIn(batch), reportsIn(rest)]
  return here === 0 ? 0 : Math.ceil((Math.max(most * shareOfSamples, most - expected) * here) / all)
}

interface Left extends Readonly<Record<JobEnd, number>> {
  /** None from before was listed; seconds since 1970. */
  before: number | undefined
}

/** What is known of reports that were left unread, and what is not. */
export function noteReportsLeft({ pass, fail, before }: Left, { note }: Gathering): void {
  if (pass > 0) note(`Left unread: ${plural(pass, 'report')} of green jobs, whose tests count as passed.`)
  const left = [
    ...(fail > 0 ? [`${plural(fail, 'report')} of failed jobs`] : []),
    ...(before === undefined ? [] : [`all reports from before ${isoOf(before).slice(0, 10)}`])
  ]
  if (left.length > 0)
    note(
      `Left out for want of calls: ${left.join(' and ')}. Have the test job itself run the analysis with \`reports\`, or use a token with a higher limit.`
    )
}
