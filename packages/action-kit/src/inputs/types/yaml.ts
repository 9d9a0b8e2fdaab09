import * as z from 'zod/mini'
import { ActionError } from '../../errors.ts'
import { issueText } from '../issue-text.ts'

const longestText = 64 * 1024 // An input is an environment variable; nobody writes more by hand.
const mostAliases = 100

/** YAML that a step writes into one input. It stays text until `parseYamlInput`, so that only runs that use it load the parser. */
export function yamlText() {
  return z.string().check(z.maxLength(longestText, `must be at most ${longestText / 1024} KiB of YAML`))
}

/** What the YAML of an input says, or one error with the line and column of every problem. */
export async function parseYamlInput<S extends z.ZodMiniType>(name: string, text: string, schema: S): Promise<z.output<S>> {
  const { isNode, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = shallow(name, () => parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' }))
  const at = (offset: number, message: string) => `- line ${lines.linePos(offset).line}, column ${lines.linePos(offset).col}: ${message}`

  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0)
    throw invalid(
      name,
      faults.map((fault) => at(fault.pos[0], fault.message))
    )
  const parsed = schema.safeParse(shallow(name, () => document.toJS({ maxAliasCount: mostAliases })))
  if (parsed.success) return parsed.data

  const offsetOf = (path: readonly PropertyKey[]): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    return isNode(node) && node.range ? node.range[0] : path.length === 0 ? 0 : offsetOf(path.slice(0, -1))
  }
  throw invalid(
    name,
    parsed.error.issues.map((issue) => at(offsetOf(issue.path), `${pathText(issue.path)}${issueText(issue)}`))
  )
}

function shallow<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw new ActionError(`Input "${name}" is YAML with too many levels or aliases`, { fix: 'Write it as a plain list or map.', cause })
  }
}

function invalid(name: string, lines: readonly string[]): ActionError {
  return new ActionError(`Input "${name}" is not valid:\n${lines.join('\n')}`, { fix: 'Correct the `with:` block of this step.' })
}

function pathText(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? ''
    : `${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')} `.replace(/^\./, '')
}
