import type { JSONPathEnvironment } from 'json-p3'
import { costProblem } from './path-cost.ts'
import { matcher } from './pattern.ts'

/** What a path leads to. */
export interface Found {
  values: readonly unknown[]
  /** Whether the path can lead to one value at most. */
  isSingular: boolean
}

export type Find = (path: string, document: unknown) => Found

/** What a path may come by before it is given up: with `..` it could visit everything many times over. */
const mostNodes = 100_000

let environment: Promise<JSONPathEnvironment> | undefined

/** Follows JSONPaths (RFC 9535). The engine is loaded on the first call. Throws for a path with a problem. */
export async function finder(): Promise<Find> {
  environment ??= load()
  const loaded = await environment
  return (path, document) => {
    const query = loaded.compile(path)
    const problem = costProblem(path, document)
    if (problem) throw new Error(problem)
    const values: unknown[] = []
    for (const { value } of query.lazyQuery(document as never)) {
      if (values.length === mostNodes) throw new Error(`it leads to more than ${mostNodes} values`)
      values.push(value)
    }
    return { values, isSingular: query.singularQuery() }
  }
}

/** With `match` and `search` in linear time: their patterns may be part of the document. */
async function load(): Promise<JSONPathEnvironment> {
  const [{ JSONPathEnvironment, FunctionExpressionType: type }, matches] = await Promise.all([import('json-p3'), matcher()])
  const made = new JSONPathEnvironment({ maxRecursionDepth: 100 })
  const using = (whole: boolean) => ({
    argTypes: [type.ValueType, type.ValueType],
    returnType: type.LogicalType,
    call: (text: unknown, pattern: unknown) => isMatch(text, whole ? `^(?:${pattern})$` : pattern)
  })
  const isMatch = (text: unknown, pattern: unknown): boolean => {
    if (typeof text !== 'string' || typeof pattern !== 'string') return false
    try {
      return matches(pattern, text)
    } catch {
      return false // RFC 9535, section 2.4.6: a pattern that is none matches nothing
    }
  }
  made.functionRegister.set('match', using(true))
  made.functionRegister.set('search', using(false))
  return made
}

/** What is wrong with a path; nothing where it can be followed. */
export async function jsonPathProblem(path: string): Promise<string | undefined> {
  try {
    const find = await finder()
    find(path, null)
    return undefined
  } catch (error) {
    return `is not a JSONPath of RFC 9535: ${error instanceof Error ? error.message : 'unknown'}`
  }
}
