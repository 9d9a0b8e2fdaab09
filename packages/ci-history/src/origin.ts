import type { Run } from './model.ts'
import type { Repository } from './port.ts'

/** The event of a merge queue. Each of its entries has a branch of its own. */
export const queueEvent = 'merge_group'

const openToAll = [
  ...['issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch', 'gollum'],
  ...['pull_request_review', 'pull_request_review_comment']
]

/** Whether whoever can read the repository can start it, also on the branches of others: what it does may hang on what they write. */
export const isOpenToAll = (event: string): boolean => openToAll.includes(event)

/** Whether anybody can bring about a run: how it ends says nothing of the branch that GitHub names for it. */
export const isByAnybody = (event: string): boolean => isPullRequest(event) || isOpenToAll(event)

export const isPullRequest = (event: string): boolean => event.startsWith('pull_request')

/** Whether a run is of the repository itself. The branch of a fork may be called `main`, too, and an event may follow from its runs. */
export const isOwnRun = ({ headRepository }: Pick<Run, 'headRepository'>, { owner, repo }: Repository): boolean =>
  headRepository.toLowerCase() === `${owner}/${repo}`.toLowerCase()
