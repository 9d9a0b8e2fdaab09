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
  const { stage = 'main', index } = options
  const id = stepKey(step, index)
  const name = job.masks.hide(options.name ?? displayName(step, scopeOf(frame, environmentOf(frame))))
  const log = stepLog(job.masks, logOptions(frame, name))
  job.machine.onProgress({ kind: 'step-started', job: job.name, step: name })
  const base = { step, stage, name, key: options.key ?? `${frame.key}/${id}/${index}`, frame, log }
  const { outcome, done } = await attempt(base, id, options)
  const conclusion = outcome === 'failure' && isForgiven(base) ? 'success' : outcome
  if (stage === 'main') frame.steps[id] = { outputs: done.outputs, outcome, conclusion }
  const durationMs = Math.round(performance.now() - started)
  job.machine.onProgress({ kind: 'step-finished', job: job.name, step: name, conclusion, durationMs })
  return { id, name, stage, outcome, conclusion, durationMs, ...reported(done, log) }
}

function logOptions({ job, composite }: Frame, step: string): Parameters<typeof stepLog>[1] {
  if (composite?.log) return { debugging: job.debugging, parent: composite.log }
  return { debugging: job.debugging, onLine: (line) => job.machine.onProgress({ kind: 'line', job: job.name, step, line }) }
}

type Begun = Pick<Run, 'step' | 'stage' | 'name' | 'key' | 'frame' | 'log'>

interface Attempt {
  outcome: Conclusion
  done: Execution
}

async function attempt(begun: Begun, id: string, options: StepOptions): Promise<Attempt> {
  const { step, frame, log } = begun
  const github = { action: id, action_repository: '', action_ref: '' }
  try {
    const { env, ownEnv } = environments(step, frame)
    const wanted = () => isMet(options.condition ?? step.if, scopeOf(frame, env, github))
    if (!wanted()) return { outcome: 'skipped', done: execution({}) }
    if (frame.job.cancel.hard.aborted) return { outcome: 'cancelled', done: execution({}) }

    const scope = scopeOf(frame, env, github)
    const minutes = begun.stage === 'main' ? Number.parseInt(interpolateText(step['timeout-minutes'], scope), 10) : 0
    const limit = stepSignal(frame, wanted, minutes, options.signal)
    const run = { ...begun, scope, env, ownEnv, github: { ...frame.job.github, ...github, ...actionPath(frame) }, signal: limit.signal }
    return settle(await perform(run).finally(limit.release), run, limit)
  } catch (error) {
    failWith(log, messageOf(error))
    return { outcome: 'failure', done: execution({ status: 'failure' }) }
  }
}

/** A step's `env` sees what stands around it, not itself. */
function environments(step: Step, frame: Frame): Pick<Run, 'env' | 'ownEnv'> {
  const outer = environmentOf(frame)
  const ownEnv = { ...frame.composite?.env, ...expandTexts(step.env, scopeOf(frame, outer)) }
  return { env: { ...outer, ...ownEnv }, ownEnv }
}

const actionPath = ({ composite }: Frame) => (composite ? { action_path: composite.folder } : {})

const perform = (run: Run): Promise<Execution> => (run.step.uses === undefined ? runScript(run) : runUses(run))

function settle(done: Execution, { log, name }: Run, limit: StepSignal): Attempt {
  if (done.status !== 'cancelled') return { outcome: done.status, done }
  const timedOut = limit.timedOut()
  failWith(log, timedOut ? `The action '${name}' has timed out after ${limit.minutes} minutes.` : 'The operation was canceled.')
  return { outcome: timedOut ? 'failure' : 'cancelled', done }
}

/** Whether `continue-on-error` turns the failure into a success. */
function isForgiven({ step, frame, log }: Begun): boolean {
  try {
    return interpolateText(step['continue-on-error'], scopeOf(frame, environmentOf(frame))) === 'true'
  } catch (error) {
    failWith(log, `The step failed and an error occurred when attempting to determine whether to continue on error: ${messageOf(error)}`)
    return false
  }
}

function reported(done: Execution, log: StepLog): Omit<StepResult, 'id' | 'name' | 'stage' | 'outcome' | 'conclusion' | 'durationMs'> {
  const { status, ...rest } = done
  return { ...rest, log: log.text(), rawLog: log.rawText(), annotations: log.annotations, summary: log.masks.hide(done.rawSummary) }
}
