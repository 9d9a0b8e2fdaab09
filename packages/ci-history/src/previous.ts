import { type Conclusion, resultOf } from '@tocsin/notifier'
import type { Run } from './model.ts'
import { isPullRequest, queueEvent } from './origin.ts'

export const transitions = ['first', 'broke', 'still-failing', 'recovered', 'still-passing', 'none'] as const

/** What a result means beside the one before it. `none`: the current one says nothing, as when it was cancelled. */
export type Transition = (typeof transitions)[number]

/** What is needed to find the run before: a step knows this much about its own run while it is still going. */
export type Current = Pick<Run, 'id' | 'attempt' | 'number' | 'workflowId' | 'event' | 'branch' | 'headRepository'>

export interface HistoryOptions {
  /** Events that count. Default: all but manual dispatches, unless the current run is one itself. */
  events?: readonly string[]
}

/** The newest finished run before `current` of its workflow and branch; for a re-run, the attempt before. `runs` may come in any order. */
export function previousRun(runs: readonly Run[], current: Current, { events }: HistoryOptions = {}): Run | undefined {
  return runs
    .filter((run) => earlier(run, current) && comparable(run, current, events) && decided(run))
    .toSorted((a, b) => b.number - a.number || b.attempt - a.attempt)
    .at(0)
}

/** One page of a workflow's finished runs, newest first, as the API filters them. */
export interface Listing {
  branch?: string
  event?: string
  page: number
}

/**
 * Where to look for the run before, in this order. A fork may call its branch `main`, and many pull requests from it hide the runs of our own
 * `main`: what a fork cannot start is asked for by its event, what it can is paged on.
 */
export function listings({ event, branch }: Pick<Current, 'event' | 'branch'>, { events }: HistoryOptions = {}): Listing[] {
  const all = branchFilter(branch)
  const [only = event, ...others] = events ?? []
  const narrow = others.length > 0 || (!events && isPullRequest(event)) || 'event' in all ? undefined : { ...all, event: only }
  return [{ ...all, page: 1 }, ...(narrow ? [1, 2] : [2, 3]).map((page) => ({ ...(narrow ?? all), page }))]
}

/** Each entry of a merge queue has a branch of its own, and the filter takes no prefix. */
const branchFilter = (branch: string): Omit<Listing, 'page'> =>
  branch === '' ? {} : baseBranch(branch) === branch ? { branch } : { event: queueEvent }

export function transition(previous: { conclusion: Conclusion } | undefined, current: { conclusion: Conclusion }): Transition {
  const now = resultOf(current.conclusion)
  if (now !== 'good' && now !== 'bad') return 'none'
  if (!previous) return 'first'
  const before = resultOf(previous.conclusion)
  if (now === 'bad') return before === 'bad' ? 'still-failing' : 'broke'
  return before === 'bad' ? 'recovered' : 'still-passing'
}

/** `main` for `gh-readonly-queue/main/pr-7-<sha>`: a merge queue tests what is about to become its base. */
export function baseBranch(branch: string): string {
  const queue = 'gh-readonly-queue/'
  if (!branch.startsWith(queue)) return branch
  const end = branch.lastIndexOf('/')
  return end > queue.length ? branch.slice(queue.length, end) : branch
}

/** The branch that a run counts for. Whoever may push can call a branch like an entry of the queue. */
export const branchOfRun = ({ event, branch }: Pick<Run, 'event' | 'branch'>): string =>
  event === queueEvent ? baseBranch(branch) : branch

const earlier = (run: Run, current: Current) =>
  run.id === current.id ? run.attempt < current.attempt : run.number < current.number && run.workflowId === current.workflowId

const comparable = (run: Run, current: Current, events: readonly string[] | undefined) =>
  (run.id === current.id || counts(run.event, current.event, events)) &&
  baseBranch(run.branch) === baseBranch(current.branch) &&
  (!isPullRequest(run.event) || run.headRepository === current.headRepository)

function counts(event: string, currentEvent: string, events: readonly string[] | undefined): boolean {
  if (events) return events.includes(event)
  if (event === 'workflow_dispatch') return currentEvent === event
  // The branch of a fork may be called `main`, too.
  return isPullRequest(event) === isPullRequest(currentEvent)
}

/** Whether it says anything of the code: it neither runs still, nor was it cancelled or skipped. */
export const decided = (run: Pick<Run, 'status' | 'conclusion'>): boolean =>
  run.status === 'completed' && ['good', 'bad'].includes(resultOf(run.conclusion))
