import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { type AnyNode, parse } from 'acorn'

export interface Expression {
  /** Where it is written. */
  file: string
  /** Absent for one that is put together when the program runs. */
  literal?: RegExp
}

/** Every regular expression that the sources of this package write down. */
export function expressions(): Expression[] {
  const files = globSync('**/*.ts', { cwd: import.meta.dirname }).filter((file) => !/\.(?:test|fixture)\.ts$/.test(file))
  return files.flatMap((file) => {
    const code = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, file), 'utf8'))
    return found(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), file)
  })
}

function found(node: unknown, file: string): Expression[] {
  if (Array.isArray(node)) return node.flatMap((one) => found(one, file))
  if (!isNode(node)) return []
  const isBuilt = node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'RegExp'
  if (isBuilt) return [{ file }]
  if (node.type === 'Literal' && node.regex) return [{ file, literal: new RegExp(node.regex.pattern, node.regex.flags) }]
  return Object.values(node).flatMap((one) => found(one, file))
}

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value
