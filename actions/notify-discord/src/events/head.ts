import { type Context, type Facts, isFork } from '@tocsin/action-kit'

export interface Head {
  /** `mallory:main` for the branch of a fork, which may be called as ours is: no branch has a colon in its name. */
  branch: string
  isFork: boolean
}

/** The branch that a run is about. */
export function headOfRun(run: Facts, repository: string): Head {
  const branch = run.text('head_branch')
  const { value } = run.at('head_repository')
  const name = run.text('head_repository.full_name')
  const foreign = value === null || (name !== '' && name.toLowerCase() !== repository.toLowerCase())
  const owner = run.maybe('head_repository.owner.login') ?? (name.split('/')[0] || deleted)
  return { isFork: foreign, branch: foreign && branch ? `${owner}:${branch}` : branch }
}

/** The branch of this run: that of the pull request, else the one it runs on. */
export function headOfContext(context: Context): string {
  const { payload, headRef, refName } = context
  if (!headRef) return refName
  return isFork(context) ? `${payload.maybe('pull_request.head.user.login') ?? deleted}:${headRef}` : headRef
}

/** GitHub tells of a fork that is gone nothing but its branch. */
const deleted = 'fork'
