import type { IssueWish } from '@tocsin/notifier'
import type { Calls } from './calls.ts'
import type { Issue } from './issue.ts'
import { markerIn } from './marker.ts'
import { showsOther } from './plan.ts'

/** Whose issue it must be: a marker can be planted by anybody. */
export interface Sought {
  key: string
  /** Where the issue may be the one of an alert before it, too. */
  series?: string
  /** What it must bear, where there is a ledger: the same author may be made to write for strangers. */
  seal?: string
  author: string
  label: string | undefined
}

/** A ledger knows the alert before; without one, a marker tells. */
export const soughtFor = ({ key, series, tie, labels: [label] }: IssueWish): Omit<Sought, 'author'> => ({
  ...{ key, label },
  ...(tie ? { seal: tie.seal } : series !== undefined && { series })
})

const mostPages = 5
/** Discussions use up numbers, too, and cannot be read as issues. */
const gap = 2
const mostUnlisted = 30

export const isOurs =
  ({ author, ...wanted }: Sought) =>
  (issue: Issue | undefined): issue is Issue =>
    issue !== undefined && sameLogin(issue.author, author) && isMarked(wanted, issue)

const isLast =
  ({ author, ...wanted }: Sought) =>
  (issue: Issue): boolean =>
    sameLogin(issue.author, author) && showsOther(wanted, markerIn(issue.body))

export const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

function isMarked({ key, seal }: Wanted, { body }: Issue): boolean {
  const marker = markerIn(body)
  return marker?.key === key && (seal === undefined || marker.seal === seal)
}

const choose = (issues: readonly Issue[], sought: Sought) => issues.find(isOurs(sought)) ?? issues.find(isLast(sought))

type Wanted = Omit<Sought, 'author'>

/**
 * The issue of an alert, or of the one before it in its series, and the highest number that is taken. Lists lag, so that what is newer than the newest one listed is read by its
 * number; a label that GitHub dropped hides an issue from its list, so that the newest of all are looked at, too.
 */
export async function find(
  wanted: Wanted,
  authorOf: () => Promise<string | undefined>,
  calls: Calls
): Promise<{ issue: Issue | undefined; taken: number }> {
  const latest = await calls.list({})
  const unlisted = await after(latest.newest, calls)
  const taken = Math.max(latest.newest, ...unlisted.map(({ number }) => number))
  const isWorthAsking =
    latest.next || [...unlisted, ...latest.issues].some((issue) => isMarked(wanted, issue) || showsOther(wanted, markerIn(issue.body)))
  const author = isWorthAsking ? await authorOf() : undefined
  if (author === undefined) return { issue: undefined, taken }
  return { issue: await among(unlisted, latest, { ...wanted, author }, calls), taken }
}

async function among(
  unlisted: readonly Issue[],
  latest: { issues: readonly Issue[]; next: boolean },
  sought: Sought,
  calls: Calls
): Promise<Issue | undefined> {
  const racing = unlisted.filter(isOurs(sought))
  if (racing.length > 0) return racing.find(({ state }) => state === 'open') ?? racing.at(-1)
  const listed = choose([...unlisted.toReversed(), ...latest.issues], sought) ?? (latest.next ? await older(sought, calls) : undefined)
  // A list may tell how it was a while ago.
  return listed && calls.read(listed.number)
}

/** By their numbers, ascending. A number that was free when we asked may be taken by the time a higher one is. */
async function after(newest: number, calls: Calls): Promise<Issue[]> {
  const found: Issue[] = []
  let free: number[] = []
  for (let number = newest + 1; free.length < gap && number <= newest + mostUnlisted; number++) {
    const issue = await calls.read(number)
    if (!issue) free.push(number)
    else {
      const since = await Promise.all(free.map(calls.read))
      found.push(...since.filter((one) => one !== undefined), issue)
      free = []
    }
  }
  return found
}

async function older(sought: Sought, calls: Calls): Promise<Issue | undefined> {
  const filter = { creator: sought.author, ...(sought.label !== undefined && { labels: sought.label }) }
  for (let page = 1; page <= mostPages; page++) {
    const { issues, next } = await calls.list({ ...filter, page })
    const found = choose(issues, sought)
    if (found || !next) return found
  }
  return undefined
}
