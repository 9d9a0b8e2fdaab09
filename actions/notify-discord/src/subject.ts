import { ActionError, type Context, quotedWhole } from '@tocsin/action-kit'
import { runOf } from '@tocsin/ci-history'
import { type Conclusion, nearest, resultOf, type When } from '@tocsin/notifier'
import { announces } from './announces.ts'
import { conclusionIn } from './conclusion.ts'
import type { RunRef } from './details.ts'
import type { Told } from './events/told.ts'
import { tellJob } from './job.ts'
import { type Outcome, outcomeOf } from './status.ts'
import type { ResultOrNone } from './when.ts'

/** What a message is about. */
export interface Subject {
  told: Told
  result: ResultOrNone
  conclusion: Conclusion | undefined
  /** The run to look into, for results. */
  ref?: RunRef
  /** Jobs that `toJSON(needs)` names as failed. */
  failedNeeds: readonly string[]
  /** How long the job took whose result is told, where that is the job of this step. */
  elapsedMs?: number | undefined
}

export interface Ask {
  event: string
  status: string
  environment?: string | undefined
  version?: string | undefined
  'max-commits': number
  when?: When | undefined
}

export interface Machine {
  /** `RUNNER_NAME`. */
  runner?: string | undefined
  /** Since the job began. */
  elapsedMs?: number | undefined
}

/** Events that start builds: a step at their end tells how the job went. */
const builds = new Set([
  'push',
  'pull_request',
  'pull_request_target',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch'
])
// Most steps tell how their job went: they load no words for other events.
const loadEvents = () => import('./events/index.ts')

export async function subjectOf(ask: Ask, context: Context, machine: Machine): Promise<Subject> {
  const outcome = outcomeOf(ask.status)
  if (ask.event !== 'auto') await checkEvent(ask.event, context)
  const kind = kindOf(ask, outcome, context)
  return kind === 'job' ? ofJob(outcome, ask, context, machine) : ofEvent(kind, ask, context)
}

/** `auto`: a step that says how it went has a result to tell; else builds are results, and all other events speak for themselves. */
function kindOf(ask: Ask, outcome: Outcome, { eventName, payload, workflow, job }: Context): string {
  const { event } = ask
  if (event !== 'auto') return event
  if (saysHow(ask, outcome) || (wantsResult(ask, outcome) && conclusionIn(eventName, payload) === undefined)) return 'job'
  return builds.has(eventName) && !announces(workflow) && !announces(job) ? 'job' : eventName
}

/** More than the `success` of a job in which nothing else happened. */
const saysHow = ({ environment, version }: Ask, { conclusion, needs }: Outcome) =>
  resultOf(conclusion) !== 'good' || needs !== undefined || environment !== undefined || version !== undefined

/** Whoever gives a status or waits for one wants a result, whatever the job is called: that of the event, where it has one. */
const wantsResult = ({ when = 'always' }: Ask, { own }: Outcome) => !own || when !== 'always'

async function checkEvent(event: string, { eventName }: Context): Promise<void> {
  if (event === 'job' || event === eventName) return
  const { tellers } = await loadEvents()
  if (Object.hasOwn(tellers, event)) return
  const near = nearest(event, ['auto', 'job', ...Object.keys(tellers)])
  throw new ActionError(`Input "event" got ${quotedWhole(event)}${near ? `; did you mean "${near}"?` : '.'}`, {
    fix: 'Use `auto`, `job` or the name of the GitHub event that starts this workflow.'
  })
}

function ofJob({ conclusion, needs, own }: Outcome, ask: Ask, context: Context, { runner, elapsedMs: sinceBegin }: Machine): Subject {
  const { owner, repo, runId, runAttempt: attempt } = context
  const elapsedMs = own ? sinceBegin : undefined
  return {
    told: tellJob(context, {
      conclusion,
      elapsedMs,
      environment: ask.environment,
      version: ask.version,
      maxCommits: ask['max-commits']
    }),
    result: resultOf(conclusion),
    conclusion,
    ref: { owner, repo, runId, attempt, conclusion, ...(runner && !needs && { runner }) },
    failedNeeds: needs ?? [],
    elapsedMs
  }
}

async function ofEvent(eventName: string, ask: Ask, context: Context): Promise<Subject> {
  const { tell } = await loadEvents()
  const { payload, repository, serverUrl, owner, repo } = context
  const told = tell(payload.value, { eventName, repository, serverUrl, maxCommits: ask['max-commits'] })
  const found = conclusionIn(eventName, payload)
  if (found === undefined) return { told, result: 'none', conclusion: undefined, failedNeeds: [] }
  const run = eventName === 'workflow_run' ? runOf(payload.at('workflow_run').value) : undefined
  return {
    told,
    result: resultOf(found),
    conclusion: found,
    ...(run && { ref: { owner, repo, runId: run.id, attempt: run.attempt, conclusion: found, run } }),
    failedNeeds: []
  }
}
