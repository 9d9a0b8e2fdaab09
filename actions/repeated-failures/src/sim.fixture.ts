import { type GitHub, github } from '@tocsin/action-kit'
import { createExchange } from '@tocsin/notifier'
import { type GithubSim, type GithubSimOptions, type RepoSeed, type RunSeed, startGithubSim } from '@tocsin/testkit'
import { drawn, minuteMs, monday } from './testing.ts'

/** A token of a person: it is the same in the next job. */
export const lasting = 'ghp_theSameInEachJob00000000000000000000'

/** A GitHub on loopback; it fails the test where a call or an answer departs from the specification. */
export async function withGithub(seed: RepoSeed, act: (sim: GithubSim) => Promise<void>, options: GithubSimOptions = {}): Promise<void> {
  const sim = await startGithubSim({ seed, ...options })
  try {
    await act(sim)
    sim.assertClean()
  } finally {
    await sim.close()
  }
}

export const clientOf = ({ url }: GithubSim, token = lasting): Promise<GitHub> =>
  github({
    token,
    context: { apiUrl: url, owner: 'octo', repo: 'app' },
    exchange: createExchange({ env: {} }),
    log: { debug: () => undefined },
    maxWaitSeconds: 0
  })

const minute = (number: number) => new Date(monday + number * minuteMs).toISOString().replace('.000', '')

/** The runs that `drawn` draws, each of a commit of its own. */
export const seedOf = (history: string): RepoSeed => ({
  workflows: [{ file: 'ci.yml', id: 7, name: 'CI' }],
  files: { '.github/workflows/ci.yml': 'on: push\njobs: {}\n' },
  commits: drawn(history).map(({ head_sha, run_number }) => ({
    sha: String(head_sha),
    message: `Change ${run_number}`,
    at: minute(run_number)
  })),
  runs: runsOf(history, 'ci.yml', 1000)
})

/** Runs of a workflow, oldest first, one a minute; their ids begin after `base`. */
export const runsOf = (history: string, workflow: string, base: number): RunSeed[] =>
  drawn(history).map(({ run_number: number, conclusion, head_sha }) => {
    const ended = conclusion === 'failure' ? 'failure' : 'success'
    const jobs = [{ name: 'test', conclusion: ended } as const]
    return { workflow, branch: 'main', id: base + number, number, at: minute(number), sha: String(head_sha), conclusion: ended, jobs }
  })

/** A repository of as many workflows, each with these runs. */
export const many = (count: number, history: string): RepoSeed => {
  const files = Array.from({ length: count }, (_, index) => `w${index + 1}.yml`)
  return {
    workflows: files.map((file, index) => ({ file, id: index + 1, name: `W${index + 1}` })),
    runs: files.flatMap((file, index) => runsOf(history, file, (index + 1) * 1000))
  }
}
