import type { Client } from './ports.ts'

/** A run of a world that needs no server. Times in seconds since 1970. */
export interface Drawn {
  id: number
  createdAt: number
  /** Later than it was created, when it begins to show in the lists. */
  listedAt: number
  /** When each attempt ends, in order, and whether it passes. */
  attempts: readonly { endsAt: number; passes: boolean }[]
}

interface World {
  runs: readonly Drawn[]
  /** Seconds since 1970. */
  now(): number
  /** Called before each answer; it may throw. */
  before?(route: string): void
}

const iso = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000', '')

/** GitHub's answers as documented: newest first, 100 a page, no more than 1,000 of one search. */
export function modelClient({ runs, now, before = () => {} }: World): Client {
  const route = '/repos/{owner}/{repo}/actions/runs'
  const begun = ({ attempts }: Drawn) =>
    Math.max(1, attempts.findLastIndex((_, index) => index === 0 || (attempts[index - 1]?.endsAt ?? 0) < now()) + 1)
  const json = (run: Drawn) => {
    const attempt = begun(run)
    const { endsAt = 0, passes = true } = run.attempts[attempt - 1] ?? {}
    const isOver = endsAt <= now()
    return {
      id: run.id,
      run_attempt: attempt,
      run_number: run.id,
      name: 'CI',
      path: '.github/workflows/ci.yml',
      event: 'push',
      head_branch: 'main',
      head_repository: { full_name: 'octo/app' },
      head_sha: 'c'.repeat(40),
      status: isOver ? 'completed' : 'in_progress',
      conclusion: isOver ? (passes ? 'success' : 'failure') : null,
      created_at: iso(run.createdAt),
      run_started_at: iso(run.createdAt),
      updated_at: iso(Math.min(endsAt, now()))
    }
  }
  const listed = (created: string, page: number) => {
    const [from = '*', to = '*'] = created.split('..').map((time) => Date.parse(time) / 1000)
    const found = runs
      .filter((run) => run.listedAt <= now() && run.createdAt >= Number(from) && run.createdAt <= Number(to))
      .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
    return {
      total_count: found.length,
      workflow_runs: found
        .slice(0, 1000)
        .slice((page - 1) * 100, page * 100)
        .map(json)
    }
  }
  const jobs = (run: Drawn) =>
    run.attempts.slice(0, begun(run)).map(({ passes, endsAt }, index) => ({
      ...{ id: run.id * 10 + index, run_id: run.id, run_attempt: index + 1, name: 'test', status: 'completed' },
      ...{
        conclusion: passes ? 'success' : 'failure',
        steps: [{ name: 'x', number: 1, status: 'completed', conclusion: passes ? 'success' : 'failure' }]
      },
      ...{ started_at: iso(endsAt - 30), completed_at: iso(endsAt), labels: [] }
    }))
  return {
    async request(asked, parameters = {}) {
      before(asked)
      const run = runs.find(({ id }) => id === parameters.run_id)
      if (asked === `GET ${route}`) return { data: listed(String(parameters.created), Number(parameters.page ?? 1)), headers: {} }
      if (!run) throw new Error(`There is no answer to ${asked}`)
      return { data: asked.endsWith('/jobs') ? { total_count: run.attempts.length, jobs: jobs(run) } : json(run), headers: {} }
    },
    jobLog: async () => undefined,
    artifact: async () => undefined
  }
}
