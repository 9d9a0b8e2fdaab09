import type { WorkflowEvent } from '@tocsin/testkit'
import type { Scene } from './scene.ts'
import { repository, type Stage, tokens } from './stage.ts'

const tookMs = 4 * 60_000

/** Lets a run end on GitHub; gives the event that tells of it. */
export async function endOf({ commit, ...run }: NonNullable<Scene['ended']>, { github, clock }: Stage): Promise<WorkflowEvent> {
  const runs = github.state.repos.get(repository)?.runs ?? []
  const known = runs.findIndex(({ id }) => id === run.id)
  const title = commit?.message ?? runs.findLast(({ branch }) => branch === run.branch)?.title
  const { sha, createdAt: at = new Date(clock.now() - tookMs).toISOString() } = runs[known] ?? {}
  if (known !== -1) runs.splice(known, 1)
  github.seed({
    repo: repository,
    ...(commit && { commits: [commit] }),
    runs: [{ ...(title !== undefined && { title }), ...run, at, ...(sha !== undefined && { sha }) }]
  })
  const answer = await fetch(`${github.url}/repos/${repository}/actions/runs/${run.id}`, {
    headers: { authorization: `token ${tokens.ofJob}` }
  })
  const told = (await answer.json()) as { workflow_id: number; name: string; path: string }
  return {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow: { id: told.workflow_id, name: told.name, path: told.path },
      workflow_run: told,
      repository: {
        full_name: repository,
        name: 'app',
        owner: { login: 'octo' },
        default_branch: 'main',
        html_url: `https://github.com/${repository}`
      },
      sender: { login: 'ada' }
    }
  }
}
