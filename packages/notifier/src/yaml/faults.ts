import { type Alias, type Document, isScalar, type Node, type Pair, type Scalar, visit } from 'yaml'
import { type Problem, shown } from './problem.ts'

const offsetOf = (node: Node) => node.range?.[0] ?? 0

/** Keys written twice, and the one that is no key of plain data: a record would drop its value, unchecked and without a word. */
export function keyFaults(document: Document): readonly Problem[] {
  const problems: Problem[] = []
  const add = (key: Scalar, what: string) => problems.push({ offset: offsetOf(key), what, kind: 'written' })
  visit(document, {
    Map(_, node) {
      const keys = node.items.map(({ key }) => key).filter((key) => isScalar(key))
      for (const key of repeatedIn(keys)) add(key, `duplicate key ${shown(key.value)}`)
      for (const key of keys) if (key.value === '__proto__') add(key, 'no key may be called "__proto__"')
    }
  })
  return problems
}

/** The library compares every key with every other one: a text could hold the run up. */
function repeatedIn(keys: readonly Scalar[]): readonly Scalar[] {
  const seen = new Set<unknown>()
  return keys.filter(({ value }) => seen.size === seen.add(value).size)
}

/** Aliases that lead nowhere or in a circle, and too many of them: such a text cannot be turned into data. */
export function aliasFaults(document: Document, most: number): readonly Problem[] {
  const problems: Problem[] = []
  const anchors = new Map<string, Node>()
  let count = 0
  visit(document, {
    Value(_, node) {
      if (node.anchor) anchors.set(node.anchor, node)
    },
    Alias(_, node, above) {
      count += 1
      const what = count > most ? `more than ${most} aliases` : misled(node, anchors, above)
      if (what) problems.push({ offset: offsetOf(node), what, kind: 'written' })
      return count > most ? visit.BREAK : undefined
    }
  })
  return problems
}

function misled({ source }: Alias, anchors: ReadonlyMap<string, Node>, above: readonly (Document | Node | Pair)[]): string | undefined {
  const target = anchors.get(source)
  if (!target) return `the alias ${shown(source)} refers to no anchor above it`
  return above.includes(target) ? `the alias ${shown(source)} refers to a value that contains it` : undefined
}
