import type { Entry, Run } from '@tocsin/ci-history'
import type { StreamPorts } from '../github/for-stream.ts'
import { entriesOf } from '../history/entries.ts'
import { historyFrom, type Listed, listedRuns } from '../history/read.ts'
import type { Stream } from '../history/streams.ts'
import { alertAtOf, type Rules, rulesOf, type Watch } from '../policies.ts'
import type { To } from '../tell/messages.ts'
import { type Advance, advance } from './advance.ts'
import { autoAt } from './auto.ts'
import { derived } from './derived.ts'
import { keptOf } from './kept.ts'
import { remindersFor } from './reminders.ts'
import { type Commits, noState, type State } from './state.ts'

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

/** Longer than the budget of delivery, P0 included: whoever takes over then finds a step that died. */
export const leaseMs = 240_000

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
  const auto = before.auto ?? autoAt(entries, alertAtOf(watch.kind, config.policy))
  const rules = rulesOf(watch, { isDefaultBranch: stream.isDefaultBranch, auto }, config.policy)
  const { repository } = ports.context
  const remindEvery = remindersFor({ stream, watch, repository, webhooks: inputs['discord-webhook'], config })
  const cut = cutOf(listed, entries, before)
  const step = { entries, policy: rules, remindEvery, now: ports.now(), leaseMs }
  const decided = kept
    ? await kept.decide((state) =>
        withAuto(withCommits(withCut(withQueue(advance(state, step), listed.queue || said.queue), cut), runs), watch, auto)
      )
    : advance(derived(entries, { ...stream, manual: listed.manual }, step, inputs['dry-run']), step)
  return {
    ...decided,
    ...{ stream, watch, rules, runs, whole, commits: before.commits ?? {}, cut },
    keep: kept?.keep ?? (async () => undefined)
  }
}

/** What was failing when the threshold was found goes by it to its end. */
function withAuto({ state: { auto: _, ...state }, ...rest }: Advance, { alertAt }: Watch, auto: number): Advance {
  return { ...rest, state: { ...state, ...(alertAt === 'auto' && state.history.length > 0 && { auto }) } }
}

/** Once a merge queue is known to run the workflow, its runs are asked for, too. */
const withQueue = ({ state, ...rest }: Advance, queue: boolean): Advance => ({ ...rest, state: queue ? { ...state, queue } : state })

/** Where all that was read failed, and there is more, the beginning is older than that. It stays so until it is read. */
function cutOf({ whole, known }: Listed, entries: readonly Entry[], before: State): number | undefined {
  if (whole) return undefined
  const decided = entries.filter(({ verdict }) => verdict !== 'neutral')
  return known.length === 0 && decided[0]?.verdict === 'bad' ? decided[0].id : before.cut
}

function withCut({ state: { cut: _, ...state }, ...rest }: Advance, cut: number | undefined): Advance {
  const goesOn = rest.decisions.some(({ episode }) => episode && !episode.recovered && episode.first.id === cut)
  return { ...rest, state: { ...state, ...(cut !== undefined && goesOn && { cut }) } }
}

/** What names an alert under way, for when the listing does not reach back to it. */
function withCommits({ state: { commits, ...state }, ...rest }: Advance, runs: readonly Run[]): Advance {
  const open = rest.decisions.find(({ episode }) => episode && !episode.recovered)?.episode
  const known = [open?.lastGood, open?.first].flatMap((entry): [string, string][] => {
    const sha = entry && (runs.find(({ id }) => id === entry.id)?.sha || commits?.[entry.id])
    return sha ? [[String(entry.id), sha]] : []
  })
  return { ...rest, state: { ...state, ...(known.length > 0 && { commits: Object.fromEntries(known) }) } }
}
