import type { Context } from '@tocsin/action-kit'
import {
  autoThreshold,
  type Entry,
  entryOf,
  episodesOf,
  failureRate,
  historyOf,
  type Run,
  readStream,
  tellingsOf
} from '@tocsin/ci-history'
import { documentKey } from '@tocsin/notifier'
import { entriesOf } from './entries.ts'
import type { To } from './messages.ts'
import { type Rules, rulesOf, type Watch } from './policies.ts'
import type { Documents, Ports } from './ports.ts'
import { type Progress, progress, type Step } from './progress.ts'
import { remindersFor } from './reminders.ts'
import { type Commits, noState, type State, stateOf, stateToJson } from './state.ts'
import type { StreamPorts } from './stream-ports.ts'
import type { Stream } from './streams.ts'

export interface Judgement extends Progress {
  stream: Stream
  watch: Watch
  rules: Rules
  /** Newest first. */
  runs: readonly Run[]
  /** Whether there are no older ones. */
  whole: boolean
  /** The commits of runs that are no longer listed, by the ids of the runs. */
  commits: Commits
  /** Changes what is kept of the stream; nothing is without a ledger. */
  keep(change: (state: State) => State): Promise<void>
}

/** Longer than the budget of delivery, P0 included: whoever takes over then finds a step that died. */
export const leaseMs = 240_000

/** What is to be told of a stream. It is kept as decided before anything is sent. */
export async function judge(
  stream: Stream,
  watch: Watch,
  { inputs, config }: Pick<To, 'inputs' | 'config'>,
  ports: StreamPorts
): Promise<Judgement> {
  const ledger = await ports.ledger()
  const key = keyOf(ports.context, stream)
  const before = ledger ? stateOf(await ledger.read(key)) : noState
  const { runs, whole, known } = await runsOf(stream, before.history, ports)
  const listed = await entriesOf(stream, runs, before.history, ports)
  const entries = known.length > 0 ? historyOf([...known, ...listed]) : fromFirstPass(historyOf(listed), !whole)
  const auto = before.auto ?? autoAt(entries)
  const rules = rulesOf(watch, { isDefaultBranch: stream.isDefaultBranch, auto }, config.policy)
  const { repository } = ports.context
  const remindEvery = remindersFor({ stream, watch, repository, webhooks: inputs['discord-webhook'], config })
  const step = { entries, policy: rules, remindEvery, now: ports.now(), leaseMs }
  const decided = ledger
    ? await kept(ledger, key, before, (state) => withAuto(withCommits(progress(state, step), runs), watch, auto))
    : progress(derived(entries, stream, step, inputs['dry-run']), step)
  return {
    ...decided,
    ...{ stream, watch, rules, runs, whole, commits: before.commits ?? {} },
    keep: keeper(ledger, key)
  }
}

/** What is kept of a stream that is not judged. */
export async function recall(stream: Stream, ports: Ports): Promise<Pick<Judgement, 'state' | 'keep'>> {
  const ledger = await ports.ledger()
  const key = keyOf(ports.context, stream)
  return { state: stateOf(await ledger?.read(key)), keep: keeper(ledger, key) }
}

const keeper =
  (ledger: Documents | undefined, key: string): Judgement['keep'] =>
  async (change) => {
    await ledger?.update(key, (current) => stateToJson(change(stateOf(current))))
  }

interface Read extends Pick<Judgement, 'runs' | 'whole'> {
  /** What is kept of runs from before those, when nothing is missing between the two. */
  known: readonly Entry[]
}

/** The event's run first: GitHub's list may not have it yet. What is kept is not read again. */
async function runsOf(
  { workflow, branch, told }: Stream,
  kept: readonly Entry[],
  { context: { owner, repo }, github, notice }: Ports
): Promise<Read> {
  const keptIds = new Set(kept.map(({ id }) => id))
  const meets = (listed: readonly Run[]) => listed.some(({ id }) => keptIds.has(id))
  const enough = (listed: readonly Run[]) => meets(listed) || isClosed(listed)
  const { runs, complete, whole } = await readStream(await github(), { owner, repo, workflow: workflow.id, branch, enough })
  if (!complete)
    notice(`The runs of "${workflow.name}" on ${branch} do not reach back to where it last passed: the newest ${runs.length} are judged.`)
  const oldest = runs.at(-1)?.number ?? 0
  const known = !whole && meets(runs) ? kept.filter(({ number }) => number < oldest) : []
  const others = runs.filter(({ id, attempt }) => id !== told?.id || attempt > told.attempt)
  const isListed = told === undefined || others.some(({ id }) => id === told.id)
  // A re-run of one from before all that is known would close a gap that is there.
  const isBefore = !whole && told !== undefined && told.number < (known[0]?.number ?? oldest)
  const all = isListed || isBefore ? others : [told, ...others].toSorted((a, b) => b.number - a.number)
  return { runs: all, whole, known }
}

