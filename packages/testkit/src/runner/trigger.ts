import { matchesAny } from './filter-pattern.ts'
import { type Facts, facts } from './payload.ts'
import type { WorkflowEvent } from './request.ts'
import { listOf, type Mapping, mappingOf } from './yaml.ts'

export interface Trigger {
  triggered: boolean
  /** In words, for the author of a workflow that does not start. */
  reason: string
}

/** Whether `on:` starts a workflow for an event: its name, then `types`, `branches`, `tags`, `paths`, `workflows` and `cron`. */
export function triggerOf(on: unknown, event: WorkflowEvent, changedFiles?: readonly string[]): Trigger {
  const config = configOf(on, event.name)
  if (config === undefined) return no(`\`on:\` does not name ${event.name}.`)
  const payload = facts(event.payload)
  const refusal = [typeRefusal, scheduleRefusal, workflowRefusal, refRefusal]
    .map((check) => check(config, event.name, payload))
    .concat(pathRefusal(config, event, changedFiles))
    .find((reason) => reason !== undefined)
  return refusal === undefined ? { triggered: true, reason: `\`on: ${event.name}\` takes this event.` } : no(refusal)
}

const no = (reason: string): Trigger => ({ triggered: false, reason })

/** The filters of one event, `undefined` when `on:` does not name it. */
function configOf(on: unknown, event: string): Mapping | undefined {
  if (typeof on === 'string' || Array.isArray(on)) return listOf(on).includes(event) ? {} : undefined
  const events = mappingOf(on)
  if (!Object.hasOwn(events, event)) return undefined
  return event === 'schedule' ? { schedule: events[event] } : mappingOf(events[event])
}

const texts = (value: unknown) => (value === undefined ? undefined : listOf(value).map(String))

const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested']
}

function typeRefusal(config: Mapping, event: string, payload: Facts): string | undefined {
  const types = texts(config.types) ?? defaultTypes[event]
  const action = payload.text('action')
  if (types === undefined || types.includes(action)) return undefined
  if (event === 'repository_dispatch' && matchesAny(types, action)) return undefined
  return `${event} is taken for the types ${types.join(', ')}, and this one is ${action || 'none of them'}.`
}

function scheduleRefusal({ schedule }: Mapping, _event: string, payload: Facts): string | undefined {
  const crons = listOf(schedule).map((entry) => String(mappingOf(entry).cron))
  const cron = payload.text('schedule')
  return schedule === undefined || cron === '' || crons.includes(cron)
    ? undefined
    : `No schedule is ${cron}: there are ${crons.join(', ')}.`
}

function workflowRefusal({ workflows }: Mapping, event: string, payload: Facts): string | undefined {
  const names = texts(workflows)
  if (event !== 'workflow_run' || names === undefined) return undefined
  const name = payload.text('workflow.name') || payload.text('workflow_run.name')
  return matchesAny(names, name) ? undefined : `workflow_run is taken from ${names.join(', ')}, and this one is ${name || 'nameless'}.`
}

/** Naming only branches leaves tags out, and the other way round. */
function refRefusal(config: Mapping, event: string, payload: Facts): string | undefined {
  const [branch, tag] = namesOf(event, payload)
  const has = (kind: string) => config[kind] !== undefined || config[`${kind}-ignore`] !== undefined
  if (tag !== undefined)
    return has('tags') ? filterRefusal(config, 'tags', tag) : has('branches') ? `The tag ${tag} is no branch.` : undefined
  if (branch === undefined) return undefined
  return has('branches') ? filterRefusal(config, 'branches', branch) : has('tags') ? `The branch ${branch} is no tag.` : undefined
}

function namesOf(event: string, payload: Facts): readonly [branch?: string | undefined, tag?: string] {
  const ref = payload.text('ref')
  if (event === 'push') return ref.startsWith('refs/tags/') ? [undefined, ref.slice(10)] : [ref.replace(/^refs\/heads\//, '')]
  if (event.startsWith('pull_request')) return [payload.text('pull_request.base.ref')]
  if (event === 'merge_group') return [payload.text('merge_group.base_ref').replace(/^refs\/heads\//, '')]
  return event === 'workflow_run' ? [payload.text('workflow_run.head_branch')] : []
}

function filterRefusal(config: Mapping, kind: 'branches' | 'tags', name: string): string | undefined {
  const [only, not] = [texts(config[kind]), texts(config[`${kind}-ignore`])]
  if (only && !matchesAny(only, name)) return `${name} is none of the ${kind} ${only.join(', ')}.`
  return not && matchesAny(not, name) ? `${name} is one of the ignored ${kind} ${not.join(', ')}.` : undefined
}

/** A tag has no diff, and a diff that nobody knows is taken as a match, as GitHub does with one that is too large. */
function pathRefusal(config: Mapping, { name, payload }: WorkflowEvent, changedFiles?: readonly string[]): string | undefined {
  const files = changedFiles ?? pushedFiles(payload)
  if (files === undefined || (name === 'push' && facts(payload).text('ref').startsWith('refs/tags/'))) return undefined
  const [only, not] = [texts(config.paths), texts(config['paths-ignore'])]
  if (only && !files.some((file) => matchesAny(only, file))) return `No changed file matches the paths ${only.join(', ')}.`
  return not && files.every((file) => matchesAny(not, file)) ? `Every changed file is ignored by ${not.join(', ')}.` : undefined
}

function pushedFiles(payload: WorkflowEvent['payload']): string[] | undefined {
  const commits = listOf(payload.commits).map(mappingOf)
  const files = commits.flatMap((commit) => ['added', 'modified', 'removed'].flatMap((kind) => listOf(commit[kind]).map(String)))
  return files.length === 0 ? undefined : files
}
