import { inputsOf } from './action-inputs.ts'
import { type Action, readAction } from './action-metadata.ts'
import { type ActionReference, resolveAction } from './action-reference.ts'
import { runComposite } from './composite.ts'
import { type Execution, execution } from './execution.ts'
import { runNodeAction } from './node-action.ts'
import type { Run } from './run-step.ts'
import type { Substitute } from './substitute.ts'
import { expandTexts } from './template.ts'

/** Runs a `uses:` step: the action's folder, or its stand-in. */
export async function runUses(run: Run): Promise<Execution> {
  const uses = run.step.uses ?? ''
  const reference = resolveAction(uses, run.frame.job.machine)
  const given = expandTexts(run.step.with, run.scope)
  if (reference.substitute) return runSubstitute(reference.substitute, uses, given, run)
  const action = readAction(reference.folder ?? '')
  const done = await runAction(action, given, withReference(run, reference))
  return { ...done, undeclaredOutputs: Object.keys(done.outputs).filter((name) => !action.outputs.includes(name)) }
}

async function runAction(action: Action, given: Record<string, string>, run: Run): Promise<Execution> {
  const inputs = inputsOf({ ...standing(action, run), ...given }, action.inputs, run.scope, run.log)
  announce(run, inputs)
  return action.using === 'composite' ? runComposite(action, inputs, run) : runNodeAction(action, inputs, run)
}

const standing = ({ inputs }: Action, { frame }: Run) =>
  Object.fromEntries(Object.entries(frame.job.machine.standingInputs).filter(([name]) => Object.hasOwn(inputs, name)))

function withReference(run: Run, { repository, ref, local }: ActionReference): Run {
  if (run.stage === 'main' && local) return run
  return { ...run, github: { ...run.github, action_repository: repository, action_ref: ref } }
}

async function runSubstitute(
  substitute: Exclude<Substitute, string>,
  uses: string,
  given: Record<string, string>,
  run: Run
): Promise<Execution> {
  announce(run, given)
  const {
    outputs = {},
    env = {},
    log = '',
    failure
  } = await substitute({ uses, with: given, env: run.env, workspace: run.frame.job.machine.workspace })
  if (log) run.log.write(log)
  if (failure !== undefined) run.log.issue({ level: 'error', message: failure })
  Object.assign(run.frame.job.env, env)
  return execution({ status: failure === undefined ? 'success' : 'failure', outputs, env })
}

function announce({ log, step, env, stage }: Run, inputs: Readonly<Record<string, string>>): void {
  if (stage === 'post') {
    log.write('Post job cleanup.')
    return
  }
  log.write(`##[group]Run ${step.uses}`)
  block(
    'with:',
    Object.entries(inputs).filter(([, value]) => value !== ''),
    log.write
  )
  block('env:', Object.entries(env), log.write)
  log.write('##[endgroup]')
}

function block(title: string, entries: readonly (readonly [string, string])[], write: (line: string) => void): void {
  if (entries.length > 0) write(title)
  for (const [name, value] of entries) write(`  ${name}: ${value}`)
}
