import { mentionsIn, parseYamlInput } from '@tocsin/action-kit'
import { entryAt, mentionsOf, type Severity, severities } from '@tocsin/notifier'
import { type StatusKey, statusKeys } from './per-status.ts'

export interface Occasion {
  severity: Severity
  status: readonly StatusKey[]
}

const keys = [...severities, ...statusKeys] as const

/** Whom the `mention` input pings on this occasion. @throws {ActionError} naming the word that is no mention. */
export async function mentioned(
  given: string | undefined,
  { severity, status }: Occasion,
  warn: (line: string) => void = () => undefined
): Promise<readonly string[]> {
  if (given === undefined) return []
  const pick = (map: { readonly [K in (typeof keys)[number]]?: readonly string[] }) => {
    const named = [entryAt(map, severity), ...status.map((key) => map[key])].filter((words) => words !== undefined)
    return named.length > 0 ? named.flat() : (map.default ?? [])
  }
  return mentionsIn(given, { keys, pick }, warn)
}

/** Those of the people who have to act whom the `user-map` input or the config knows. */
export async function people(
  logins: readonly string[],
  given: string | undefined,
  users: Readonly<Record<string, string>>
): Promise<readonly string[]> {
  const own = given === undefined ? {} : await parseYamlInput('user-map', given, (await import('./yaml-schemas.ts')).UserMap)
  const lower = Object.fromEntries(Object.entries(own).map(([login, id]) => [login.toLowerCase(), id]))
  return mentionsOf(logins, { ...users, ...lower })
}
