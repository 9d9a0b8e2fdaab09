const production = new Set(['prod', 'prd', 'production', 'live'])
const notYet = new Set(['pre', 'non', 'not', 'no', 'staging', 'stage', 'test', 'tests', 'dev', 'preview'])

/** Whether an environment or a workflow is one that users live in, by the names teams give them. */
export function looksLikeProduction(name: string): boolean {
  const said = wordsOf(name)
  if (said.length === 1 && said[0] === 'main') return true
  return said.some((word) => production.has(word)) && !said.some((word) => notYet.has(word))
}

const deploying = new Set(['deploy', 'deploys', 'deployment', 'release', 'publish', 'rollout'])

/** Workflows that deploy, by the names teams give them. */
export const looksLikeDeploy = (name: string): boolean => wordsOf(name).some((word) => deploying.has(word))

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter(Boolean)
