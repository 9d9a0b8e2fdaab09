import type { WorkflowEvent } from '@tocsin/testkit'
import type { Scene } from './scene.ts'
import { repository, type Stage } from './stage.ts'

const tookMs = 4 * 60_000

/** Lets a run end on GitHub; gives the event that tells of it. The action reads the real clock, not that of the story. */
export async function endOf({ commit, ago = 0, ...run }: NonNullable<Scene['ended']>, { github }: Stage): Promise<WorkflowEvent> {
  const runs = github.state.repos.get(repository)?.runs ?? []
  const known = runs.findIndex(({ id }) => id === run.id)
  const { sha, createdAt: at = new Date(Date.now() - ago * 60_000 - tookMs).toISOString() } = runs[known] ?? {}
  if (known !== -1) runs.splice(known, 1)
  github.seed({ repo: repository, ...(commit && { commits: [commit] }), runs: [{ ...run, at, ...(sha !== undefined && { sha }) }] })
  const answer = await fetch(`${github.url}/repos/${repository}/actions/runs/${run.id}`, { headers: { authorization: 'token demo' } })
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
