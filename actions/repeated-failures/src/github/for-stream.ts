import { type GitHub, once } from '@tocsin/action-kit'
import type { GitHubPort, Run } from '@tocsin/ci-history'
import type { Ports } from '../ports.ts'
import { memo, onceOf } from './memo.ts'
import { wrapped } from './wrapped.ts'

/** The effects for one stream. */
export interface StreamPorts extends Ports {
  /** Calls of GitHub that are left of those that an alert may take. */
  spare(): number
  /** GitHub, for what is asked of it beside those. */
  uncounted: Ports['github']
  /** What was asked for already, and costs nothing to ask for again. */
  asked: Asked
}

interface Asked {
  jobs(run: Pick<Run, 'id' | 'attempt'>): boolean
  file(path: string, sha: string): boolean
}

/** Beside the first page of the runs. */
export const spareCalls = 4

/** What GitHub is asked of one stream is counted, and the jobs of an attempt, which two things need, are asked for once. */
export function forStream(ports: Ports): StreamPorts {
  let calls = 0
  const count = () => {
    calls += 1
  }
  const [jobs, files] = [new Set<string>(), new Set<string>()]
  return {
    ...ports,
    github: once(() => ports.github().then((client) => counted(client, { count, jobs, files }))),
    spare: () => Math.max(0, spareCalls - calls),
    uncounted: ports.github,
    asked: { jobs: ({ id, attempt }) => jobs.has(`${id}.${attempt}`), file: (...of) => files.has(of.join()) }
  }
}

const listing = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'
const jobsOfAttempt = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs'

interface Tally {
  count(): void
  /** Asked for: `id.attempt`. */
  jobs: Set<string>
  /** Asked for: `path,sha`. */
  files: Set<string>
}

function counted(github: GitHub, { count, jobs, files }: Tally): GitHub {
  const known = memo<string | undefined>()
  let pages = 0
  const call: GitHubPort['request'] = (route, parameters) => {
    if (route === jobsOfAttempt) jobs.add(`${parameters?.run_id}.${parameters?.attempt_number}`)
    if (route !== listing || pages++ > 0) count()
    return github.request(route, parameters)
  }
  return wrapped(github, {
    request: onceOf(jobsOfAttempt, call),
    file: (...of) =>
      known(of, () => {
        count()
        files.add(of.join())
        return github.file(...of)
      }),
    jobLog: (job) => {
      count()
      return github.jobLog(job)
    }
  })
}
