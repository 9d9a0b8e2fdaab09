import { policyOf } from '../classify/policy.ts'
import { ActionError } from '../error.ts'
import { severityTable } from '../severity.ts'
import type { Config } from './config.ts'
import { unknownDestinations } from './destinations.ts'
import { readYaml, type Written } from './document.ts'
import { problemsOf } from './issues.ts'
import { type Problem, shownProblems } from './problem.ts'
import { type ConfigFile, configSchema } from './schema.ts'

const maxBytes = 256 * 1024

/**
 * Reads `.github/tocsin.yml`. `file` is what messages call it.
 * @throws {ActionError} naming every problem as `file:line:column: what`, never with a value that looks like a secret.
 */
export function parseConfig(text: string, file: string): Config {
  if (Buffer.byteLength(text) > maxBytes) {
    throw new ActionError(`${file} is larger than ${maxBytes / 1024} KiB.`, { fix: 'Check that the right file is named in `config`.' })
  }
  const written = readYaml(text)
  const parsed = configSchema.safeParse(written.value ?? {})
  const problems = written.readable
    ? [...written.problems, ...problemsOf(parsed.error?.issues ?? [], written), ...unknownDestinations(written)]
    : written.problems
  if (!parsed.success || problems.length > 0) throw invalid(file, written, problems)
  return configOf(parsed.data)
}

function invalid(file: string, { place }: Written, problems: readonly Problem[]): ActionError {
  const ordered = firstOfEachPlace(problems).toSorted((a, b) => a.offset - b.offset)
  const lines = ordered.slice(0, shownProblems).map(({ offset, what }) => `${file}:${place(offset).line}:${place(offset).column}: ${what}`)
  const more = ordered.length - shownProblems
  const listed = more > 0 ? [...lines, `… and ${more} more`] : lines
  return new ActionError(`The configuration is not valid:\n${listed.join('\n')}`, { fix })
}

const fix = 'Correct the file; docs/tocsin.schema.json lets an editor check it as you type.'

/** What a value is comes before what the schema says of it: a secret in the place of a name is told once. */
function firstOfEachPlace(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number>()
  return problems.filter(({ offset, what }) => {
    if (offset === 0 || what.startsWith('unknown key')) return true
    const first = !seen.has(offset)
    seen.add(offset)
    return first
  })
}

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
