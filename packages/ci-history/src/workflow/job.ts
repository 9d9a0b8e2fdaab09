import type { ContainerDefinition, JobDefinition, ServiceDefinition, StepDefinition, StrategyDefinition } from './definition.ts'
import { concurrencyOf, only, settingsOf, shellOf } from './parts.ts'
import { entriesOf, entryOf, itemsOf, type Scalar, scalarOf, scalarsOf, type Tree, valueAt } from './tree.ts'

export function jobOf(key: Scalar, tree: Tree): JobDefinition {
  return {
    id: key.text,
    line: key.line,
    column: key.column,
    needs: scalarsOf(valueAt(tree, 'needs')),
    runsOn: labelsOf(valueAt(tree, 'runs-on')),
    with: settingsOf(valueAt(tree, 'with')),
    env: settingsOf(valueAt(tree, 'env')),
    services: entriesOf(valueAt(tree, 'services')).flatMap(serviceOf),
    steps: itemsOf(valueAt(tree, 'steps')).map(stepOf),
    ...only('name', scalarOf(tree, 'name')),
    ...only('if', scalarOf(tree, 'if')),
    ...only('uses', scalarOf(tree, 'uses')),
    ...only('timeout', valueAt(tree, 'timeout-minutes')),
    ...only('continueOnError', scalarOf(tree, 'continue-on-error')),
    ...only('environment', environmentOf(valueAt(tree, 'environment'))),
    ...only('shell', shellOf(tree)),
    ...only('strategy', strategyOf(tree)),
    ...only('concurrency', concurrencyOf(tree)),
    ...only('container', containerOf(entryOf(tree, 'container')?.key, valueAt(tree, 'container')))
  }
}

/** The labels of `runs-on`, also where it names a group. */
const labelsOf = (tree: Tree | undefined) => (tree?.kind === 'map' ? scalarsOf(valueAt(tree, 'labels')) : scalarsOf(tree))

const environmentOf = (tree: Tree | undefined) => (tree?.kind === 'scalar' ? tree : scalarOf(tree, 'name'))

function strategyOf(tree: Tree): StrategyDefinition | undefined {
  const entry = entryOf(tree, 'strategy')
  if (!entry) return undefined
  return {
    line: entry.key.line,
    column: entry.key.column,
    ...only('matrix', valueAt(entry.value, 'matrix')),
    ...only('failFast', scalarOf(entry.value, 'fail-fast')),
    ...only('maxParallel', scalarOf(entry.value, 'max-parallel'))
  }
}

function containerOf(key: Scalar | undefined, tree: Tree | undefined): ContainerDefinition | undefined {
  if (!key || !tree) return undefined
  return {
    line: key.line,
    column: key.column,
    credentials: entryOf(tree, 'credentials') !== undefined,
    ports: scalarsOf(valueAt(tree, 'ports')),
    ...only('image', tree.kind === 'scalar' ? tree : scalarOf(tree, 'image')),
    ...only('options', scalarOf(tree, 'options'))
  }
}

function serviceOf({ key, value }: { key: Scalar; value: Tree }): ServiceDefinition[] {
  const container = containerOf(key, value)
  return container ? [{ ...container, name: key }] : []
}

const stepOf = (tree: Tree): StepDefinition => ({
  line: tree.line,
  column: tree.column,
  with: settingsOf(valueAt(tree, 'with')),
  env: settingsOf(valueAt(tree, 'env')),
  ...only('id', scalarOf(tree, 'id')),
  ...only('name', scalarOf(tree, 'name')),
  ...only('if', scalarOf(tree, 'if')),
  ...only('uses', scalarOf(tree, 'uses')),
  ...only('run', scalarOf(tree, 'run')),
  ...only('shell', scalarOf(tree, 'shell')),
  ...only('timeout', scalarOf(tree, 'timeout-minutes')),
  ...only('continueOnError', scalarOf(tree, 'continue-on-error'))
})
