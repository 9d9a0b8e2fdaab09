import { readAction } from './action-metadata.ts'
import { resolveAction } from './action-reference.ts'
import { type Frame, type JobState, scopeOf, worsen } from './frame.ts'
import type { StepResult } from './result.ts'
import { runStep, type StepOptions } from './run-step.ts'
import { displayName } from './step-name.ts'
import type { Step } from './workflow.ts'

/** Runs the `pre` of every action, the steps, then the post steps in reverse; leaves the job's status behind. */
export async function runSteps(steps: readonly Step[], job: JobState): Promise<{ results: StepResult[]; frame: Frame }> {
  const frame: Frame = { job, steps: {}, key: '' }
  const results: StepResult[] = []
  const run = async (step: Step, inside: Frame, options: StepOptions) => {
    if (job.cancel.soft.aborted) job.status = 'cancelled'
    const result = await runStep(step, inside, options)
    results.push(result)
    if (result.conclusion === 'failure') job.status = worsen(job.status, 'failure')
    if (job.cancel.soft.aborted) job.status = 'cancelled'
  }
  for (const [index, step] of steps.entries()) {
    const pre = preOf(step, frame)
    if (pre) await run(step, frame, { index, ...pre })
  }
  for (const [index, step] of steps.entries()) await run(step, frame, { index })
  for (let post = job.posts.pop(); post; post = job.posts.pop()) {
    await run(post.step, afterwards(post.frame), { index: 0, stage: 'post', name: post.name, key: post.key, condition: post.condition })
  }
  return { results, frame }
}

/** A post step asks how the job went, also when its action ran inside a composite. */
function afterwards({ composite, ...frame }: Frame): Frame {
  if (!composite) return frame
  const { log: _ended, ...rest } = composite
  return { ...frame, composite: { ...rest, status: frame.job.status } }
}

/** Only an action from another place than the workspace is there before the job begins. */
function preOf(step: Step, frame: Frame): Pick<StepOptions, 'stage' | 'name' | 'condition'> | undefined {
  if (step.uses === undefined || step.uses.startsWith('.')) return undefined
  const { folder } = resolveAction(step.uses, frame.job.machine)
  if (folder === undefined) return undefined
  const action = readAction(folder)
  if (action.using !== 'node' || action.pre === undefined) return undefined
  return { stage: 'pre', name: `Pre ${displayName(step, scopeOf(frame, frame.job.env))}`, condition: action.preIf }
}
