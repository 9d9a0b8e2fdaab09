import type { ConcurrencyDefinition, Setting } from './definition.ts'
import { entriesOf, entryOf, scalarOf, type Tree, valueAt } from './tree.ts'

/** Of a workflow or a job: a group, or a map with one. */
export function concurrencyOf(tree: Tree): ConcurrencyDefinition | undefined {
  const entry = entryOf(tree, 'concurrency')
  if (!entry) return undefined
  const { key, value } = entry
  const group = value.kind === 'scalar' ? value : scalarOf(value, 'group')
  return { line: key.line, column: key.column, ...only('group', group), ...only('cancelInProgress', scalarOf(value, 'cancel-in-progress')) }
}

export const shellOf = (tree: Tree) => scalarOf(valueAt(valueAt(tree, 'defaults'), 'run'), 'shell')

export const settingsOf = (tree: Tree | undefined): Setting[] =>
  entriesOf(tree).flatMap(({ key, value }) => (value.kind === 'scalar' ? [{ key, value }] : []))

/** The property where there is a value. */
export const only = <K extends string, T>(key: K, value: T | undefined) => (value === undefined ? {} : ({ [key]: value } as Record<K, T>))
