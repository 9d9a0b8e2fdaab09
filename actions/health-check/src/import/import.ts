import { ActionError } from '@tocsin/action-kit'
import { type HealthEndpoint, loadYaml } from '@tocsin/notifier'
import { checked } from './checked.ts'
import { type Imported, variablesIn } from './imported.ts'
import { sectionNotes } from './sections.ts'

export interface Import extends Imported {
  /** What the file comes to here, checked. */
  read: readonly HealthEndpoint[]
}

/**
 * Endpoints of an `.upptimerc.yml` or of the configuration of Gatus. What is not valid here is left out, with a note.
 * @throws {ActionError} with file, line and column of what cannot be read.
 */
export async function imported(text: string, file: string): Promise<Import> {
  const made = await madeOf(text, file)
  const each = await checked(made)
  const good = each.filter((one) => 'read' in one)
  const bad = each.filter((one) => 'name' in one)
  const endpoints = good.map(({ written }) => written)
  return {
    ...{ endpoints, secrets: variablesIn(endpoints), read: good.map(({ read }) => read) },
    left: [...made.left, ...bad.map(({ name }) => name)],
    notes: [...made.notes, ...bad.map(({ name, why }) => `${name}: not carried over, ${why}`)]
  }
}

async function madeOf(text: string, file: string): Promise<Imported> {
  const prefix = ({ line, column }: { line: number; column: number }) => `${file}:${line}:${column}: `
  if (/^sites:/m.test(text)) {
    const { fromUpptime, upptimeSchema } = await import('./upptime.ts')
    const given = readable(await loadYaml(text, { schema: upptimeSchema, prefix }))
    return withSections(fromUpptime(given), given)
  }
  if (/^endpoints:/m.test(text)) {
    const { fromGatus, gatusSchema } = await import('./gatus.ts')
    const given = readable(await loadYaml(text, { schema: gatusSchema, prefix }))
    return withSections(fromGatus(given), given)
  }
  throw new ActionError(`${file} has neither "sites:" nor "endpoints:".`, { fix: 'Name an .upptimerc.yml or a configuration of Gatus.' })
}

const withSections = (made: Imported, given: object): Imported => ({ ...made, notes: [...made.notes, ...sectionNotes(Object.keys(given))] })

function readable<T>(checked: { value: T } | { complaint: string }): T {
  if ('value' in checked) return checked.value
  throw new ActionError(`The file cannot be imported:\n${checked.complaint}`, { fix: 'Correct the file.' })
}

/** What to put into `.github/tocsin.yml` in place of the file. */
export async function asConfiguration({ endpoints, secrets }: Imported): Promise<string> {
  const { stringify } = await import('yaml')
  return stringify(
    { version: 1, health: { ...(secrets.length > 0 && { secrets }), endpoints } },
    { lineWidth: 0, aliasDuplicateObjects: false }
  )
}
