import type * as z from 'zod/mini'
import type { Checked, Expected } from './check.ts'

/** `checkYaml` without the cost of `yaml` (10 ms) for the steps that have none to read. */
export async function loadYaml<S extends z.ZodMiniType>(text: string, expected: Expected<S>): Promise<Checked<z.output<S>>> {
  const { checkYaml } = await import('./check.ts')
  return checkYaml(text, expected)
}
