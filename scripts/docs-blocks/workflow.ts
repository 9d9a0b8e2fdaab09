import { createRequire } from 'node:module'
import type { Substitute, WorkflowEvent } from '@tocsin/testkit'
import { parse, stringify } from 'yaml'
import type { Block, Kind } from './blocks.ts'

interface Step {
  uses?: string
  run?: string
  with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  on: string | readonly string[] | Readonly<Record<string, Filter | Schedule | null>>
  jobs: Readonly<Record<string, { steps: readonly Step[] }>>
}

interface Filter {
  types?: readonly string[]
}

type Schedule = readonly { cron: string }[]

type Mapping = Readonly<Record<string, unknown>>

const ours = /^your-org\/tocsin\/(actions\/[\w-]+)@/

/** The text of a workflow that holds the block: itself, or one with its steps as the only job. */
export const workflowOf = ({ text }: Block, kind: Kind): string =>
  kind === 'workflow'
    ? text
    : stringify(
        { name: 'CI', on: ['push'], jobs: { test: { 'runs-on': 'ubuntu-latest', steps: [{ run: 'make' }, ...parse(text)] } } },
        { lineWidth: 0 }
      )

export const stepsOf = (workflow: string): readonly Step[] =>
  Object.values((parse(workflow) as Workflow).jobs).flatMap(({ steps }) => steps)

/** The folders of our actions that it uses, with the inputs that it gives them. */
export const ourSteps = (workflow: string): readonly { folder: string; inputs: readonly string[] }[] =>
  stepsOf(workflow).flatMap(({ uses = '', with: given = {} }) => {
    const folder = ours.exec(uses)?.[1]
    return folder === undefined ? [] : [{ folder, inputs: Object.keys(given) }]
  })

/** Actions of others do nothing here. */
export const stubs = (workflow: string): Readonly<Record<string, Substitute>> =>
  Object.fromEntries(
    stepsOf(workflow).flatMap(({ uses = '' }) => (uses === '' || ours.test(uses) ? [] : [[uses.split('@')[0], () => ({})]]))
  )

/** Commands that all pass or all fail, and ledgers in a folder: nothing is installed and nothing is pushed here. */
export const tamed = (workflow: string, ends: 'pass' | 'fail'): string =>
  workflow
    .replaceAll(/^(\s*(?:- )?run: ).*$/gm, `$1exit ${ends === 'pass' ? 0 : 1}`)
    .replaceAll(/^(\s*ledger: )branch$/gm, '$1file:state')
    // They keep a branch unless they are told not to.
    .replaceAll(/((?:repeated-failures|flake-analysis)@v1\n(?:\s+if: .*\n)?\s+with:\n)(\s+)/g, '$1$2ledger: file:state\n$2')

/** An event as GitHub documents it for each that the workflow names. */
export function eventsOf(workflow: string): readonly WorkflowEvent[] {
  const { on } = parse(workflow) as Workflow
  if (typeof on === 'string') return [eventOf(on)]
  return isList(on)
    ? on.map((name) => eventOf(name))
    : Object.entries(on).map(([name, filter]) => (isSchedule(filter) ? scheduled(filter) : eventOf(name, filter?.types?.[0])))
}

const isSchedule = (filter: Filter | Schedule | null): filter is Schedule => Array.isArray(filter)

const scheduled = ([first]: Schedule): WorkflowEvent => ({
  name: 'schedule',
  payload: { schedule: first?.cron, repository: { full_name: 'octo/app', default_branch: 'main' } }
})

const isList = (on: Workflow['on']): on is readonly string[] => Array.isArray(on)

const documented = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly { name: string; examples: readonly Mapping[] }[]

function eventOf(name: string, type?: string): WorkflowEvent {
  const like = name === 'pull_request_target' ? 'pull_request' : name
  const all = documented.find((each) => each.name === like)?.examples ?? []
  const found = all.find(({ action }) => action === (type ?? (like === 'pull_request' ? 'opened' : action)))
  const payload = found ?? { ...all[0], action: type }
  return { name, payload: name === 'push' ? { ...payload, ref: 'refs/heads/main' } : payload }
}

/** Every secret that it reads. */
export const secretsIn = (workflow: string): readonly string[] => [
  ...new Set([...workflow.matchAll(/secrets\.(\w+)/g)].flatMap(([, name = '']) => name))
]
