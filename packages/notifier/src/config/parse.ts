import { policyOf } from '../classify/policy.ts'
import { ActionError } from '../error.ts'
import { severityTable } from '../severity.ts'
import { checkYaml } from '../yaml/check.ts'
import { type Config, largestConfig } from './config.ts'
import { unknownDestinations } from './destinations.ts'
import { endpointNames } from './health/names.ts'
import { type ConfigFile, configSchema } from './schema.ts'
import { secretsIn } from './secret.ts'

/**
 * Reads `.github/tocsin.yml`. `file` is what messages call it.
 * @throws {ActionError} naming every problem as `file:line:column: what`, never with a value that looks like a secret.
 */
export function parseConfig(text: string, file: string): Config {
  if (Buffer.byteLength(text) > largestConfig) {
    throw new ActionError(`${file} is larger than ${largestConfig / 1024} KiB.`, { fix: 'Check that the right file is named in `config`.' })
  }
  const checked = checkYaml(text, {
    schema: configSchema,
    whole: 'the file',
    empty: {},
    prefix: ({ line, column }) => `${file}:${line}:${column}: `,
    rules: (written) => [...secretsIn(written.texts), ...unknownDestinations(written), ...endpointNames(written)]
  })
  if ('complaint' in checked) throw new ActionError(`The configuration is not valid:\n${checked.complaint}`, { fix })
  return configOf(checked.value)
}

const fix = 'Correct the file; docs/tocsin.schema.json lets an editor check it as you type.'

function configOf(file: ConfigFile): Config {
  const { channels = {}, routes = [], defaults = {}, severity, policy, users = {}, version: _, ...sections } = file
  const { timeout, ...rest } = defaults
  return {
    channels,
    routes: routes.map(({ match = {}, continue: goOn = false, repeatInterval, ...route }) => ({
      ...route,
      match,
      continue: goOn,
      ...(repeatInterval !== undefined && { repeatEvery: repeatInterval })
    })),
    defaults: { ...rest, ...(timeout !== undefined && { timeoutMs: timeout }) },
    severity: severityTable(severity),
    policy: policyOf(policy),
    users: Object.fromEntries(Object.entries(users).map(([login, id]) => [login.toLowerCase(), id])),
    sections
  }
}

export * as endpointSchemas from './health/endpoint.ts'
