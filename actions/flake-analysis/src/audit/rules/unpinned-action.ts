import type { Scalar } from '@tocsin/ci-history'
import type { Rule } from '../rule.ts'

const branches = new Set(['main', 'master', 'head', 'latest', 'develop', 'dev', 'trunk', 'nightly'])

export const unpinnedAction: Rule = {
  id: 'unpinned-action',
  risk: 'medium',
  why: 'A push to that branch changes what runs here, without a commit in this repository.',
  check: ({ jobs }) =>
    jobs
      .flatMap(({ job, steps }) => [...(job.uses ? [job.uses] : []), ...steps.flatMap(({ step: { uses } }) => uses ?? [])])
      .filter(isOnBranch)
      .map((at) => ({
        at,
        problem: `\`${at.text.slice(0, 120)}\` follows a branch.`,
        fix: `Name a release, as \`@v1\`, or better its commit: \`@<40 hex digits> # v1.2.3\`.`
      }))
}

/** A toolchain action names its tool by the ref. */
const isOnBranch = ({ text }: Scalar) =>
  !text.startsWith('./') &&
  !text.startsWith('docker://') &&
  !/^dtolnay\/rust-toolchain@/.test(text) &&
  branches.has(text.slice(text.lastIndexOf('@') + 1).toLowerCase())
