import { type Call, invalid } from '../call.ts'
import type { Repo } from '../world.ts'
import { labelNames } from './labels.ts'

const longest = { body: 65_536, title: 256 }

/** Refuses a text that GitHub would refuse, counted in characters. */
export function checkLength(resource: 'Issue' | 'IssueComment', field: keyof typeof longest, text: string): void {
  if ([...text].length <= longest[field]) return
  invalid({ resource, field, code: 'custom', message: `${field} is too long (maximum is ${longest[field]} characters)` })
}

export function checkTexts({ title, body }: { title?: string | null | undefined; body?: string | null | undefined }): void {
  if (title === '') invalid({ resource: 'Issue', field: 'title', code: 'missing_field' })
  checkLength('Issue', 'title', title ?? '')
  checkLength('Issue', 'body', body ?? '')
}

/** What a caller may attach: without push access it is dropped in silence, and so is an assignee who may not be one. */
export function attachable(
  call: Call,
  repo: Repo,
  wanted: { labels?: readonly (string | { name?: string })[] | undefined; assignees?: readonly (string | { login?: string })[] | undefined }
) {
  if (!call.viewer.push) return {}
  const { labels, assignees } = wanted
  return {
    ...(labels ? { labels: labelNames(call.world, repo, labels) } : {}),
    ...(assignees
      ? { assignees: assignees.map((it) => (typeof it === 'string' ? it : (it.login ?? ''))).filter((login) => isAssignable(repo, login)) }
      : {})
  }
}

const isAssignable = ({ roles }: Repo, login: string) => !['read', 'none'].includes(roles.get(login) ?? 'none')
