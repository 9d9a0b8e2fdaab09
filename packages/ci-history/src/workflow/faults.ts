import type { Fault } from './document.ts'
import { type Entry, entriesOf, entryOf, itemsOf, type Mapping, type Place, type Tree, valueAt } from './tree.ts'

/** What GitHub refuses or ignores in the frame of a workflow, in the order of the text. */
export function faultsOf(root: Mapping): Fault[] {
  const jobs = entriesOf(valueAt(root, 'jobs'))
  const empty = jobs.length === 0 ? [fault(entryOf(root, 'jobs')?.key ?? root, '`jobs` is empty')] : []
  return [...repeatedIn(root), ...repeatedIn(valueAt(root, 'jobs')), ...empty, ...jobs.flatMap(faultsOfJob)].toSorted(
    (a, b) => a.line - b.line || a.column - b.column
  )
}

/** The same of a composite action. */
export function faultsOfAction(root: Mapping): Fault[] {
  const runs = entryOf(root, 'runs')
  const steps = entryOf(runs?.value, 'steps')
  return [
    ...repeatedIn(root),
    ...repeatedIn(runs?.value),
    ...(steps ? faultsOfSteps(steps) : [fault(runs?.key ?? root, 'a composite action must have `steps`')]),
    ...itemsOf(steps?.value).flatMap(withoutShell)
  ].toSorted((a, b) => a.line - b.line || a.column - b.column)
}

/** An action has no default: github.com/actions/runner refuses the whole of it. */
function withoutShell(step: Tree): Fault[] {
  const run = entryOf(step, 'run')
  return run && !entryOf(step, 'shell') ? [fault(run.key, 'a `run` step of an action must name its `shell`')] : []
}

function faultsOfJob({ key, value }: Entry): Fault[] {
  if (value.kind !== 'map') return [fault(key, 'a job must be a map')]
  const steps = entryOf(value, 'steps')
  const uses = entryOf(value, 'uses')
  const needs = entryOf(value, 'needs')
  return [
    ...repeatedIn(value),
    ...(needs?.value.kind === 'map' ? [fault(needs.key, '`needs` must be a job or a list of jobs')] : []),
    ...(steps || uses ? [] : [fault(key, 'a job must have `steps`, or call a workflow with `uses`')]),
    ...(uses || entryOf(value, 'runs-on') ? [] : [fault(key, 'a job must say with `runs-on` where it runs')]),
    ...(steps ? faultsOfSteps(steps) : [])
  ]
}

function faultsOfSteps({ key, value }: Entry): Fault[] {
  if (value.kind !== 'list') return [fault(key, '`steps` must be a list')]
  return value.items.flatMap((step) => [...repeatedIn(step), ...faultsOfStep(step)])
}

function faultsOfStep(step: Tree): Fault[] {
  if (step.kind !== 'map') return [fault(step, 'a step must be a map')]
  const kinds = ['run', 'uses'].filter((key) => step.entries.has(key))
  // Steps at the same time, and what waits for them.
  if (['parallel', 'wait', 'wait-all', 'cancel'].some((key) => step.entries.has(key))) return []
  if (kinds.length === 2) return [fault(step, 'a step cannot have both `run` and `uses`')]
  return kinds.length === 0 ? [fault(step, 'a step must have `run` or `uses`')] : []
}

const repeatedIn = (tree: Tree | undefined): Fault[] =>
  tree?.kind === 'map' ? tree.repeated.map((key) => fault(key, `the key \`${key.text.slice(0, 60)}\` stands here twice`)) : []

const fault = ({ line, column }: Place, what: string): Fault => ({ line, column, what })
