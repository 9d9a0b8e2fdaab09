import type { Scope } from './expression.ts'
import { interpolateText } from './template.ts'
import type { Step } from './workflow.ts'

/** The id of a step, or the one the runner makes up; also `GITHUB_ACTION`. */
export function stepKey({ id, uses }: Step, index: number): string {
  const suffix = index === 0 ? '' : `_${index + 1}`
  if (id) return id
  if (uses === undefined) return `__run${suffix}`
  return /^\.\.?\//.test(uses) ? `__self${suffix}` : `__${(uses.split('@')[0] ?? '').split('/').slice(0, 2).join('_')}${suffix}`
}

/** What the run's page shows: the name, or `Run` and the first line of what runs. */
export function displayName({ name, uses, run }: Step, scope: Scope): string {
  if (name !== undefined) return firstLine(safely(name, scope))
  return `Run ${firstLine(uses ?? safely(run, scope))}`
}

/** A name that cannot be evaluated is shown as it was written. */
function safely(template: unknown, scope: Scope): string {
  try {
    return interpolateText(template, scope)
  } catch {
    return String(template)
  }
}

const firstLine = (text: string) => text.trimStart().split(/\r|\n/, 1)[0] ?? ''
