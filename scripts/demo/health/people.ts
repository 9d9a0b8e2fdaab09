import { repository, type Stage, tokens } from '../stage.ts'

const author = 'lin'

/** A maintainer writes on the newest issue. */
export const comment =
  (body: string) =>
  async ({ github, clock }: Stage): Promise<void> => {
    const repo = github.state.repos.get(repository)
    const at = new Date(clock.now()).toISOString()
    repo?.roles.set(author, 'write')
    github.state.lastId += 1
    repo?.issues.at(-1)?.comments.push({ id: github.state.lastId, body, author, createdAt: at, updatedAt: at, reactions: [] })
  }

export const openMaintenance =
  (title: string, body: string) =>
  async ({ github, clock }: Stage): Promise<void> => {
    const at = new Date(clock.now()).toISOString()
    github.seed({ repo: repository, issues: [{ title, body, labels: ['maintenance'], author, at }] })
  }

/** The newest issue is closed. */
export async function closeMaintenance({ github }: Stage): Promise<void> {
  const number = github.state.repos.get(repository)?.issues.at(-1)?.number
  const answer = await fetch(`${github.url}/repos/${repository}/issues/${number}`, {
    method: 'PATCH',
    headers: { authorization: `token ${tokens.withIssues}`, 'content-type': 'application/json' },
    body: JSON.stringify({ state: 'closed' })
  })
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to the closing of issue ${number}`)
}
