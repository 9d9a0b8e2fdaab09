import { nearest } from '@tocsin/notifier'
import type * as z from 'zod/mini'
import { ActionError } from '../errors.ts'
import { log } from '../output/log.ts'
import { mask } from '../output/mask.ts'
import { excerpt } from '../output/untrusted.ts'
import { factsOf, type Inputs, isExpression } from './field.ts'
import { issueText } from './issue-text.ts'

export type Env = Readonly<Record<string, string | undefined>>

export interface InputPorts {
  env: Env
  warn(message: string): void
  mask(secrets: readonly string[]): void
}

const runner: InputPorts = { env: process.env, warn: log.warning, mask }

/** Reads `with:` values through the schema that also documents them. An empty value means unset. All problems come at once. */
export function readInputs<S extends Inputs>(schema: S, ports: Partial<InputPorts> = {}): z.output<S> {
  const { env, warn, mask } = { ...runner, ...ports }
  const names = Object.keys(schema.shape)
  const raw = Object.fromEntries(names.map((name) => [name, rawValue(schema, name, env)]))
  mask(names.flatMap((name) => (factsOf(schema, name)?.secret ? (raw[name] ?? []) : [])))
  for (const line of strangers(names, env)) warn(line)

  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `- ${problemOf(schema, raw, issue)}`)
  throw new ActionError(`Invalid inputs:\n${lines.join('\n')}`, { fix: 'Correct the `with:` block of this step.' })
}

/** The variable in which the runner hands over an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function rawValue(schema: Inputs, name: string, env: Env): string | undefined {
  const given = env[inputVariable(name)]?.trim()
  if (given) return given
  const fallback = factsOf(schema, name)?.default
  return fallback && !isExpression(fallback) ? fallback : undefined
}

function problemOf(schema: Inputs, raw: Record<string, string | undefined>, issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0] ?? '')
  if (!(name in raw)) return issueText(issue)
  const value = raw[name]
  const { secret, missing } = factsOf(schema, name) ?? {}
  if (value === undefined) return `${name}: is required${missing ? `; ${missing}` : ''}`
  return `${name}: ${issueText(issue)}${secret ? '' : `, but got ${JSON.stringify(excerpt(value))}`}`
}

// The runner itself only warns of an unknown input, and not for a local action.
function strangers(names: readonly string[], env: Env): string[] {
  const known = new Set(names.map(inputVariable))
  const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && env[key] && !known.has(key))
  return unknown.flatMap((key) => {
    const name = key.slice('INPUT_'.length).toLowerCase()
    const meant = nearest(name, names)
    return meant ? [`Unknown input "${excerpt(name)}": did you mean "${meant}"? It was ignored.`] : []
  })
}
