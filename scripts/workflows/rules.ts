import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  permissions?: unknown
  'timeout-minutes'?: number
  steps?: Step[]
}

interface Workflow {
  permissions?: Record<string, string>
  concurrency?: { group?: string }
  jobs?: Record<string, Job>
}

const uses = /^\s*(?:- )?uses:\s*(.*)$/gm
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

/** Each way in which a workflow is less careful than this house wants it. */
export function workflowFaults(text: string): string[] {
  const { permissions, concurrency, jobs = {} }: Workflow = parse(text) ?? {}
  const actions = [...text.matchAll(uses)].map(([, action = '']) => action.trim())
  return [
    ...(permissions && Object.keys(permissions).length === 0 ? [] : ['its permissions do not start from nothing: permissions: {}']),
    ...(concurrency?.group ? [] : ['it has no concurrency group']),
    ...actions
      .filter((action) => !action.startsWith('./') && !pinned.test(action))
      .map((action) => `${action} is not pinned: @<sha> # vX.Y.Z`),
    ...Object.entries(jobs).flatMap(([name, job]) => jobFaults(job).map((fault) => `job ${name} ${fault}`))
  ]
}

function jobFaults({ permissions, 'timeout-minutes': timeout, steps = [] }: Job): string[] {
  return [
    ...(isMap(permissions) ? [] : ['does not name its permissions']),
    ...(timeout && timeout <= 30 ? [] : ['has no timeout-minutes of at most 30']),
    ...steps.flatMap(stepFaults)
  ]
}

function stepFaults({ uses: action = '', run = '', with: inputs = {} }: Step): string[] {
  return [
    ...(action.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false
      ? ['checks out with credentials that persist']
      : []),
    ...(run.includes('${{') ? ['puts an expression into a script: pass it through env'] : [])
  ]
}

const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null
