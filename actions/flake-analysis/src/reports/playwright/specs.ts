import { fields, list, text } from '../json/values.ts'

export interface Spec {
  /** The file and the blocks around it, outermost first. */
  suites: readonly string[]
  fields: ReturnType<typeof fields>
}

interface Walk {
  cut: ReadonlySet<unknown>
  /** Suites nested deeper are left out, and `tooDeep` tells so. */
  depth: number
  tooDeep: { found: boolean }
}

interface Node {
  suite: unknown
  above: readonly string[]
}

/** All specs of a report in the order of the file, without recursion: a report may be nested as deep as it is long. */
export function* specsOf(root: unknown, { cut, depth, tooDeep }: Walk): Generator<Spec> {
  const waiting: Node[] = nodes(root, [])
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const suite = fields(node.suite)
    // A title is empty for the suite that stands for a project.
    const suites = [...node.above, text(suite.title)].filter(Boolean)
    for (const spec of list(suite.specs)) if (!cut.has(spec) || Array.isArray(fields(spec).tests)) yield { suites, fields: fields(spec) }
    if (suites.length < depth) waiting.push(...nodes(suite, suites))
    else tooDeep.found ||= list(suite.suites).length > 0
  }
}

/** Last first, so that the first is taken from the end. */
const nodes = (parent: unknown, above: readonly string[]): Node[] =>
  list(fields(parent).suites)
    .map((suite) => ({ suite, above }))
    .reverse()
