import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JobState } from './frame.ts'
import { githubContext } from './github-context.ts'
import { createMachine } from './machine.ts'
import { masks } from './masking.ts'
import { killOrphans } from './orphans.ts'
import type { RunRequest } from './request.ts'
import type { Status } from './result.ts'

interface JobStart {
  id: string
  name: string
  env: Record<string, string>
  status?: Status
  contexts?: JobState['contexts']
  defaults?: JobState['defaults']
  /** Ends the job when its own time is up. */
  timeout?: AbortSignal
}

/** One run of a workflow: its machine, its masks, its clocks, and the state its jobs start from. */
export interface WorkflowRun {
  contexts: JobState['contexts']
  masks: JobState['masks']
  machine: JobState['machine']
  cancel: JobState['cancel']
  job(start: JobStart): JobState
  end(): void
}

/** Looks like a token and is none. */
const someToken = 'ghs_0000000000000000000000000000000000'

export function createRun(request: RunRequest, { name }: { name: string }): WorkflowRun {
  const secrets = { GITHUB_TOKEN: someToken, ...request.secrets }
  const vars = { ...request.vars }
  const debugging = [request.secrets, vars].some((each) => each?.ACTIONS_STEP_DEBUG === 'true')
  const machine = createMachine(request, debugging)
  const hidden = masks(Object.values(secrets))
  const github = githubContext(request, {
    workflow: name,
    token: secrets.GITHUB_TOKEN,
    workspace: machine.workspace,
    eventPath: eventFile(request, machine.temp)
  })
  const clocks = clocksOf(request)
  const contexts = { github, vars, secrets: { ...secrets, github_token: secrets.GITHUB_TOKEN }, inputs: { ...request.inputs } }
  return {
    contexts,
    masks: hidden,
    machine,
    cancel: clocks,
    job: (start) => ({
      name: start.name,
      machine,
      masks: hidden,
      debugging,
      github: { ...github, job: start.id },
      contexts: { ...contexts, ...start.contexts },
      env: start.env,
      path: [],
      defaults: start.defaults ?? {},
      status: start.status ?? 'success',
      saved: new Map(),
      posts: [],
      cancel: start.timeout ? { ...clocks, soft: AbortSignal.any([clocks.soft, start.timeout]) } : clocks
    }),
    end: () => {
      clocks.stop()
      killOrphans(machine.env.RUNNER_TRACKING_ID ?? '')
      machine.remove()
    }
  }
}

function eventFile({ event }: RunRequest, temp: string): string {
  const folder = join(temp, '_github_workflow')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload))
  return join(folder, 'event.json')
}

function clocksOf({ cancelAfterMs, timeoutMs = 120_000 }: RunRequest): JobState['cancel'] & { stop(): void } {
  const [soft, hard] = [new AbortController(), new AbortController()]
  const timers = [
    ...(cancelAfterMs === undefined ? [] : [setTimeout(() => soft.abort(), cancelAfterMs)]),
    setTimeout(() => {
      hard.abort()
      soft.abort()
    }, timeoutMs)
  ]
  return { soft: soft.signal, hard: hard.signal, stop: () => timers.forEach(clearTimeout) }
}
