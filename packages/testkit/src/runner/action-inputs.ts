import type { ActionInput } from './action-metadata.ts'
import type { Scope } from './expression.ts'
import type { StepLog } from './step-log.ts'
import { interpolateText } from './template.ts'

/**
 * The inputs an action starts with: what `with` gives, then the defaults. An input without either is empty,
 * `required` is not enforced, and an input that nobody declared is passed on with a warning, all as the runner does.
 */
export function inputsOf(
  given: Readonly<Record<string, string>>,
  declared: Readonly<Record<string, ActionInput>>,
  scope: Scope,
  log: StepLog
): Record<string, string> {
  warn(given, declared, log)
  const names = new Set(Object.keys(given).map(lower))
  const defaults = Object.entries(declared).filter(([name]) => !names.has(lower(name)))
  return { ...given, ...Object.fromEntries(defaults.map(([name, input]) => [name, interpolateText(input.default, scope)])) }
}

function warn(given: Readonly<Record<string, string>>, declared: Readonly<Record<string, ActionInput>>, log: StepLog): void {
  for (const name of Object.keys(given)) {
    const message = Object.entries(declared).find(([each]) => lower(each) === lower(name))?.[1].deprecationMessage
    if (message) log.issue({ level: 'warning', message: `Input '${name}' has been deprecated with message: ${message}` })
  }
  const valid = Object.keys(declared)
  const unexpected = Object.keys(given).filter((name) => !valid.some((each) => lower(each) === lower(name)))
  if (unexpected.length === 0) return
  log.issue({ level: 'warning', message: `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']` })
}

/** `INPUT_` names: upper case, spaces become `_`, hyphens stay. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]))
}

const lower = (text: string) => text.toLowerCase()
