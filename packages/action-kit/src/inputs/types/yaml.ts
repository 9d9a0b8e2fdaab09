import type { Document, LineCounter, Node } from 'yaml'
import type * as z from 'zod/mini'
import { ActionError } from '../../errors.ts'
import { excerpt } from '../../output/untrusted.ts'
import { issueText } from '../issue-text.ts'

const mostAliases = 100
const mostProblems = 10

/** What the YAML of an input says, or one error with the line and column of every problem. */
export async function parseYamlInput<S extends z.ZodMiniType>(name: string, text: string, schema: S): Promise<z.output<S>> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => problem(lines, pos[0], message))
  if (faults.length > 0) throw invalid(name, faults)

  const parsed = schema.safeParse(plain(name, document))
  if (parsed.success) return parsed.data
  throw invalid(
    name,
    parsed.error.issues.map((issue) => problem(lines, offsetOf(issue, document), `${pathText(issue.path)}${issueText(issue)}`))
  )
}

function plain(name: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch (cause) {
    const why = cause instanceof Error ? excerpt(cause.message, 120) : ''
    throw new ActionError(`Input "${name}" has aliases that cannot be followed: ${why}`, { fix: 'Write out what they stand for.', cause })
  }
}

function problem(lines: LineCounter, offset: number, message: string): string {
  const { line, col } = lines.linePos(offset)
  return `- line ${line}, column ${col}: ${message}`
}

/** Where the value was written, or the nearest thing around it. */
function offsetOf(issue: z.core.$ZodIssue, document: Document): number {
  const [key] = issue.code === 'unrecognized_keys' ? issue.keys : []
  for (let path = issue.path; ; path = path.slice(0, -1)) {
    const node = (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | undefined | null
    const offset = (key === undefined ? undefined : keyOffset(node, key)) ?? node?.range?.[0]
    if (offset !== undefined || path.length === 0) return offset ?? 0
  }
}

function keyOffset(node: Node | undefined | null, key: string): number | undefined {
  const pairs = (node && 'items' in node ? node.items : []) as { key?: { value?: unknown; range?: Node['range'] } }[]
  return pairs.find((pair) => String(pair.key?.value) === key)?.key?.range?.[0]
}

function invalid(name: string, problems: readonly string[]): ActionError {
  const more = problems.length > mostProblems ? [`- and ${problems.length - mostProblems} more`] : []
  const lines = [...problems.slice(0, mostProblems), ...more].join('\n')
  return new ActionError(`Input "${name}" is not valid:\n${lines}`, { fix: 'Correct the `with:` block of this step.' })
}

/** `[0].name `, with a space to go before a sentence. */
function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return text === '' ? '' : `${text.replace(/^\./, '')} `
}
