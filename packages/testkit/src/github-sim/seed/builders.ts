import type { JobSeed, RepoSeed, RunSeed } from './shapes.ts'

/** A run of `ci.yml` on `main` that failed in one step of one of its two jobs, except for what `part` says. */
export function runSeed(part: RunSeed = {}): RunSeed {
  const given = part.attempts ?? part.jobs ?? part.conclusion ?? part.status
  return { workflow: 'ci.yml', workflowName: 'CI', ...(given === undefined ? { jobs: failing } : {}), ...part }
}

const failing: readonly JobSeed[] = [
  { name: 'lint', conclusion: 'success' },
  {
    name: 'test',
    conclusion: 'failure',
    steps: [
      { name: 'Set up job', conclusion: 'success' },
      { name: 'Run npm test', conclusion: 'failure' },
      { name: 'Complete job', conclusion: 'success' }
    ],
    log: ['##[group]Run npm test', 'npm test', '##[endgroup]', 'FAIL src/sum.test.ts', '##[error]Process completed with exit code 1.']
  }
]

/** `octo/app` with a workflow file and one failed run, except for what `part` says. */
export function repoSeed(part: RepoSeed = {}): RepoSeed {
  return { repo: 'octo/app', files: { '.github/workflows/ci.yml': 'name: CI\non: push\n' }, runs: [runSeed()], ...part }
}
