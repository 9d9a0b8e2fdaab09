import { isoTime } from '../call.ts'
import { emptyGit } from '../git/store.ts'
import { ensureLabel } from '../issues/labels.ts'
import { nextId, type Repo, type World } from '../world.ts'
import { cacheFrom } from './cache.ts'
import { seedCommit } from './commits.ts'
import { deploymentFrom } from './deployment.ts'
import { seedIssue, seedPull } from './issue.ts'
import { seedRun } from './run.ts'
import type { RepoSeed } from './shapes.ts'
import { seedWorkflow } from './workflow.ts'

const firstCommitAgeMs = 3_600_000

/** Makes the repository when it is new, then adds all that the seed holds to it. */
export function seedRepo(world: World, seed: RepoSeed, now: number): Repo {
  const fullName = seed.repo ?? 'octo/app'
  const known = world.repos.get(fullName.toLowerCase())
  const repo = known ?? newRepo(world, fullName, seed, now)
  for (const commit of seed.commits ?? []) seedCommit(repo, commit, now)
  for (const workflow of seed.workflows ?? []) seedWorkflow(world, repo, workflow)
  for (const run of seed.runs ?? []) seedRun(world, repo, run, now)
  for (const [login, role] of Object.entries(seed.roles ?? {})) repo.roles.set(login, role)
  for (const name of seed.labels ?? []) ensureLabel(world, repo, name)
  for (const issue of seed.issues ?? []) seedIssue(world, repo, issue, now)
  for (const pull of seed.pulls ?? []) seedPull(world, repo, pull, now)
  repo.caches.push(...(seed.caches ?? []).map((cache) => cacheFrom(world, repo, cache, now)))
  seed.plant?.(world, repo)
  repo.deployments.push(...(seed.deployments ?? []).map((deployment) => deploymentFrom(world, repo, deployment, now)))
  return repo
}

function newRepo(world: World, fullName: string, seed: RepoSeed, now: number): Repo {
  const [owner = '', name = ''] = fullName.split('/')
  const createdAt = isoTime(now - firstCommitAgeMs)
  const repo: Repo = {
    id: nextId(world),
    owner,
    name,
    private: seed.private ?? false,
    defaultBranch: seed.defaultBranch ?? 'main',
    description: seed.description ?? null,
    createdAt,
    roles: new Map([[owner, 'admin']]),
    git: emptyGit(),
    workflows: [],
    runs: [],
    artifacts: [],
    caches: [],
    checkRuns: [],
    issues: [],
    labels: [],
    pulls: [],
    deployments: [],
    dispatches: []
  }
  world.repos.set(fullName.toLowerCase(), repo)
  seedCommit(repo, { message: 'Initial commit', files: { 'README.md': `# ${name}\n`, ...seed.files }, at: createdAt }, now)
  return repo
}
