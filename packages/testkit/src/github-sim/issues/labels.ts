import { type Label, nextId, type Repo, type World } from '../world.ts'

export const findLabel = ({ labels }: Repo, name: string): Label | undefined =>
  labels.find((label) => label.name.toLowerCase() === name.toLowerCase())

/** Grey, as the label that GitHub makes when an issue names one that is not there. */
const usualColor = 'ededed'

export function ensureLabel(world: World, repo: Repo, name: string): Label {
  const known = findLabel(repo, name)
  if (known) return known
  const fresh: Label = { id: nextId(world), name, color: usualColor, description: null }
  repo.labels.push(fresh)
  return fresh
}

type Named = string | { name?: string }

/** The names as the repository spells them, each once. */
export function labelNames(world: World, repo: Repo, given: readonly Named[]): string[] {
  const names = given.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).filter((name) => name !== '')
  return [...new Set(names.map((name) => ensureLabel(world, repo, name).name))]
}
