import { type Facts, facts } from './payload.ts'
import type { RunRequest } from './request.ts'

export type GitHubContext = Record<string, unknown>

/** The 40 digits of a commit when neither the caller nor the payload knows one. */
const someSha = 'f0e1d2c3b4a5968778695a4b3c2d1e0ff0e1d2c3'

/** The `github` context of a run: what the caller says, else what GitHub derives from the event. */
export function githubContext(request: RunRequest, { workflow, token }: Record<'workflow' | 'token', string>): GitHubContext {
  const { event, serverUrl = 'https://github.com', apiUrl = 'https://api.github.com' } = request
  const payload = facts(event.payload)
  const repository = request.repository ?? (payload.text('repository.full_name') || 'octo/app')
  const ref = request.ref ?? refOf(event.name, payload)
  const sha = request.sha ?? shaOf(event.name, payload)
  const actor = request.actor ?? (payload.text('sender.login') || 'octocat')
  const workflowPath = request.workflowPath ?? '.github/workflows/ci.yml'
  return {
    actor,
    actor_id: payload.text('sender.id') || '1',
    api_url: apiUrl,
    ...pullRequestRefs(event.name, payload),
    event: event.payload,
    event_name: event.name,
    graphql_url: apiUrl.endsWith('/api/v3') ? `${apiUrl.slice(0, -3)}/graphql` : `${apiUrl}/graphql`,
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: payload.text('repository.id') || '1',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: payload.text('repository.owner.id') || '1',
    repositoryUrl: `git://github.com/${repository}.git`,
    retention_days: '90',
    run_attempt: String(request.runAttempt ?? 1),
    run_id: String(request.runId ?? 1),
    run_number: String(request.runNumber ?? 1),
    secret_source: 'Actions',
    server_url: serverUrl,
    sha,
    token,
    triggering_actor: request.triggeringActor ?? actor,
    workflow,
    workflow_ref: `${repository}/${workflowPath}@${ref}`,
    workflow_sha: sha
  }
}

const isPullRequest = (event: string) =>
  ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'].includes(event)

function pullRequestRefs(event: string, payload: Facts): { head_ref: string; base_ref: string } {
  if (!isPullRequest(event)) return { head_ref: '', base_ref: '' }
  return { head_ref: payload.text('pull_request.head.ref'), base_ref: payload.text('pull_request.base.ref') }
}

function refOf(event: string, payload: Facts): string {
  const fallback = `refs/heads/${payload.text('repository.default_branch') || 'main'}`
  if (event === 'push' && !payload.flag('deleted')) return payload.text('ref') || fallback
  if (event === 'pull_request_target') return `refs/heads/${payload.text('pull_request.base.ref')}`
  if (isPullRequest(event)) return `refs/pull/${payload.text('pull_request.number') || payload.text('number')}/merge`
  if (event === 'release') return `refs/tags/${payload.text('release.tag_name')}`
  if (event === 'create') return `refs/${payload.text('ref_type') === 'tag' ? 'tags' : 'heads'}/${payload.text('ref')}`
  if (event === 'merge_group') return payload.text('merge_group.head_ref') || fallback
  return fallback
}

function shaOf(event: string, payload: Facts): string {
  if (event === 'push' && !payload.flag('deleted')) return payload.text('after') || someSha
  if (event === 'pull_request_target') return payload.text('pull_request.base.sha') || someSha
  if (isPullRequest(event)) return payload.text('pull_request.merge_commit_sha') || payload.text('pull_request.head.sha') || someSha
  return payload.text('deployment.sha') || payload.text('merge_group.head_sha') || someSha
}

const exposed = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'output',
  'path',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'state',
  'step_summary',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace'
]

/** The GITHUB_* of a process: the part of the context that the runner lets out, which leaves the token in. */
export function githubVariables(github: GitHubContext): Record<string, string> {
  const names = exposed.filter((name) => github[name] !== undefined)
  return Object.fromEntries(names.map((name) => [`GITHUB_${name.toUpperCase()}`, String(github[name])]))
}
