import { matchesPath } from './match.ts'
import { type CodeOwners, parseCodeOwners } from './rule.ts'

/** Where GitHub looks for it; the first that is there counts. */
export const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

export interface OwnersPorts {
  /** The text of a file of the default branch; nothing where there is none. */
  file(path: string): Promise<string | undefined>
  warn(message: string): void
}

/** The CODEOWNERS of a repository, and whom it names for a path. */
export async function readOwners({ file, warn }: OwnersPorts): Promise<CodeOwners> {
  for (const place of places) {
    const text = await file(place)
    if (text === undefined) continue
    const read = parseCodeOwners(text)
    for (const problem of read.problems) warn(`${place}: ${problem}.`)
    return read
  }
  return { rules: [], problems: [] }
}

/** Whom CODEOWNERS names for a path from the root of the repository: the last rule that matches says. */
export function ownersOf(path: string, { rules }: Pick<CodeOwners, 'rules'>): readonly string[] {
  const clean = path.replace(/^(?:\.?\/)+/, '')
  if (clean === '' || clean.length > 4096) return []
  return rules.findLast(({ segments }) => matchesPath(segments, clean))?.owners ?? []
}

/** Who can be assigned: teams cannot, and an address is nobody's login. Those of an enterprise have an underscore. */
export const usersAmong = (owners: readonly string[]): readonly string[] =>
  owners.filter((one) => /^@[a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?$/i.test(one)).map((one) => one.slice(1))
