import { mentionsIn } from '@tocsin/action-kit'
import { entryAt, type Mentions, type Severity, severities } from '@tocsin/notifier'

/** Whom the `mention` input pings at which severity. It is read whole on every run: a mistake does not wait for a P0. @throws {ActionError} */
export async function mentionsFrom(given: string | undefined, warn: (line: string) => void): Promise<Mentions | undefined> {
  if (given === undefined) return undefined
  const warnings = new Set<string>()
  const at = (severity: Severity) =>
    mentionsIn(given, { keys: severities, pick: (map) => entryAt(map, severity) ?? [] }, (line) => void warnings.add(line))
  const entries: [Severity, readonly string[]][] = []
  for (const severity of severities) entries.push([severity, await at(severity)])
  for (const line of warnings) warn(line)
  return Object.fromEntries(entries)
}
