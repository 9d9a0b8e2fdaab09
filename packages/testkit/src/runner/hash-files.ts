import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { toData } from './data.ts'

/** The `hashFiles()` of a workspace: the sha256 of the sha256 of every matching file, `''` when none matches. */
export function hashFiles(workspace: string): FunctionDefinition {
  return {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: (...args) =>
      toData(
        hash(
          workspace,
          args.map((arg) => arg.coerceString())
        )
      )
  }
}

function hash(workspace: string, patterns: readonly string[]): string {
  const files = patterns
    .filter((pattern) => !pattern.startsWith('--'))
    .flatMap((pattern) => pattern.split('\n'))
    .reduce((found, pattern) => select(workspace, found, pattern.trim()), new Set<string>())
  if (files.size === 0) return ''
  const digest = createHash('sha256')
  for (const file of [...files].sort()) digest.update(createHash('sha256').update(readFileSync(file)).digest())
  return digest.digest('hex')
}

function select(workspace: string, found: ReadonlySet<string>, pattern: string): Set<string> {
  if (pattern === '' || pattern.startsWith('#')) return new Set(found)
  const matches = filesOf(workspace, pattern.replace(/^!/, ''))
  return pattern.startsWith('!') ? new Set([...found].filter((file) => !matches.includes(file))) : new Set([...found, ...matches])
}

function filesOf(workspace: string, pattern: string): string[] {
  if (relative(workspace, resolve(workspace, pattern)).startsWith('..')) return []
  return globSync(pattern, { cwd: workspace })
    .map((file) => resolve(workspace, file))
    .filter((file) => !relative(workspace, file).startsWith('..') && statSync(join(file)).isFile())
}