/** A stretch of failures whose beginning is cut off would look like one that began later, and be told anew. */
function fromFirstPass(history: readonly Entry[], mayBeCut: boolean): readonly Entry[] {
  const first = history.findIndex(({ verdict }) => verdict === 'good')
  return mayBeCut && first > 0 ? history.slice(first) : history
}

/** Whether the newest stretch of failures has its beginning among the runs. */
function isClosed(runs: readonly Run[]): boolean {
  const verdicts = runs.map((run) => entryOf(run).verdict)
  const newest = verdicts.indexOf('bad')
  return newest === -1 || verdicts.slice(newest).includes('good')
}

async function kept(ledger: Documents, key: string, before: State, decide: (state: State) => Progress): Promise<Progress> {
  let next = decide(before)
  if (JSON.stringify(stateToJson(next.state)) === JSON.stringify(stateToJson(before))) return next
  await ledger.update(key, (current) => {
    next = decide(stateOf(current))
    return stateToJson(next.state)
  })
  return next
}

/** What was failing when the threshold was found goes by it to its end. */
function withAuto({ state: { auto: _, ...state }, ...rest }: Progress, { alertAt }: Watch, auto: number): Progress {
  return { ...rest, state: { ...state, ...(alertAt === 'auto' && state.history.length > 0 && { auto }) } }
}

/** What names an alert under way, for when the listing does not reach back to it. */
function withCommits({ state: { commits, ...state }, ...rest }: Progress, runs: readonly Run[]): Progress {
  const open = rest.decisions.find(({ episode }) => episode && !episode.recovered)?.episode
  const known = [open?.lastGood, open?.first].flatMap((entry): [string, string][] => {
    const sha = entry && (runs.find(({ id }) => id === entry.id)?.sha || commits?.[entry.id])
    return sha ? [[String(entry.id), sha]] : []
  })
  return { ...rest, state: { ...state, ...(known.length > 0 && { commits: Object.fromEntries(known) }) } }
}

/**
 * Without a ledger, what was told is what followed from the history before the event. A sweep then has nothing to add, but for a dry run, which
 * shows what is open.
 */
function derived(entries: readonly Entry[], { told }: Stream, { policy, now }: Step, isDryRun: boolean): State {
  const before = told ? entries.flatMap((entry) => (entry.id === told.id ? attemptBefore(entry) : [entry])) : entries
  const episodes = episodesOf(historyOf(before), policy, now)
  return { ...noState, told: { tellings: tellingsOf(told || !isDryRun ? episodes : episodes.filter(({ recovered }) => recovered)) } }
}

/** Whoever runs something again had seen it fail. */
const attemptBefore = (entry: Entry): Entry[] => (entry.attempt > 1 ? [{ ...entry, attempt: entry.attempt - 1, verdict: 'bad' }] : [])

/** The fewest failures in a row that flakiness alone rarely brings about, at the rate of failures that passed by themselves. */
function autoAt(history: readonly Entry[]): number {
  const decided = history.filter(({ verdict }) => verdict !== 'neutral')
  const lone = decided.filter(
    ({ verdict }, index) => verdict === 'bad' && decided[index - 1]?.verdict === 'good' && decided[index + 1]?.verdict === 'good'
  )
  return autoThreshold({ rate: failureRate(lone.length, decided.length).q95, runs: Math.max(100, decided.length) })
}

const keyOf = ({ repository }: Context, { workflow, branch }: Stream) =>
  documentKey('streaks', [repository, workflow.path.slice(workflow.path.lastIndexOf('/') + 1), branch].join(' '))
