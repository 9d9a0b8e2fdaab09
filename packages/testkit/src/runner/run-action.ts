import { resolve } from 'node:path'
import { runSteps } from './job-steps.ts'
import type { ActionRequest } from './request.ts'
import type { StepResult } from './result.ts'
import { createRun } from './run.ts'

/** Not `always()`: a step with that condition outlives a cancelled run. */
const whileJobIs = { success: 'success()', failure: 'failure()', cancelled: 'cancelled()' }

/** Runs one action of a folder as the only step of a job: its main result, and beside it what its post step did. */
export async function runAction(request: ActionRequest): Promise<StepResult & { post?: StepResult }> {
  const { action, with: given, jobStatus = 'success', root = action, ...rest } = request
  const run = createRun({ ...rest, root, substitutes: { ...rest.substitutes, 'octo/action': resolve(action) } }, 'CI')
  try {
    const job = run.job({ id: 'job', name: 'job', env: { ...request.env }, contexts: run.contexts, defaults: {}, status: jobStatus })
    const { results } = await runSteps([{ uses: 'octo/action@v1', with: given, id: 'action', if: whileJobIs[jobStatus] }], job)
    const [main, post] = ['main', 'post'].map((stage) => results.find((result) => result.stage === stage))
    if (!main) throw new Error(`Nothing of ${action} was run.`)
    return { ...main, ...(post && { post }) }
  } finally {
    run.end()
  }
}
