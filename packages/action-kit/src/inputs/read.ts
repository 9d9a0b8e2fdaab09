import { nearest } from '@tocsin/notifier'
import { ActionError } from '../errors.ts'
import { log } from '../output/log.ts'
import { mask } from '../output/mask.ts'
import { quoted, quotedWhole } from '../output/untrusted.ts'
import { type Field, type Inputs, isExpression, readField, type Values } from './field.ts'

export type Env = Readonly<Record<string, string | undefined>>

export interface InputPorts {
  env: Env
  warn(message: string): void
  mask(secrets: readonly string[]): void
}

const runner: InputPorts = { env: process.env, warn: log.warning, mask }

/** Reads `with:` values through the fields that also document them. An empty value means unset. All problems come at once. */
export function readInputs<I extends Inputs>(inputs: I, ports: Partial<InputPorts> = {}): Values<I> {
  const { env, warn, mask } = { ...runner, ...ports }
  const given = Object.entries(inputs).map(([name, field]) => ({ name, field, text: textOf(name, field, env) }))
  mask(given.flatMap(({ field, text }) => (field.secret ? (text ?? []) : [])))
  for (const line of strangers(Object.keys(inputs), env)) warn(line)

  const read = given.map((each) => ({ ...each, ...readField(each.field, each.text) }))
  const complaints = read.flatMap((each) => ('complaint' in each ? [`- ${each.name}: ${told(each)}`] : []))
  if (complaints.length > 0)
    throw new ActionError(`Invalid inputs:\n${complaints.join('\n')}`, { fix: 'Correct the `with:` block of this step.' })
  return Object.fromEntries(read.map((each) => [each.name, 'value' in each ? each.value : undefined])) as Values<I>
}

/** The variable in which the runner hands over an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function textOf(name: string, { default: fallback }: Field, env: Env): string | undefined {
  const given = env[inputVariable(name)]?.trim()
  if (given) return given
  return fallback && !isExpression(fallback) ? fallback : undefined
}

function told({ complaint, field, text }: { complaint: string; field: Field; text: string | undefined }): string {
  if (text === undefined) return `${complaint}${field.missing ? `; ${field.missing}` : ''}`
  return `${complaint}${field.secret ? '' : `, but got ${quotedWhole(text)}`}`
}

// The runner itself only warns of an unknown input, and not for a local action.
function strangers(names: readonly string[], env: Env): string[] {
  const known = new Set(names.map(inputVariable))
  const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && env[key] && !known.has(key))
  return unknown.flatMap((key) => {
    const name = key.slice('INPUT_'.length).toLowerCase()
    const meant = nearest(name, names)
    return meant ? [`Unknown input "${quoted(name)}": did you mean "${meant}"? It was ignored.`] : []
  })
}
