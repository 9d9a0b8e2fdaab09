import { nextId, type Repo, type Workflow, type World } from '../world.ts'
import type { WorkflowSeed } from './shapes.ts'

/** The workflow of a file, which is added when it is new. */
export function seedWorkflow(world: World, repo: Repo, { file, id, name, state = 'active' }: WorkflowSeed): Workflow {
  const path = file.includes('/') ? file : `.github/workflows/${file}`
  const known = repo.workflows.find((workflow) => workflow.path === path)
  if (known) return known
  const fresh: Workflow = { id: id ?? nextId(world), name: name ?? titleOf(file), path, state }
  repo.workflows.push(fresh)
  return fresh
}

const titleOf = (file: string) => file.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
