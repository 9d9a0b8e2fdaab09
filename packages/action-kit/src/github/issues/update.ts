import type { IssueWish } from '@tocsin/notifier'
import { type Calls, perPage } from './calls.ts'
import { sameLogin } from './find.ts'
import type { Issue } from './issue.ts'
import { isStatus, statusFor } from './marker.ts'
import type { Plan } from './plan.ts'

type Update = Extract<Plan, { kind: 'update' }>

/** Changes an issue and the comment that tells its state; answers the comment's id. What is repeated after a death changes nothing twice. */
export async function update(wish: IssueWish, issue: Issue, { change, tell, note }: Update, calls: Calls): Promise<number | undefined> {
  // Before the change, which is what tells the next run that nothing is left to tell.
  const comment = await tellState(wish, issue, tell, note, calls)
  if (Object.keys(change).length > 0) await calls.change(issue.number, { ...change, ...reasonOf(change.state) })
  return comment
}

const reasonOf = (state: 'open' | 'closed' | undefined) =>
  state === undefined ? {} : { state_reason: state === 'closed' ? ('completed' as const) : ('reopened' as const) }

async function tellState(
  wish: IssueWish,
  issue: Issue,
  tell: boolean,
  note: string | undefined,
  calls: Calls
): Promise<number | undefined> {
  const body = statusFor(wish, note)
  // A comment that the ledger does not know is not there, unless a run died: the next news finds it.
  if (!tell && wish.remote?.id === String(issue.number) && wish.remote.thread === undefined) return undefined
  const found = issue.comments > 0 && !wish.tie?.first ? await search(wish.key, issue, calls) : undefined
  if (found !== undefined && (await calls.editComment(found, body))) return found
  return tell ? calls.comment(issue.number, body) : undefined
}

const mostPages = 10

/** By whom the issue is, and with our marker: the id that a ledger remembers could be that of anybody's comment. */
async function search(key: string, issue: Issue, calls: Calls): Promise<number | undefined> {
  const pages = Math.min(mostPages, Math.ceil(issue.comments / perPage))
  for (let page = 1; page <= pages; page++) {
    const comments = await calls.comments(issue.number, page)
    const found = comments.find(({ body, author }) => sameLogin(author, issue.author) && isStatus(body, key))
    if (found) return found.id
  }
  return undefined
}
