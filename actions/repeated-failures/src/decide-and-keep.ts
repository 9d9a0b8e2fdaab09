import type { Entry, Episode, Run } from '@tocsin/ci-history'
import { known } from '@tocsin/notifier'
import { type Advance, advance } from './decide/advance.ts'
import { autoAt } from './decide/auto.ts'
import { derived } from './decide/derived.ts'
import { leaseMsOf } from './decide/lease.ts'
import { isRare } from './decide/pace.ts'
import type { StreamPorts } from './github/for-stream.ts'
import { entriesOf } from './history/entries.ts'
import { historyFrom, type Listed, listedRuns } from './history/read.ts'
import type { Stream } from './history/streams.ts'
import { keptOf } from './kept/kept.ts'
import { type Commits, noState, type State } from './kept/state.ts'
import { alertAtOf, type Watch } from './policies.ts'
import { type Rules, rulesOf } from './rules.ts'
import { remindersFor } from './tell/reminders.ts'
import type { To } from './tell/to.ts'

export interface Judgement extends Advance {
  stream: Stream
  watch: Watch
  rules: Rules
  /** Newest first. */
  runs: readonly Run[]
  /** Whether there are no older ones. */
  whole: boolean
  /** The commits of runs that are no longer listed, by the ids of the runs. */
  commits: Commits
  /** The id of the failure that is the oldest known of its episode, since older runs were not read. */
  cut?: number | undefined
  /** Changes what is kept of the stream; nothing is without a ledger. */
  keep(change: (state: State) => State): Promise<void>
}

const hourMs = 3_600_000

/** What is to be told of a stream. It is kept as decided before anything is sent. */
export async function decideAndKeep(
  stream: Stream,
  watch: Watch,
  { inputs, config }: Pick<To, 'inputs' | 'config'>,
  ports: StreamPorts
): Promise<Judgement> {
  const kept = await keptOf(stream, ports)
  const before = kept?.state ?? noState
  const listed = await listedRuns(stream, watch, before, ports)
  const { runs, whole } = listed
  const said = await entriesOf(stream, runs, before.history, ports)
  const entries = historyFrom(listed, said.entries)
  const fresh = {
    auto: autoAt(entries, alertAtOf(watch.kind, config.policy)),
    rare: isRare(entries, config.policy.repeated.redHours.P1 * hourMs)
  }
  // What was failing when they were found goes by them to its end; so do steps that decide at once.
  // Too few runs to tell a pace by: their age says nothing yet.
  const rulesBy = ({ auto = fresh.auto, rare = fresh.rare ?? true }: State) =>
    rulesOf(watch, { isDefaultBranch: stream.isDefaultBranch, auto, isRare: rare }, config.policy)
  const { repository } = ports.context
  const remindEvery = remindersFor({ stream, watch, repository, webhooks: inputs['discord-webhook'], config })
  const cut = cutOf(listed, entries, before)
  const step = { entries, remindEvery, now: ports.now(), leaseMs: leaseMsOf(config) }
  const learnt = { auto: watch.alertAt === 'auto' ? fresh.auto : undefined, rare: fresh.rare, cut, queue: listed.queue || said.queue, runs }
  const rule = (state: State) => withLearnt(advance(state, { ...step, policy: rulesBy(state) }), learnt)
  const without = { ...step, policy: rulesBy(noState) }
  const decided = kept
    ? await kept.decide(rule)
    : advance(derived(entries, { ...stream, manual: listed.manual }, without, inputs['dry-run']), without)
  return {
    ...decided,
    ...{ stream, watch, rules: rulesBy(decided.state), runs, whole, commits: before.commits ?? {}, cut },
    keep: kept?.keep ?? (async () => undefined)
  }
}

/** Where all that was read failed, and there is more, the beginning is older than that. It stays so until it is read. */
function cutOf({ whole, known }: Listed, entries: readonly Entry[], before: State): number | undefined {
  if (whole) return undefined
  const decided = entries.filter(({ verdict }) => verdict !== 'neutral')
  return known.length === 0 && decided[0]?.verdict === 'bad' ? decided[0].id : before.cut
}

interface Learnt {
  auto: number | undefined
  rare: boolean | undefined
  cut: number | undefined
  queue: boolean
  runs: readonly Run[]
}

/**
 * What a later step has to know of what goes on: by which threshold and which pace it is judged to its end, where it began, and that a merge
 * queue runs it, whose runs are asked for then.
 */
function withLearnt({ state: { auto, rare, cut: _, commits, ...state }, ...rest }: Advance, learnt: Learnt): Advance {
  const open = rest.decisions.find(({ episode }) => episode && !episode.recovered)?.episode
  const isKept = state.history.length > 0
  return {
    ...rest,
    state: {
      ...state,
      ...(isKept && known<State>({ auto: learnt.auto && (auto ?? learnt.auto), rare: rare ?? learnt.rare })),
      ...(open && open.first.id === learnt.cut && { cut: learnt.cut }),
      ...(learnt.queue && { queue: true }),
      ...commitsOf(open, learnt.runs, commits)
    }
  }
}

/** What names an alert under way, for when the listing does not reach back to it. */
function commitsOf(open: Episode | undefined, runs: readonly Run[], commits: Commits | undefined): Pick<State, 'commits'> {
  const found = [open?.lastGood, open?.first].flatMap((entry): [string, string][] => {
    const sha = entry && (runs.find(({ id }) => id === entry.id)?.sha || commits?.[entry.id])
    return sha ? [[String(entry.id), sha]] : []
  })
  return found.length > 0 ? { commits: Object.fromEntries(found) } : {}
}
