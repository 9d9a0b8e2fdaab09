import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Cancel, startClocks } from './clocks.ts'
import type { Contexts } from './expression.ts'
import type { JobState } from './frame.ts'
import { githubContext } from './github-context.ts'
import { createMachine, type Machine } from './machine.ts'
import { type Masks, masks } from './masking.ts'
import { killOrphans } from './orphans.ts'
import type { Progress, RunRequest } from './request.ts'
import type { Status } from './result.ts'

interface JobPlan extends Pick<JobState, 'name' | 'env' | 'contexts' | 'defaults'> {
  id: string
  status?: Status
  /** Ends the job when its own time is up. */
  timeout?: AbortSignal
}

/** One run of a workflow: what its jobs have in common. */
export interface WorkflowRun {
  root: string
  minuteMs: number
  contexts: Contexts
  masks: Masks
  cancel: Cancel
  onProgress(progress: Progress): void
  /** Starts a job on a machine of its own. */
  job(plan: JobPlan): JobState
  /** Stops the clocks, ends what steps left running and removes the machines. */
  end(): void
}

/** Looks like a token but is not one. */
const someToken = 'ghs_0000000000000000000000000000000000'

export function createRun(request: RunRequest, workflow: string): WorkflowRun {
  const { GITHUB_TOKEN: token = someToken, ...secrets } = { ...request.secrets }
  const debugging = [secrets, request.vars].some((each) => each?.ACTIONS_STEP_DEBUG === 'true')
  const hidden = masks([token, ...Object.values(secrets)])
  const clocks = startClocks(request)
  const github = githubContext(request, { workflow, token })
  const machines: Machine[] = []
  return {
    root: resolve(request.root),
    minuteMs: request.minuteMs ?? 60_000,
    contexts: { github, vars: { ...request.vars }, secrets: { ...secrets, github_token: token }, inputs: { ...request.inputs } },
    masks: hidden,
    cancel: clocks,
    onProgress: request.onProgress ?? (() => {}),
    job: ({ id, status = 'success', timeout, ...plan }) => {
      const machine = createMachine(request, debugging)
      machines.push(machine)
      const local = { job: id, workspace: machine.workspace, event_path: writeEvent(machine, request) }
      const cancel = timeout ? { ...clocks, soft: AbortSignal.any([clocks.soft, timeout]) } : clocks
      return {
        ...plan,
        machine,
        masks: hidden,
        debugging,
        github: { ...github, ...local },
        path: [],
        status,
        saved: new Map(),
        posts: [],
        cancel
      }
    },
    end: () => {
      clocks.stop()
      for (const machine of machines) killOrphans(machine.env.RUNNER_TRACKING_ID ?? '')
      for (const machine of machines) machine.remove()
    }
  }
}

function writeEvent({ temp }: Machine, { event }: RunRequest): string {
  const file = join(temp, '_github_workflow', 'event.json')
  mkdirSync(join(temp, '_github_workflow'))
  writeFileSync(file, JSON.stringify(event.payload))
  return file
}
