import type { Context } from '../../context.ts'
import { statusOf } from '../failure.ts'
import type { GitHub } from '../github.ts'
import { lacksPermission } from '../refusal.ts'
import { DoubtfulCreate } from './answer.ts'
import { type Issue, issueFrom } from './issue.ts'
import type { Change } from './plan.ts'
import { viewerOf } from './viewer.ts'

export interface Comment {
  id: number
  body: string
  author: string
}

/** The calls that keeping an issue takes. Nothing comes back for what is gone. */
export interface Calls {
  /** What the person is called whose token it is; nothing for a token that may not ask. */
  user(): Promise<string | undefined>
  /** The same of any token, at the price of GraphQL. */
  viewer(): Promise<string | undefined>
  read(number: number): Promise<Issue | undefined>
  /** The newest first, closed ones too; `next` says whether there are more. */
  list(filter: { labels?: string; creator?: string; page?: number }): Promise<{ issues: Issue[]; newest: number; next: boolean }>
  create(issue: { title: string; body: string; labels: string[]; assignees: string[] }): Promise<Issue>
  change(number: number, change: Change & { state_reason?: 'completed' | 'not_planned' | 'reopened' }): Promise<void>
  addLabels(number: number, labels: string[]): Promise<string[]>
  /** A hundred of them, the oldest first. */
  comments(number: number, page: number): Promise<Comment[]>
  comment(number: number, body: string): Promise<number>
  /** False when it was deleted. */
  editComment(id: number, body: string): Promise<boolean>
  dropComment(id: number): Promise<void>
}

/** Lets a call begin while there is time, and waits for it no longer than that. */
export type Guard = <T>(call: () => Promise<T>) => Promise<T>

export const perPage = 100

export function callsOver(request: GitHub['request'], context: Pick<Context, 'owner' | 'repo' | 'apiUrl'>, guard: Guard): Calls {
  const { owner, repo, apiUrl } = context
  const at = { owner, repo }
  const issueOf = (data: Parameters<typeof issueFrom>[0]) => issueFrom(data, `${owner}/${repo}`)
  return {
    user: () => guard(() => request('GET /user')).then(({ data }) => data.login, unlessForbidden),
    viewer: () => guard(() => viewerOf(request, apiUrl)).catch(unlessForbidden),
    async read(issue_number) {
      const call = () => request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...at, issue_number })
      const answer = await guard(call).catch(unless(404, 410))
      return answer && issueOf(answer.data)
    },
    async list(filter) {
      const values = { ...at, ...filter, state: 'all', sort: 'created', per_page: perPage } as const
      const { data } = await guard(() => request('GET /repos/{owner}/{repo}/issues', values))
      const newest = Math.max(0, ...data.map(({ number }) => number))
      return { issues: data.flatMap((one) => issueOf(one) ?? []), newest, next: data.length === perPage }
    },
    async create(issue) {
      const call = () => request('POST /repos/{owner}/{repo}/issues', { ...at, ...issue })
      return guard(call)
        .then(({ data }) => createdFrom(data))
        .catch(inDoubt)
    },
    async change(issue_number, change) {
      await guard(() => request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...at, issue_number, ...change }))
    },
    async addLabels(issue_number, labels) {
      const values = { ...at, issue_number, labels }
      const { data } = await guard(() => request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', values))
      return data.map(({ name }) => name)
    },
    async comments(issue_number, page) {
      const values = { ...at, issue_number, per_page: perPage, page }
      const { data } = await guard(() => request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', values))
      return data.map(({ id, body = '', user }) => ({ id: Number(id), body, author: user?.login ?? '' }))
    },
    async comment(issue_number, body) {
      const values = { ...at, issue_number, body }
      const { data } = await guard(() => request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', values))
      return Number(data.id)
    },
    async editComment(comment_id, body) {
      const values = { ...at, comment_id, body }
      const answer = await guard(() => request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', values)).catch(unless(404))
      return answer !== undefined
    },
    async dropComment(comment_id) {
      await guard(() => request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at, comment_id })).catch(unless(404))
    }
  }
}

/** Wherever GitHub says that it is: that of a repository renamed meanwhile is one, too. */
function createdFrom(data: Parameters<typeof issueFrom>[0]): Issue {
  const issue = issueFrom(data)
  if (!issue) throw new Error('the answer is no issue')
  return issue
}

const inDoubt = (error: unknown): never => {
  throw new DoubtfulCreate(error)
}

/** A limit passes, a missing permission does not. */
const unlessForbidden = (error: unknown): undefined => {
  if (!lacksPermission(error)) throw error
}

const unless =
  (...statuses: number[]) =>
  (error: unknown): undefined => {
    const status = statusOf(error)
    if (status === undefined || !statuses.includes(status)) throw error
  }
