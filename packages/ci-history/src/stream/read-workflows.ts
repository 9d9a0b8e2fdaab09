import { fields } from '@tocsin/notifier'
import { readPages } from '../pages.ts'
import type { GitHubPort, Repository } from '../port.ts'
import { number, text } from '../rest.ts'

/** `disabled_inactivity`: GitHub stopped its schedule after 60 days without activity in the repository, and tells nobody of it. */
const states = ['active', 'deleted', 'disabled_fork', 'disabled_inactivity', 'disabled_manually'] as const

export interface Workflow {
  id: number
  name: string
  /** `.github/workflows/ci.yml`; `dynamic/…` for those that GitHub itself brings along, which have no file. */
  path: string
  state: (typeof states)[number]
  /** ISO 8601: before, it cannot have missed anything. */
  createdAt: string
}

/** More than a repository can have in any sensible use. */
const mostPages = 10

/** All workflows of a repository, in whatever state. One call for each 100. */
export async function readWorkflows(port: GitHubPort, { owner, repo }: Repository): Promise<Workflow[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/workflows'
  return (await readPages(port, route, { owner, repo }, { key: 'workflows', mostPages })).map(workflowOf)
}

function workflowOf(json: unknown): Workflow {
  const workflow = fields(json)
  return {
    id: number(workflow.id),
    name: text(workflow.name),
    path: text(workflow.path),
    state: states.find((state) => state === workflow.state) ?? 'active',
    createdAt: text(workflow.created_at)
  }
}
