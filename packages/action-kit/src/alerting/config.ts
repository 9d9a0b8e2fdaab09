import { type Config, loadConfig, noConfig } from '@tocsin/notifier'
import { type ConfigPorts, loadConfigFile } from '../config-file.ts'
import type { Context } from '../context.ts'
import { mask } from '../output/mask.ts'
import { webhookVariables } from './receivers.ts'

/** What `.github/tocsin.yml` says, its secrets masked; the defaults where there is none. */
export async function readConfig(
  inputs: { config?: string | undefined },
  context: Context,
  { env, ...ports }: ConfigPorts & { env: Readonly<Record<string, string | undefined>> }
): Promise<Config> {
  const found = await loadConfigFile(inputs, context, ports)
  const config = found ? await loadConfig(found.text, found.file) : noConfig
  mask(webhookVariables(config).flatMap((variable) => env[variable] ?? []))
  return config
}
