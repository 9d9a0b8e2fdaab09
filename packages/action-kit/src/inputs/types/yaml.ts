import { loadYaml } from '@tocsin/notifier'
import type * as z from 'zod/mini'
import { ActionError } from '../../errors.ts'

/** What the YAML of an input says, or one error with the line and column of every problem. */
export async function parseYamlInput<S extends z.ZodMiniType>(name: string, text: string, schema: S): Promise<z.output<S>> {
  const checked = await loadYaml(text, { schema, prefix: ({ line, column }) => `- line ${line}, column ${column}: ` })
  if ('value' in checked) return checked.value
  throw new ActionError(`Input "${name}" is not valid:\n${checked.complaint}`, { fix: 'Correct the `with:` block of this step.' })
}
