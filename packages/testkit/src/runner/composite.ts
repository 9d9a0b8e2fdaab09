import type { CompositeAction } from './action-metadata.ts'
import { type Execution, execution } from './execution.ts'
import { environmentOf, type Frame, scopeOf, worsen } from './frame.ts'
import type { StepResult } from './result.ts'
import { type Run, runStep } from './run-step.ts'
import { interpolateText } from './template.ts'

/** Runs the steps of a composite action in a frame of their own; they write into the log of the step that uses it. */
export async function runComposite(action: CompositeAction, inputs: Readonly<Record<string, string>>, run: Run): Promise<Execution> {
  const frame: Frame & Required<Pick<Frame, 'composite'>> = {
    job: run.frame.job,
    steps: {},
    key: run.key,
    composite: { status: 'success', inputs, folder: action.folder, env: run.ownEnv, log: run.log }
  }
  const steps: StepResult[] = []
  for (const [index, step] of action.steps.entries()) {
    const result = await runStep(step, frame, { index, signal: run.signal })
    steps.push(result)
    if (result.conclusion !== 'skipped') frame.composite.status = worsen(frame.composite.status, result.conclusion)
  }
  const scope = scopeOf(frame, environmentOf(frame), run.github)
  const outputs = Object.fromEntries(Object.entries(action.values).map(([name, value]) => [name, interpolateText(value, scope)]))
  const env = Object.assign({}, ...steps.map((step) => step.env)) as Record<string, string>
  const status = run.signal.aborted ? 'cancelled' : frame.composite.status
  return execution({ status, outputs, env, steps })
}
