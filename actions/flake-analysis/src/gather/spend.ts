import type { Run } from '@tocsin/ci-history'
import { listArtifacts } from './artifacts.ts'
import type { Reading } from './batch.ts'
import type { Candidate } from './candidates.ts'
import { alarm, type Gathering } from './gathering.ts'
import { roomOfForks } from './log-sample.ts'
import { type Home, placeOf } from './place.ts'
import { type Allowance, allowanceOf, greenSample, jobsCalls, runsToAsk } from './plan.ts'
import type { ArtifactFacts } from './ports.ts'
import type { ByRun } from './report.ts'
import { shareOfForks, shareOfOthers } from './shares-of-calls.ts'
import { mayFlake, reportsOfFlake, tellingsOf } from './telling.ts'
import { orNothing } from './tolerant.ts'

export interface Prepared {
  /** The runs to read. Of those that need their jobs and do not get them only what the run itself says; none of them was delivered before. */
  candidates: readonly Candidate[]
  reading: Reading
  allowance: Allowance
  /** Numbers of the runs that a flake may show in, whether their jobs are asked for or not. */
  flakes: ReadonlySet<number>
}

/** Which jobs are asked for, what can be afforded beside them, and the artifacts to choose from. Other runs that are known show what was around. */
export async function prepared(all: readonly Candidate[], around: readonly Run[], gathering: Gathering): Promise<Prepared> {
  const { meter, query, limits } = gathering
  const wants = (query.artifacts ?? []).length > 0
  const told = tellingsOf(
    all.filter(({ needsJobs }) => needsJobs).map(({ run }) => run),
    [...around, ...all.map(({ run }) => run)],
    query
  )
  const flakes = new Map(all.flatMap(({ run }) => (mayFlake(told.get(run.id)) ? [[run.id, reportsOfFlake(run)] as const] : [])))
  if (wants && all.length > 0 && meter.budgeted() === 0) gathering.note(noneLeft)
  const lists = wants && !gathering.isOver() ? await listed(all, flakes, gathering) : none
  const reportsOf = ({ run }: Candidate) => Math.min(lists.artifacts.get(run.id)?.length ?? 0, flakes.get(run.id) ?? 0)
  const calls = meter.budgeted()
  const asked = runsToAsk(all, { calls, tellings: told, reportsOf })
  const candidates = all.flatMap((one) => planned(one, asked.has(one.run.id)))
  const jobs = jobsCalls(candidates)
  const allowance = allowanceOf(calls - jobs, limits, wants, meter.left() - jobs)
  const { ports, timeouts, isOver, noteSample: note, noteUnread } = gathering
  const telling = new Map([...flakes].filter(([run]) => asked.has(run)))
  return {
    ...{ candidates, allowance, flakes: new Set(flakes.keys()) },
    reading: {
      ...{ client: meter.client, query, limits, ports, timeouts, isOver, note, noteUnread },
      ...{ ...lists, greens: greenSample(candidates, allowance.greens, query), telling, sampled: new Set() },
      logs: { read: new Map(), ofForks: roomOfForks(allowance.logs) }
    }
  }
}

const noneLeft =
  'No call was left for test reports: what tests did since is not known. Give `max-calls`, or let the test jobs read their own `reports`.'

function planned({ bare, ...one }: Candidate, isAsked: boolean): Candidate[] {
  if (!one.needsJobs || isAsked) return [one]
  return bare ? [] : [{ ...one, needsJobs: false, bare: true }]
}

/** Of all calls, those that may go into lists of reports. */
const shareOfArtifactLists = 1 / 6

type Listed = Pick<Reading, 'artifacts' | 'listed' | 'reportsFrom'>

const none: Listed = { artifacts: new Map(), listed: new Map(), reportsFrom: undefined }

/** Newest first, until there is as much to be read as can be. */
async function listed(all: readonly Candidate[], flakes: Flakes, gathering: Gathering): Promise<Listed> {
  const { meter, query, before, ports, note } = gathering
  const calls = meter.budgeted()
  const most = Math.min(meter.left(), Math.max((query.artifacts ?? []).length, Math.ceil(calls * shareOfArtifactLists)))
  if (all.every(({ bare }) => bare)) return none
  const asked = { from: oldestOf(all), most, isEnough: enoughFor(calls, flakes, forksIn(all, query)) }
  try {
    const list = await orNothing('lists of artifacts', () => listArtifacts(meter.client, query, asked), { signal: ports.signal, note })
    if (!list) return none
    // Once some were read, the patterns are right: of late there may be none.
    if (list.unmatched !== '' && (before?.artifacts ?? []).length === 0) alarm(gathering, list.unmatched)
    const [runs, seen] = [new Set(all.map(({ run }) => run.id)), new Set(before?.artifacts)]
    const ofRuns = list.found.filter(({ run }) => runs.has(run))
    const wanted = ofRuns.filter(({ id, expired }) => !expired && !seen.has(id))
    return { artifacts: byRun(wanted), listed: byRun(ofRuns), reportsFrom: list.whole ? undefined : list.found.at(-1)?.createdAt }
  } catch (failure) {
    gathering.failure = failure
    return none
  }
}

const byRun = (artifacts: readonly ArtifactFacts[]): ByRun => Map.groupBy(artifacts, ({ run }) => run)

/** Of what is new, in seconds since 1970. A function does not take as many arguments as there may be runs. */
const oldestOf = (all: readonly Candidate[]) =>
  all.reduce((oldest, { createdAt, bare }) => (bare ? oldest : Math.min(oldest, createdAt)), Number.POSITIVE_INFINITY)

/** By the numbers of runs that may show a flake, how many reports are expected to. */
type Flakes = ReadonlyMap<number, number>

/** The numbers of their runs. */
export const forksIn = (all: readonly Candidate[], home: Home): ReadonlySet<number> =>
  new Set(all.filter(({ run }) => placeOf(run, home) === 'fork').map(({ run }) => run.id))

/** Whether what was listed is expected to need all calls that are left, with the jobs: what forks say only as far as they are sure to get them. */
function enoughFor(calls: number, flakes: Flakes, forks: ReadonlySet<number>) {
  const runs = new Set<number>()
  let [needed, ofForks] = [0, 0]
  return (fresh: readonly ArtifactFacts[], made: number): boolean => {
    for (const { run } of fresh) {
      const reports = runs.has(run) ? undefined : flakes.get(run)
      if (reports !== undefined && forks.has(run)) ofForks += 1 + reports
      else if (reports !== undefined) needed += 1 + reports
      runs.add(run)
    }
    return needed + Math.min(ofForks, calls * shareOfForks) >= (calls - made) * (1 - shareOfOthers)
  }
}
