import { type Alias, type Document, isScalar, type Node, type Pair, visit, type YAMLMap } from 'yaml'
import { type Problem, shown } from './problem.ts'

const offsetOf = (node: Node) => node.range?.[0] ?? 0

/** Keys written twice. */
export function repeatedKeys(document: Document): readonly Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Map(_, node) {
      for (const key of repeatedIn(node))
        problems.push({ offset: offsetOf(key), what: `duplicate key ${shown(key.value)}`, kind: 'written' })
    }
  })
  return problems
}

/** The library compares every key with every other one: a text could hold the run up. */
function repeatedIn(map: YAMLMap) {
  const seen = new Set<unknown>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const repeated = seen.has(key.value)
    seen.add(key.value)
    return repeated ? [key] : []
  })
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
