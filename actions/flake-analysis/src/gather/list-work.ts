import { isRateLimited } from '@tocsin/action-kit'
import { type Run, readWorkflows } from '@tocsin/ci-history'
import { plural } from '@tocsin/notifier'
import { needsJobs, sortOut } from './candidates.ts'
import { alarm, type Gathering } from './gathering.ts'
import { listRuns } from './list-runs.ts'
import { lookUp } from './look-up.ts'
import { isOnBranch } from './place.ts'
import type { Part, Work } from './progress.ts'
import { mostPagesBack, type Span, spansOf } from './spans.ts'
import { checkWorkflows, isWanted, workflowOfRun } from './workflows.ts'

/** Of what a reading may call, what may go into lists of runs: of all that is new more than of what earlier readings left. */
const shareOfLists = { fresh: 1 / 2, left: 1 / 3 }
/** And what is kept for jobs, reports and samples, where the token has less. */
const shareOfRest = 1 / 2

/** Lists what there is to read, as far back as the calls that are left can read it. */
export async function listWork(gathering: Gathering): Promise<Work> {
  const { before, now, query, ports, meter } = gathering
  const workflows = await lanesOf(gathering).catch((error: unknown) => unlessLimited(error, gathering))
  const spans = workflows === 'none' ? [] : spansOf(before, { since: query.since, now })
  const goesOn = pager(gathering)
  const parts: Part[] = []
  const seen = new Set<number>()
  for (const span of spans) {
    const lanes = workflows === 'none' ? [] : workflows
    const listing = gathering.isOver()
      ? { runs: [], wholeFrom: span.to + 1, cut: [] }
      : await listRuns(meter.client, { ...query, workflows: lanes }, span, (fresh, reached) => goesOn(span, fresh, reached))
    if (listing.failure !== undefined) gathering.failure = listing.failure
    if (listing.cut.length > 0) gathering.note('GitHub lists no more than 1,000 runs of one second; there were more, which are left out.')
    for (const { id } of listing.runs) seen.add(id)
    const shortest = await shortestOf(listing.runs, gathering)
    parts.push({
      span,
      wholeFrom: listing.wholeFrom,
      ...sortOut(listing.runs, span, { query, watermark: before, shortestTimeout: shortest })
    })
    ports.progress(`Listed ${plural(seen.size, 'run')} in ${plural(meter.calls(), 'call')}`)
  }
  return { before, now, since: query.since, home: query, parts, lookedUp: await lookUp(gathering, seen) }
}

/** What is not there is the user's to mend. */
function unlessLimited(error: unknown, gathering: Gathering): readonly number[] {
  if (!gathering.ports.signal?.aborted && !isRateLimited(error)) throw error
  gathering.failure = error
  return []
}

const mostLanes = 5

/** The workflows to be listed one by one, where few are asked for; none for all in one listing, and `none` where nothing is asked for. */
async function lanesOf(gathering: Gathering): Promise<readonly number[] | 'none'> {
  const { query, meter } = gathering
  if ((query.workflows ?? []).length === 0 && !query.shard) return []
  const all = await readWorkflows(meter.client, query)
  for (const line of checkWorkflows(all, query)) alarm(gathering, line)
  const wanted = all.filter((workflow) => isWanted(workflow, query))
  if (wanted.length === 0) return 'none'
  return wanted.length <= mostLanes && 2 * wanted.length <= all.length ? wanted.map(({ id }) => id) : []
}

/** Whether a further page can be afforded, with what it brings. Back into what is known it goes a few pages only. */
function pager({ query, before, now, meter, ports }: Gathering) {
  const pending = new Set(before?.unfinished)
  const calls = meter.budgeted()
  const rest = Math.floor(calls * shareOfRest)
  let [need, made, back] = [0, 0, 0]
  const isToRead = (run: Run) =>
    needsJobs(run) && run.attempt > (before?.attempts[run.id] ?? 0) && isWanted(workflowOfRun(run), query) && isOnBranch(run, query)
  const isWithin = (share: number) => made < Math.max(1, Math.floor(calls * share)) && meter.left() > Math.min(need, rest)
  return (span: Span, fresh: readonly Run[], reached: number): boolean => {
    need += fresh.filter(isToRead).length
    for (const { id } of fresh) pending.delete(id)
    made = meter.calls()
    if (ports.signal?.aborted || meter.left() < 1) return false
    if (span.back === undefined || reached >= span.from) return isWithin(before && span.to === now ? shareOfLists.fresh : shareOfLists.left)
    back += 1
    // A page shows what became of many unfinished runs, for the call that each alone would take.
    if (back <= 2) return pending.size > 1 || isWithin(shareOfLists.left)
    return back <= mostPagesBack && meter.left() > 2 * need + rest
  }
}

/** Minutes after which a cancelled run of a workflow may have been ended by a limit. */
async function shortestOf(runs: readonly Run[], { timeouts, query }: Gathering): Promise<(path: string) => number | undefined> {
  const cancelled = runs.filter((run) => run.conclusion === 'cancelled' && isWanted(workflowOfRun(run), query))
  const known = new Map<string, number>()
  for (const path of new Set(cancelled.map((run) => run.path))) known.set(path, await timeouts.shortest(path))
  return (path) => known.get(path)
}
