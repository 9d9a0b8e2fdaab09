import type { WorkflowDefinition } from './definition.ts'
import { faultsOfAction } from './faults.ts'
import { jobOf } from './job.ts'
import { only } from './parts.ts'
import type { ReadWorkflow } from './read-workflow.ts'
import { entryOf, type Mapping, scalarOf } from './tree.ts'
import { treeIn } from './tree-in.ts'

/**
 * Reads the `action.yml` of a composite action as a workflow without events, whose one job has its steps. Nothing for an action of another
 * kind, as of JavaScript or Docker; broken YAML is a problem with its place.
 */
export async function readAction(file: string, source: string): Promise<ReadWorkflow | undefined> {
  const tree = await treeIn(source)
  if ('what' in tree) return { problem: { file, ...tree } }
  if (tree.kind !== 'map') return { problem: { file, line: tree.line, column: tree.column, what: 'no action: its top level is no map' } }
  const runs = entryOf(tree, 'runs')
  if (!runs) return { problem: { file, line: tree.line, column: tree.column, what: 'no action: it has no `runs`' } }
  return scalarOf(runs.value, 'using')?.text.toLowerCase() === 'composite' ? { workflow: definitionOf(file, source, tree) } : undefined
}

function definitionOf(file: string, source: string, root: Mapping): WorkflowDefinition {
  const runs = entryOf(root, 'runs')
  return {
    ...{ file, source, events: [], crons: [], env: [] },
    jobs: runs ? [jobOf(runs.key, runs.value)] : [],
    faults: faultsOfAction(root),
    ...only('name', scalarOf(root, 'name'))
  }
}
