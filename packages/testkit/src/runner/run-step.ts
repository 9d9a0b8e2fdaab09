import { isMet } from './condition.ts'
import { messageOf } from './error.ts'
import { type Execution, execution } from './execution.ts'
import type { Scope } from './expression.ts'
import { environmentOf, type Frame, scopeOf } from './frame.ts'
import type { GitHubContext } from './github-context.ts'
import type { Conclusion, StepResult } from './result.ts'
import { runScript } from './shell.ts'
import { failWith, type StepLog, stepLog } from './step-log.ts'
import { displayName, stepKey } from './step-name.ts'
import { type StepSignal, stepSignal } from './step-signal.ts'
import { expandTexts, interpolateText } from './template.ts'
import { runUses } from './uses.ts'
import type { Step } from './workflow.ts'

type Stage = StepResult['stage']

/** One step as it runs. */
export interface Run {
  step: Step
  stage: Stage
  name: string
  key: string
  frame: Frame
  scope: Scope
  /** The `env` context: of the job, the composite around it and the step. */
  env: Record<string, string>
  /** Of the composite around it and the step alone. */
  ownEnv: Record<string, string>
  github: GitHubContext
  log: StepLog
  signal: AbortSignal
}

export interface StepOptions {
  index: number
  stage?: Stage
  name?: string
  key?: string
  /** In place of the step's own `if`. */
  condition?: string
  /** Of the composite around it. */
  signal?: AbortSignal
}

/** Runs one step to its result: its condition, its process, its files, then `continue-on-error`. It never throws. */
export async function runStep(step: Step, frame: Frame, options: StepOptions): Promise<StepResult> {
  const started = performance.now()
  const { job } = frame
  const id = stepKey(step, options.index)
  const name = options.name ?? displayName(step, scopeOf(frame, environmentOf(frame)))
  const log = stepLog(job.masks, logOptions(frame, name))
  job.machine.onProgress({ kind: 'step-started', job: job.name, step: name })
  const base = { step, stage: options.stage ?? 'main', name, key: options.key ?? `${frame.key}/${id}/${options.index}`, frame, log }
  const { outcome, done, continued } = await attempt(base, id, options)
  const conclusion = outcome === 'failure' && continued ? 'success' : outcome
  if (base.stage === 'main') frame.steps[id] = { outputs: done.outputs, outcome, conclusion }
  const durationMs = Math.round(performance.now() - started)
  job.machine.onProgress({ kind: 'step-finished', job: job.name, step: name, conclusion, durationMs })
  return { id, name, stage: base.stage, outcome, conclusion, durationMs, ...reported(done, log) }
}

function logOptions({ job, composite }: Frame, step: string): Parameters<typeof stepLog>[1] {
  if (composite) return { debugging: job.debugging, parent: composite.log }
  return { debugging: job.debugging, onLine: (line) => job.machine.onProgress({ kind: 'line', job: job.name, step, line }) }
}

interface Attempt {
  outcome: Conclusion
  done: Execution
  continued: boolean
}

async function attempt(
  base: Pick<Run, 'step' | 'stage' | 'name' | 'key' | 'frame' | 'log'>,
  id: string,
  options: StepOptions
): Promise<Attempt> {
  const { step, frame, log } = base
  const github = { action: id, action_repository: '', action_ref: '' }
  try {
    const outer = environmentOf(frame)
    const ownEnv = { ...frame.composite?.env, ...expandTexts(step.env, scopeOf(frame, outer, github)) }
    const env = { ...outer, ...ownEnv }
    const wanted = () => isMet(options.condition ?? step.if, scopeOf(frame, env, github))
    if (!wanted()) return { outcome: 'skipped', done: execution({}), continued: false }
    if (frame.job.cancel.hard.aborted) return { outcome: 'cancelled', done: execution({}), continued: false }

    const scope = scopeOf(frame, env, github)
    const minutes = base.stage === 'main' ? Number.parseInt(interpolateText(step['timeout-minutes'], scope), 10) : 0
    const limit = stepSignal(frame, wanted, minutes, options.signal)
    const run = { ...base, scope, env, ownEnv, github: { ...frame.job.github, ...github, ...actionPath(frame) }, signal: limit.signal }
    const done = await perform(run).finally(limit.release)
    return settle(done, run, limit)
  } catch (error) {
    failWith(log, messageOf(error))
    return { outcome: 'failure', done: execution({ status: 'failure' }), continued: continues(step, scopeOf(frame, environmentOf(frame))) }
  }
}

const actionPath = ({ composite }: Frame) => (composite ? { action_path: composite.folder } : {})

const perform = (run: Run): Promise<Execution> => (run.step.uses === undefined ? runScript(run) : runUses(run))

function settle(done: Execution, run: Run, limit: StepSignal): Attempt {
  const continued = continues(run.step, scopeOf(run.frame, run.env, run.github))
  if (done.status !== 'cancelled') return { outcome: done.status, done, continued }
  if (!limit.timedOut()) {
    failWith(run.log, 'The operation was canceled.')
    return { outcome: 'cancelled', done, continued }
  }
  failWith(run.log, `The action '${run.name}' has timed out after ${limit.minutes} minutes.`)
  return { outcome: 'failure', done, continued }
}

const continues = (step: Step, scope: Scope) => interpolateText(step['continue-on-error'], scope) === 'true'

function reported(done: Execution, log: StepLog): Omit<StepResult, 'id' | 'name' | 'stage' | 'outcome' | 'conclusion' | 'durationMs'> {
  const { status, ...rest } = done
  return { ...rest, log: log.text(), rawLog: log.rawText(), annotations: log.annotations, summary: log.masks.hide(done.rawSummary) }
}
