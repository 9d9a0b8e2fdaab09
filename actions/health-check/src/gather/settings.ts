import { ActionError, orElse, quoted } from '@tocsin/action-kit'
import type { Config, HealthEndpoint, PageSettings, Slo } from '@tocsin/notifier'
import type { Endpoint } from '../endpoint.ts'
import { presets } from '../endpoints/presets.ts'
import { resolve } from '../endpoints/resolve.ts'
import { endpointsIn } from '../endpoints/written.ts'
import type { Import } from '../import/import.ts'
import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'

/** What a step is to do, with everything that the file and its inputs say. */
export interface Settings {
  endpoints: readonly Endpoint[]
  slos: readonly Slo[]
  /** Environment variables that endpoints may use. */
  secrets: readonly string[]
  references: readonly string[] | undefined
  allowsPrivate: boolean
  maintenanceLabel: string
  /** How many vantage points have to see an outage, of how many. */
  vantages?: { of: number; down: number }
  page: PageSettings
}

const usualLabel = 'maintenance'

/** @throws {ActionError} where there is nothing to probe, or a file cannot be read. */
export async function settingsOf(
  inputs: Inputs,
  { sections: { health = {}, slo = [] } }: Config,
  ports: Pick<Ports, 'env' | 'file' | 'summary' | 'warn' | 'error'>
): Promise<Settings> {
  const imports = inputs.import === undefined ? undefined : await importedFrom(inputs.import, ports)
  const own = inputs.endpoints === undefined ? (health.endpoints ?? []) : await endpointsIn(inputs.endpoints)
  const written = [...own, ...(imports?.read ?? [])]
  if (written.length === 0) throw imports ? nothingImported : nothingToProbe
  const { timeout, retries } = inputs
  const step = { timeout, retries, failAfter: inputs['fail-after'], recoverAfter: inputs['recover-after'] }
  const endpoints = resolve({
    endpoints: written,
    ...(health.defaults && { defaults: health.defaults }),
    step,
    maintenance: health.maintenance ?? []
  })
  return {
    endpoints,
    slos: [...slo, ...written.flatMap(presetSlo), ...(await openSlos(inputs.openslo, ports))].filter(
      // A step with endpoints of its own is not judged by the objectives of others.
      (one) => inputs.endpoints === undefined || concerns(one, written)
    ),
    secrets: [...new Set([...(health.secrets ?? []), ...inputs.secrets])],
    references: inputs.references ?? health.references,
    allowsPrivate: inputs['private-addresses'] ?? health.privateAddresses ?? ports.env.RUNNER_ENVIRONMENT === 'self-hosted',
    maintenanceLabel: health.maintenanceLabel ?? usualLabel,
    ...(health.vantages && { vantages: health.vantages }),
    page: health.page ?? {}
  }
}

const nothingToProbe = new ActionError('There is nothing to probe: the input "endpoints" is empty and no endpoint is configured.', {
  fix: 'Give one URL per line in `endpoints`, or list them under `health.endpoints` in `.github/tocsin.yml` and pass `config: .github/tocsin.yml`.'
})

const nothingImported = new ActionError('There is nothing to probe: nothing of the file that `import` names can be carried over.', {
  fix: 'See the job summary for why, and write the endpoints under `health.endpoints` in `.github/tocsin.yml`.'
})

/** It goes into the summary at once: what is found missing later, such as a secret, is to be seen beside it. */
async function importedFrom(path: string, ports: Pick<Ports, 'file' | 'summary' | 'warn' | 'error'>): Promise<Import> {
  const { asConfiguration, imported } = await import('../import/import.ts')
  const { importSummary } = await import('../import/shown.ts')
  const { withoutSecrets } = await import('../import/without-secrets.ts')
  const made = await imported(await ports.file(path, 'import'), path)
  const shown = withoutSecrets(made)
  const yaml = await asConfiguration(shown)
  orElse(() => ports.summary(importSummary({ yaml, notes: shown.notes })), 'The job summary could not be written', ports)
  if (made.left.length > 0) ports.warn(leftWords(path, made.left))
  return made
}

function leftWords(path: string, left: readonly string[]): string {
  const shown = left.slice(0, 5).map((name) => `"${quoted(name)}"`)
  const more = left.length - shown.length
  return `Of ${quoted(path)}, ${left.length === 1 ? 'one endpoint is' : `${left.length} endpoints are`} not probed: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}. The job summary says why.`
}

const presetSlo = ({ name, preset }: HealthEndpoint): readonly Slo[] => {
  const target = preset && presets[preset].target
  return target === undefined ? [] : [{ name: `${name} availability`, endpoints: [name], target }]
}

async function openSlos(path: string | undefined, { file }: Pick<Ports, 'file'>): Promise<readonly Slo[]> {
  if (path === undefined) return []
  const { importOpenSlo } = await import('../slo/openslo/import.ts')
  return importOpenSlo(await file(path, 'openslo'), path)
}

const concerns = ({ endpoints }: Slo, written: readonly HealthEndpoint[]) =>
  endpoints.some((one) => written.some(({ name, group }) => one === name || one === group))
