import type { Links } from '../judge/options.ts'

/** Links into a repository, by its address. */
export const linksOf = (url: string): Links => ({
  execution: (_, { run, attempt }, job) =>
    job ? `${url}/actions/runs/${run}/job/${job.id}` : `${url}/actions/runs/${run}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
  subject: ({ workflow }) => `${url}/actions/workflows/${encodeURIComponent(workflow.slice(workflow.lastIndexOf('/') + 1))}`,
  compare: (_, good, bad) => `${url}/compare/${good}...${bad}`
})
