import { ActionError } from '@tocsin/action-kit'
import { type HealthEndpoint, healthSchemas, loadYaml } from '@tocsin/notifier'
import type { Imported } from './imported.ts'

export interface Import extends Imported {
  /** What the file comes to here, checked. */
  read: readonly HealthEndpoint[]
}

/**
 * Endpoints of an `.upptimerc.yml` or of the configuration of Gatus.
 * @throws {ActionError} with file, line and column of what cannot be read, or what came of it that is not valid here.
 */
export async function imported(text: string, file: string): Promise<Import> {
  const made = await madeOf(text, file)
  const { endpointsSchema } = await healthSchemas()
  const { stringify } = await import('yaml')
  const checked = await loadYaml(stringify(made.endpoints), { schema: endpointsSchema, prefix: () => '- ' })
  if ('value' in checked) return { ...made, read: checked.value }
  throw new ActionError(`${file} has endpoints that are not valid here:\n${checked.complaint}`, {
    fix: 'Correct them in the file, or write the endpoints under `health.endpoints`.'
  })
}

async function madeOf(text: string, file: string): Promise<Imported> {
  const prefix = ({ line, column }: { line: number; column: number }) => `${file}:${line}:${column}: `
  if (/^sites:/m.test(text)) {
    const { fromUpptime, upptimeSchema } = await import('./upptime.ts')
    return fromUpptime(readable(await loadYaml(text, { schema: upptimeSchema, prefix })))
  }
  if (/^endpoints:/m.test(text)) {
    const { fromGatus, gatusSchema } = await import('./gatus.ts')
    return fromGatus(readable(await loadYaml(text, { schema: gatusSchema, prefix })))
  }
  throw new ActionError(`${file} has neither "sites:" nor "endpoints:".`, { fix: 'Name an .upptimerc.yml or a configuration of Gatus.' })
}

function readable<T>(checked: { value: T } | { complaint: string }): T {
  if ('value' in checked) return checked.value
  throw new ActionError(`The file cannot be imported:\n${checked.complaint}`, { fix: 'Correct the file.' })
}

/** What to put into `.github/tocsin.yml` in place of the file. */
export async function asConfiguration({ endpoints, secrets }: Imported): Promise<string> {
  const { stringify } = await import('yaml')
  return stringify({ version: 1, health: { ...(secrets.length > 0 && { secrets }), endpoints } }, { lineWidth: 0 })
}
