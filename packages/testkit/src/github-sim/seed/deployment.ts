import { isoTime } from '../call.ts'
import { resolveRef } from '../git/store.ts'
import { type Deployment, nextId, type Repo, type World } from '../world.ts'
import type { DeploymentSeed } from './shapes.ts'

export function deploymentFrom(world: World, repo: Repo, seed: DeploymentSeed, now: number): Deployment {
  const { environment, ref = repo.defaultBranch, creator = 'octocat', at = isoTime(now), statuses = ['success'] } = seed
  const sha = seed.sha ?? resolveRef(repo.git, ref) ?? ''
  const id = nextId(world)
  const made = statuses.map((state) => ({ id: nextId(world), state, description: '', url: '', createdAt: at }))
  return { id, sha, ref, environment, creator, createdAt: at, statuses: made }
}
