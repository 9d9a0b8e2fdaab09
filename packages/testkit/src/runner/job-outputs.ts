import type { Scope } from './expression.ts'
import type { Masks } from './masking.ts'
import type { JobResult } from './result.ts'
import { expandTexts } from './template.ts'

/** A job's outputs; one that would show a secret to other jobs is left out with a warning. */
export function outputsOf(outputs: unknown, scope: Scope, masks: Masks): Pick<JobResult, 'outputs' | 'annotations'> {
  const all = Object.entries(expandTexts(outputs, scope))
  const isOpen = (value: string) => masks.hide(value) === value
  return {
    outputs: Object.fromEntries(all.filter(([, value]) => value !== '' && isOpen(value))),
    annotations: all
      .filter(([, value]) => !isOpen(value))
      .map(([name]) => ({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` }))
  }
}
