import type { Calls } from './calls.ts'
import type { Issue } from './issue.ts'
import { markerIn } from './marker.ts'

/** Whose issue it must be: a marker can be planted by anybody. */
export interface Sought {
  key: string
  author: string
  label: string | undefined
}

const mostPages = 5
/** Discussions use up numbers, too, and cannot be read as issues. */
const gap = 2
const mostUnlisted = 30

export const isOurs =
  ({ key, author }: Sought) =>
  (issue: Issue | undefined): issue is Issue =>
    issue !== undefined && sameLogin(issue.author, author) && markerIn(issue.body, key) !== undefined

export const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/**
 * The newest issue of an alert, and the highest number that is taken. Lists lag, so that what is newer than the newest one listed is read
 * by its number; a label that GitHub dropped hides an issue from its list, so that the newest of all are looked at, too.
 */
export async function find(sought: Sought, calls: Calls): Promise<{ issue: Issue | undefined; taken: number }> {
  const latest = await calls.list({})
  const unlisted = await after(latest.newest, calls)
  const recent = [...unlisted.toReversed(), ...latest.issues].find(isOurs(sought))
  const listed = recent ?? (latest.next ? await older(sought, calls) : undefined)
  const taken = Math.max(latest.newest, ...unlisted.map(({ number }) => number))
  // A list may tell how it was a while ago.
  return { issue: listed && (await calls.read(listed.number)), taken }
}

async function after(newest: number, calls: Calls): Promise<Issue[]> {
  const found: Issue[] = []
  let missed = 0
  for (let number = newest + 1; missed < gap && number <= newest + mostUnlisted; number++) {
    const issue = await calls.read(number)
    missed = issue ? 0 : missed + 1
    if (issue) found.push(issue)
  }
  return found
}

async function older(sought: Sought, calls: Calls): Promise<Issue | undefined> {
  const filter = { creator: sought.author, ...(sought.label !== undefined && { labels: sought.label }) }
  for (let page = 1; page <= mostPages; page++) {
    const { issues, next } = await calls.list({ ...filter, page })
    const found = issues.find(isOurs(sought))
    if (found || !next) return found
  }
  return undefined
}
