import type { Alias, Document, LineCounter, Pair, Scalar as YamlScalar } from 'yaml'
import { type Library, placeAt } from './document.ts'
import { offsetsOf, type Written } from './scalar-places.ts'
import type { Entry, Mapping, Place, Scalar, Sequence, Tree } from './tree.ts'

/** Nodes once all aliases are followed, a long text counted as several: far more than any workflow has, few enough to walk. */
const mostNodes = 100_000
const charactersOfNode = 32

/** Thrown and caught here alone: what aliases must not do. */
class AliasFault extends Error {
  readonly offset: number
  constructor(what: string, offset: number) {
    super(what)
    this.offset = offset
  }
}

interface Reading {
  yaml: Library
  source: string
  lines: LineCounter
  known: Map<unknown, { tree: Tree; size: number }>
  /** Read in the order of the text: an alias means the last anchor of its name above it. */
  anchors: Map<string, unknown>
  /** What is being read: an alias to one of them has no end. */
  open: Set<unknown>
}

/** The document as a tree, or what its aliases do wrong. An alias is the node itself, not a copy. */
export function treeOf(document: Document, source: string, yaml: Library, lines: LineCounter): Tree | (Place & { what: string }) {
  const reading: Reading = { yaml, source, lines, known: new Map(), anchors: new Map(), open: new Set() }
  try {
    return nodeOf(document.contents, reading, 0).tree
  } catch (error) {
    if (error instanceof AliasFault) return { ...placeAt(lines, error.offset), what: error.message }
    throw error
  }
}

type Sized<T extends Tree = Tree> = { tree: T; size: number }

function nodeOf(node: unknown, reading: Reading, near: number): Sized {
  const { yaml, known, anchors, open } = reading
  const offset = offsetOf(node) ?? near
  if (yaml.isAlias(node)) return nodeOf(targetOf(node, reading, offset), reading, offset)
  const before = known.get(node)
  if (before && node !== null) return before
  open.add(node)
  const { anchor } = (node as { anchor?: string } | null) ?? {}
  if (anchor !== undefined) anchors.set(anchor, node)
  const found = yaml.isMap(node)
    ? mapOf(node.items, reading, offset)
    : yaml.isSeq(node)
      ? listOf(node.items, reading, offset)
      : sizedScalar(node, reading, offset)
  open.delete(node)
  if (found.size > mostNodes) throw new AliasFault('the aliases expand to too much data', offset)
  known.set(node, found)
  return found
}

function targetOf({ source }: Alias, { anchors, open }: Reading, offset: number): unknown {
  const target = anchors.get(source)
  if (!target) throw new AliasFault('this alias has no anchor above it', offset)
  if (open.has(target)) throw new AliasFault('an alias stands inside of its own anchor', offset)
  return target
}

const offsetOf = (node: unknown): number | undefined => (node as { range?: [number, number, number] | null } | null)?.range?.[0]

function listOf(items: readonly unknown[], reading: Reading, offset: number): Sized<Sequence> {
  const read = items.map((item) => nodeOf(item, reading, offset))
  return { tree: { kind: 'list', ...placeAt(reading.lines, offset), items: read.map(({ tree }) => tree) }, size: sizeOf(read) }
}

function mapOf(pairs: readonly Pair[], reading: Reading, offset: number): Sized<Mapping> {
  const entries = new Map<string, Entry>()
  const merged = new Map<string, Entry>()
  const repeated: Scalar[] = []
  const read = pairs.map((pair) => {
    const key = keyOf(pair, reading, offset)
    const value = nodeOf(pair.value, reading, offsetOf(pair.key) ?? offset)
    if (key.text === '<<' && value.tree.kind !== 'scalar') merge(merged, value.tree)
    else {
      if (entries.has(key.text)) repeated.push(key)
      entries.set(key.text, { key, value: value.tree })
    }
    return value
  })
  const all = new Map([...merged, ...entries])
  return { tree: { kind: 'map', ...placeAt(reading.lines, offset), entries: all, repeated }, size: sizeOf(read) }
}

/** The first of several maps wins, as the YAML merge type has it. */
function merge(into: Map<string, Entry>, tree: Tree): void {
  for (const map of tree.kind === 'list' ? tree.items : [tree]) {
    if (map.kind === 'map') for (const [name, entry] of map.entries) if (!into.has(name)) into.set(name, entry)
  }
}

function keyOf({ key }: Pair, reading: Reading, near: number): Scalar {
  const { tree } = nodeOf(key, reading, near)
  return tree.kind === 'scalar' ? tree : { kind: 'scalar', value: '', text: '', line: tree.line, column: tree.column, at: () => tree }
}

const sizeOf = (read: readonly Sized[]) => read.reduce((sum, { size }) => sum + size, 1)

const styles: Readonly<Record<string, Written['style']>> = {
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single'
}

function sizedScalar(node: unknown, reading: Reading, offset: number): Sized {
  const tree = scalarAt(node, reading, offset)
  return { tree, size: 1 + Math.floor(tree.text.length / charactersOfNode) }
}

function scalarAt(node: unknown, { yaml, source, lines }: Reading, offset: number): Scalar {
  const place = placeAt(lines, offset)
  if (!yaml.isScalar(node)) return { kind: 'scalar', ...place, value: null, text: '', at: () => place }
  const value = plainValue(node)
  const text = typeof value === 'string' ? value : value === null ? '' : (node.source ?? String(value))
  let offsets: Uint32Array | undefined
  const at = (index: number): Place => {
    offsets ??= offsetsOf(text, writtenAs(node, source))
    return placeAt(lines, offsets[Math.min(Math.max(index, 0), text.length)] ?? offset)
  }
  return { kind: 'scalar', ...place, value, text, at, ...(node.comment && { comment: node.comment.trim() }) }
}

const plainValue = ({ value }: YamlScalar): Scalar['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value)

function writtenAs({ range, type }: YamlScalar, source: string): Written {
  const [start, end] = range ?? [0, 0]
  return { raw: source.slice(start, end), start, style: styles[type ?? ''] ?? 'plain' }
}
