import type { Scalar } from '@tocsin/ci-history'
import type { Finding, Rule } from '../rule.ts'
import { words } from '../words.ts'

const branches = words('main master head latest develop dev trunk nightly')

export const unpinnedAction: Rule = {
  id: 'unpinned-action',
  risk: 'medium',
  why: 'A push to that branch changes what runs here, without a commit in this repository.',
  check: ({ jobs }) => {
    const uses = jobs.flatMap(({ job, steps }) => [...(job.uses ? [job.uses] : []), ...steps.flatMap(({ step }) => step.uses ?? [])])
    return [...Map.groupBy(uses.filter(isOnBranch), ({ text }) => text)].flatMap(([text, found]) => findingOf(text, found))
  }
}

/** One for each branch, at its first use. */
function findingOf(text: string, [at, ...others]: readonly Scalar[]): Finding[] {
  if (!at) return []
  const times = others.length > 0 ? `, ${others.length + 1} times in this file` : ''
  return [
    {
      at,
      problem: `\`${text.slice(0, 120)}\` follows a branch${times}.`,
      fix: 'Name a release, as `@v1`, or better its commit: `@<40 hex digits> # v1.2.3`.'
    }
  ]
}

/** A toolchain action names its tool by the ref. */
const isOnBranch = ({ text }: Scalar) =>
  !text.startsWith('./') &&
  !text.startsWith('docker://') &&
  !/^dtolnay\/rust-toolchain@/.test(text) &&
  branches.has(text.slice(text.lastIndexOf('@') + 1).toLowerCase())
