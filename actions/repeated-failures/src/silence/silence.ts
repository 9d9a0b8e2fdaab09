import { type Call, redactAlert, redactDeep, type Sent } from '@tocsin/action-kit'
import { expectedEvery, missed, type Run, readStream, type Schedule } from '@tocsin/ci-history'
import { classify } from '@tocsin/notifier'
import { leaseMsOf } from '../decide/lease.ts'
import type { Judgement } from '../decide-and-keep.ts'
import { startsByQueue } from '../history/queue.ts'
import type { Stream } from '../history/streams.ts'
import { workflowFile } from '../history/workflow-file.ts'
import { recall } from '../kept/kept.ts'
import type { Result } from '../outputs.ts'
import type { Watch } from '../policies.ts'
import type { Ports } from '../ports.ts'
import { sendPlaced } from '../tell/send.ts'
import type { To } from '../tell/to.ts'
import { silenceReport } from './report.ts'
import { type SilenceTurn, silenceStep, type ToldSilence, withSentTurns } from './turns.ts'
import { type Due, type SilenceSubject, silenceAlert, type Undue } from './words.ts'

/** What is known of a stream whose schedule is looked at. */
export type Scheduled = Pick<Judgement, 'stream' | 'watch' | 'runs' | 'whole' | 'state' | 'keep'>

/** A sweep finds schedules that are not kept, and those that are again. What was told of it is kept: without a ledger nothing is. */
export async function tellSilence(scheduled: Scheduled, to: To, ports: Ports): Promise<Result[]> {
  const { stream, watch } = scheduled
  if (stream.eventRun || !stream.isDefaultBranch || watch.staleAfter === 0 || to.inputs.ledger === 'none') return []
  const seen = await (stream.stopped ? stoppedSchedule(scheduled, ports) : activeSchedule(scheduled, ports))
  return seen ? tellTurns(seen, scheduled, to, ports) : []
}

/** What does not run at all cannot fail: of it, only that is told. */
export const tellStopped = async (stream: Stream, watch: Watch, to: To, ports: Ports): Promise<Result[]> =>
  tellSilence({ stream, watch, runs: [], whole: true, ...(await recall(stream, ports)) }, to, ports)

interface Planned extends Omit<Due, 'everyMs'> {
  plan: readonly Schedule[]
}

interface Seen {
  schedule: Planned | Undue
  /** Newest first. */
  runs: readonly Run[]
}

/** Nothing where it is not known: there was no run yet, or the file cannot be read. */
async function activeSchedule({ stream, watch, runs, whole, state, keep }: Scheduled, ports: Ports): Promise<Seen | undefined> {
  const listed = runs.find(isScheduled)
  if (!listed && whole && state.silence.since === undefined) return undefined
  const file = await workflowFile(stream, ports)
  if (!state.queue && startsByQueue(file?.events ?? [])) await keep((current) => ({ ...current, queue: true }))
  const plan = file?.schedules
  if (plan?.length === 0) return { schedule: { state: 'removed', last: listed }, runs }
  const last = plan && (listed ?? (await scheduledRuns(stream, ports))[0])
  return last && { schedule: await scheduleAfter(last, plan, watch.staleAfter, ports.now()), runs }
}

/** Missed only after so many `times`, give or take what GitHub is late by. */
async function scheduleAfter(last: Run, plan: readonly Schedule[], times: number, now: number): Promise<Planned> {
  const lastRunAt = Date.parse(last.createdAt)
  const lapse = await missed(plan, { lastRunAt, now, times })
  return { state: lapse ? 'missed' : 'kept', last, forMs: now - lastRunAt, plan }
}

/** GitHub disabled the workflow: whatever its file says, it does not run. */
async function stoppedSchedule({ stream }: Scheduled, ports: Ports): Promise<Seen> {
  const runs = await scheduledRuns(stream, ports)
  return { schedule: { state: 'stopped', last: runs[0] }, runs }
}

const isScheduled = ({ event }: Run) => event === 'schedule'

/** Where pushes fill the listing, the runs of the schedule have one of their own. */
async function scheduledRuns({ workflow, branch }: Scheduled['stream'], { context: { owner, repo }, github, redact }: Ports) {
  const query = { owner, repo, workflow: workflow.id, branch, events: ['schedule'], mostPages: 1 }
  return redactDeep((await readStream(await github(), query)).runs, redact)
}

/** Kept as decided before anything is sent, as all that is told. */
async function tellTurns(seen: Seen, scheduled: Scheduled, to: To, ports: Ports): Promise<Result[]> {
  const turns = await decidedTurns(seen, scheduled, to, ports)
  if (turns.length === 0) return []
  const subject = await subjectOf(seen, scheduled, to, ports)
  const results: Result[] = []
  const told: SilenceTurn[] = []
  for (const turn of turns) {
    const result = await tellTurn(turn, subject, to, ports)
    results.push(result)
    if (result.fate !== 'lost') told.push(turn)
  }
  if (told.length > 0) await scheduled.keep((state) => ({ ...state, silence: withSentTurns(state.silence, told) }))
  return results
}

async function decidedTurns(
  { schedule: { state: seen, last } }: Seen,
  { state, keep }: Scheduled,
  { config }: To,
  ports: Ports
): Promise<readonly SilenceTurn[]> {
  const lease = { now: ports.now(), leaseMs: leaseMsOf(config) }
  const step = (told: ToldSilence) => silenceStep(told, { state: seen, last: last?.id ?? 0 }, lease)
  let decided = step(state.silence)
  if (decided.turns.length === 0) return []
  await keep((current) => {
    decided = step(current.silence)
    return { ...current, silence: decided.told }
  })
  return decided.turns
}

async function subjectOf(
  { schedule, runs }: Seen,
  { stream, watch }: Scheduled,
  { config }: To,
  { context }: Ports
): Promise<SilenceSubject> {
  const { serverUrl, repository } = context
  const { severity, reason } = classify({ kind: 'stale', of: 'workflow' }, config.policy)
  const told = { severity, reason, repository, home: `${serverUrl}/${repository}` }
  return { ...told, schedule: 'plan' in schedule ? await withEvery(schedule) : schedule, runs, stream, kind: watch.kind }
}

const withEvery = async ({ plan, ...schedule }: Planned): Promise<Due> => ({
  ...schedule,
  everyMs: (await expectedEvery(plan, Date.parse(schedule.last.createdAt))) ?? 0
})

async function tellTurn(turn: SilenceTurn, subject: SilenceSubject, to: To, ports: Ports): Promise<Result & Sent> {
  const alert = redactAlert(silenceAlert(turn, subject), ports.redact)
  const kind = kindOf(turn, subject)
  const message = { alert, call: calls[kind] }
  const place = { transition: `${turn.what} ${turn.since}` }
  return {
    decision: { kind, streak: 0, severity: subject.severity },
    ...(await sendPlaced({ message, place, report: (receipts) => silenceReport(alert, receipts) }, to, ports))
  }
}

const calls = { stale: 'first', recovered: 'again', quiet: 'none' } as const satisfies Record<string, Call>

/** The end of a silence that another one follows is no news to be called for. */
function kindOf({ what }: SilenceTurn, { schedule: { state } }: SilenceSubject): keyof typeof calls {
  if (what === 'stale') return 'stale'
  return state === 'missed' || state === 'stopped' ? 'quiet' : 'recovered'
}
