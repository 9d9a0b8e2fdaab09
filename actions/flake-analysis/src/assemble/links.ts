import type { Links } from '../judge/options.ts'

/** The log of a job, by the address of its repository. */
export const jobLink = (url: string, run: number, job: number): string => `${url}/actions/runs/${run}/job/${job}`

/** Links into a repository, by its address. */
export const linksOf = (url: string): Links => ({
  // Without its attempt GitHub shows the newest one, which is mostly the one that passed.
  execution: (_, { run, attempt }, job) => (job ? jobLink(url, run, job.id) : `${url}/actions/runs/${run}/attempts/${attempt}`),
  subject: ({ workflow }) => `${url}/actions/workflows/${encodeURIComponent(workflow.slice(workflow.lastIndexOf('/') + 1))}`,
  compare: (_, good, bad) => `${url}/compare/${good}...${bad}`
})
