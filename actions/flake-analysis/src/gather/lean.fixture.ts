/** What an analysis is expected to cost. Shares are from 0 to 1. */
export interface Load {
  runsPerDay: number
  days: number
  failing: number
  rerun: number
  /** Failed jobs in a failed run. */
  failedJobs: number
  /** Logs that are read at most. */
  mostLogs: number
}

export interface Cost {
  list: number
  jobs: number
  logs: number
  calls: number
}

/** Calls of a reading as it is done here: pages of runs and one more for each day, jobs where something happened, a sample of logs. */
export function leanCost({ runsPerDay, days, failing, rerun, failedJobs, mostLogs }: Load): Cost {
  const runs = runsPerDay * days
  const list = Math.ceil(runs / perPage) + days
  const jobs = Math.round(runs * (failing + rerun))
  const logs = Math.min(mostLogs, Math.round(runs * failing * failedJobs))
  return { list, jobs, logs, calls: list + jobs + logs }
}

/** Calls of a reading that asks for the jobs of every run and the log of every failed job. */
export function naiveCost({ runsPerDay, days, failing, failedJobs }: Load): number {
  const runs = runsPerDay * days
  return Math.ceil(runs / perPage) + runs + Math.round(runs * failing * failedJobs)
}

const perPage = 100
