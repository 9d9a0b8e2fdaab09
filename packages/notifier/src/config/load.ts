import type { Config } from './config.ts'

/** `parseConfig` without the cost of `yaml` and the schema (30 ms) for the steps that have no file. */
export async function loadConfig(text: string, file: string): Promise<Config> {
  const { parseConfig } = await import('./parse.ts')
  return parseConfig(text, file)
}
