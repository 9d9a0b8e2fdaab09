/** Where something stands in a file, counted from 1. */
export interface Place {
  line: number
  column: number
}

export interface Scalar extends Place {
  kind: 'scalar'
  value: string | number | boolean | null
  /** As written where it is no string: `1.10` stays `1.10`; empty for nothing. */
  text: string
  /** What follows the `#` behind it. */
  comment?: string
  /** Where the character at an index of the text stands, also in a block of lines. */
  at: (index: number) => Place
}

export interface Sequence extends Place {
  kind: 'list'
  items: readonly Tree[]
}

export interface Entry {
  key: Scalar
  value: Tree
}

export interface Mapping extends Place {
  kind: 'map'
  entries: ReadonlyMap<string, Entry>
  /** Keys that stand here twice; the last one counts. */
  repeated: readonly Scalar[]
}

/** YAML whose every node knows its place. Aliases and merge keys are followed. */
export type Tree = Scalar | Sequence | Mapping

export const entryOf = (tree: Tree | undefined, key: string): Entry | undefined =>
  tree?.kind === 'map' ? tree.entries.get(key) : undefined

/** The value at a key; nothing where it is null. */
export function valueAt(tree: Tree | undefined, key: string): Tree | undefined {
  const value = entryOf(tree, key)?.value
  return value?.kind === 'scalar' && value.value === null ? undefined : value
}

export function scalarOf(tree: Tree | undefined, key: string): Scalar | undefined {
  const value = valueAt(tree, key)
  return value?.kind === 'scalar' ? value : undefined
}

/** The scalars of a list, or the one that stands in its place. */
export function scalarsOf(tree: Tree | undefined): readonly Scalar[] {
  if (tree?.kind === 'scalar') return tree.value === null ? [] : [tree]
  return tree?.kind === 'list' ? tree.items.flatMap((item) => (item.kind === 'scalar' ? item : [])) : []
}

export const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.kind === 'list' ? tree.items : [])

export const entriesOf = (tree: Tree | undefined): readonly Entry[] => (tree?.kind === 'map' ? [...tree.entries.values()] : [])
