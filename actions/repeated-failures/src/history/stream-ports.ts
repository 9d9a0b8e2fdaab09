import type { GitHub } from '@tocsin/action-kit'
import type { Ports } from '../ports.ts'

/** The effects for one stream. */
export interface StreamPorts extends Ports {
  /** Calls of GitHub that are left of those that an alert may take. */
  spare(): number
}

/** Beside the first page of the runs. */
const most = 4

/** What GitHub is asked of one stream is counted, and the jobs of an attempt, which two things need, are asked for once. */
export function forStream(ports: Ports): StreamPorts {
  let calls = 0
  let client: Promise<GitHub> | undefined
  const count = () => {
    calls += 1
  }
  return { ...ports, github: () => (client ??= ports.github().then((github) => counted(github, count))), spare: () => most - calls }
}

const listing = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'
const jobsOfAttempt = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs'

function counted(github: GitHub, count: () => void): GitHub {
  const known = new Map<string, Promise<unknown>>()
  const files = new Set<string>()
  let pages = 0
  const call = (route: string, parameters?: Record<string, unknown>) => {
    if (route !== listing || pages++ > 0) count()
    return github.request(route, parameters)
  }
  const request = (route: string, parameters?: Record<string, unknown>) => {
    if (route !== jobsOfAttempt) return call(route, parameters)
    const key = JSON.stringify(parameters)
    const answer = known.get(key) ?? call(route, parameters)
    known.set(key, answer)
    return answer
  }
  return {
    ...github,
    request: Object.assign(request, github.request),
    file: (...of) => {
      // The client reads each file once.
      if (!files.has(of.join())) count()
      files.add(of.join())
      return github.file(...of)
    },
    jobLog: (...of) => {
      count()
      return github.jobLog(...of)
    }
  }
}
