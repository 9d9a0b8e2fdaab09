import type { Context } from '../context.ts'
import type { GitHub } from './github.ts'

/** The default branch of a repository. The payload of a schedule does not name it, and another repository may have another one. One call then. */
export async function defaultBranchOf(
  repository: string,
  { context: { payload }, github }: { context: Pick<Context, 'payload'>; github(): Promise<Pick<GitHub, 'request'>> }
): Promise<string> {
  if (payload.text('repository.full_name') === repository && payload.has('repository.default_branch'))
    return payload.text('repository.default_branch')
  const [owner = '', repo = ''] = repository.split('/')
  const { data } = await (await github()).request('GET /repos/{owner}/{repo}', { owner, repo })
  return data.default_branch
}
