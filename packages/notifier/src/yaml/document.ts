import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { aliasFaults, keyFaults } from './faults.ts'
import type { Place, Problem } from './problem.ts'
import { syntaxFaults } from './syntax.ts'

export type Path = readonly PropertyKey[]

/** YAML as plain data that still knows where each value was written. */
export interface Written {
  value: unknown
  /** False when it could not be read as data; `value` is then undefined. */
  readable: boolean
  problems: readonly Problem[]
  /** Every text in it. */
  texts: readonly WrittenText[]
  /** Of the key at the end of the path, or of the nearest thing around it that was written. */
  keyOffset(path: Path): number
  valueOffset(path: Path): number
  place(offset: number): Place
}

export interface WrittenText {
  text: string
  offset: number
}

const mostAliases = 100

export function readYaml(text: string): Written {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, stringKeys: true, logLevel: 'error' })
  const broken = [...syntaxFaults(document, text), ...aliasFaults(document, mostAliases)]
  const { value, faults: fatal = [] }: Data = broken.length > 0 ? { faults: broken } : dataOf(document)
  return {
    value,
    readable: fatal.length === 0,
    problems: [...fatal, ...keyFaults(document)],
    texts: textsOf(document),
    keyOffset: (path) => offsetOf(find(document, path).key),
    valueOffset: (path) => offsetOf(find(document, path).value),
    place(offset) {
      const { line, col } = lines.linePos(offset)
      return { line: Math.max(line, 1), column: Math.max(col, 1) }
    }
  }
}

interface Data {
  value?: unknown
  faults?: readonly Problem[]
}

function dataOf(document: Document): Data {
  keepDigits(document)
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }) }
  } catch (error) {
    // Its answer to aliases of aliases of aliases.
    if (error instanceof ReferenceError) return { faults: [{ offset: 0, what: 'the aliases expand to too much data', kind: 'written' }] }
    throw error
  }
}

/** Ids of Discord are larger than a number can hold exactly: such integers stay the digits that were written. */
function keepDigits(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && !Number.isSafeInteger(node.value) && /^\d+$/.test(node.source ?? '')) node.value = node.source
    }
  })
}

function textsOf(document: Document): readonly WrittenText[] {
  const texts: WrittenText[] = []
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string') texts.push({ text: node.value, offset: offsetOf(node) })
    }
  })
  return texts
}

interface Found {
  key: unknown
  value: unknown
}

function find(document: Document, path: Path): Found {
  return path.reduce<Found>((found, key) => child(document, found, key) ?? found, { key: document.contents, value: document.contents })
}

function child(document: Document, { value }: Found, key: PropertyKey): Found | undefined {
  const node = isAlias(value) ? value.resolve(document) : value
  if (isSeq(node)) return item(node.items[Number(key)])
  if (!isMap(node)) return undefined
  const pair = node.items.findLast((each) => isScalar(each.key) && each.key.value === key)
  return pair && { key: pair.key, value: pair.value ?? pair.key }
}

const item = (node: unknown): Found | undefined => (node === undefined ? undefined : { key: node, value: node })

const offsetOf = (node: unknown): number => (isNode(node) ? (node as Node).range?.[0] : undefined) ?? 0
