import { quoted } from '@tocsin/action-kit'
import { type Part, unjoinable } from './part-from.ts'

/** @throws {ActionError} where parts judge the same workflows of a repository by several branches: what is broken on one is not on the other. */
export function checkBranches(parts: readonly Part[]): void {
  const all = parts.flatMap(({ file, report }) =>
    report.repositories.map((one) => ({ file, ...one, branch: one.branch ?? one.defaultBranch }))
  )
  for (const [name, ofOne] of Map.groupBy(all, (one) => one.name)) {
    const byBranch = Map.groupBy(ofOne, ({ branch }) => branch)
    // Those that name their workflows may be of others each.
    if (byBranch.size < 2 || ofOne.every(({ workflows }) => workflows !== undefined)) continue
    const found = [...byBranch].map(([branch, [first]]) => `${quoted(branch)} in ${quoted(first?.file ?? '')}`)
    throw unjoinable(
      `they judge ${quoted(name)} by several branches, ${found.join(' and ')}`,
      'Join the parts of each branch in a step of its own, with its own `report-dir`.'
    )
  }
}
