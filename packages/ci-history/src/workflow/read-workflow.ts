import type { CronDefinition, WorkflowDefinition } from './definition.ts'
import type { Fault } from './document.ts'
import { faultsOf } from './faults.ts'
import { jobOf } from './job.ts'
import { concurrencyOf, only, settingsOf, shellOf } from './parts.ts'
import { entriesOf, entryOf, itemsOf, type Mapping, scalarOf, scalarsOf, type Tree, valueAt } from './tree.ts'
import { treeIn } from './tree-in.ts'

export type ReadWorkflow = { workflow: WorkflowDefinition } | { problem: Fault & { file: string } }

/** Reads a workflow file in full. Broken YAML, or a file that is no workflow, is one problem with its place. */
export async function readWorkflow(file: string, source: string): Promise<ReadWorkflow> {
  const read = await rootOf(source)
  return 'what' in read ? { problem: { file, ...read } } : { workflow: definitionOf(file, source, read) }
}

async function rootOf(source: string): Promise<Mapping | Fault> {
  const tree = await treeIn(source)
  return 'what' in tree ? tree : (notAWorkflow(tree) ?? (tree as Mapping))
}

function notAWorkflow(tree: Tree): Fault | undefined {
  const { line, column } = tree
  if (tree.kind !== 'map') return { line, column, what: 'no workflow: its top level is no map' }
  const jobs = entryOf(tree, 'jobs')
  if (!jobs) return { line, column, what: 'no workflow: it has no `jobs`' }
  if (jobs.value.kind !== 'map') return { line: jobs.key.line, column: jobs.key.column, what: '`jobs` must be a map of jobs' }
  return entryOf(tree, 'on') ? undefined : { line, column, what: 'no workflow: `on` does not say what starts it' }
}

function definitionOf(file: string, source: string, root: Mapping): WorkflowDefinition {
  const on = valueAt(root, 'on')
  return {
    file,
    source,
    events: on?.kind === 'map' ? entriesOf(on).map(({ key }) => key) : scalarsOf(on),
    crons: itemsOf(valueAt(on, 'schedule')).flatMap(cronOf),
    env: settingsOf(valueAt(root, 'env')),
    jobs: entriesOf(valueAt(root, 'jobs')).map(({ key, value }) => jobOf(key, value)),
    faults: faultsOf(root),
    ...only('name', scalarOf(root, 'name')),
    ...only('shell', shellOf(root)),
    ...only('concurrency', concurrencyOf(root))
  }
}

function cronOf(tree: Tree): CronDefinition[] {
  const cron = scalarOf(tree, 'cron')
  return cron ? [{ cron, ...only('timeZone', scalarOf(tree, 'timezone')) }] : []
}
