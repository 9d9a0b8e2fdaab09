const production = new Set(['prod', 'prd', 'production', 'live'])
const notYet = new Set(['pre', 'non', 'not', 'no', 'staging', 'stage', 'test', 'tests', 'testing', 'dev', 'development', 'preview'])
const elsewhere = new Set([...notYet, 'previews', 'preprod', 'nonprod', 'qa', 'uat', 'sandbox', 'demo', 'review', 'integration', 'nightly'])

/** Whether an environment or a workflow is one that users live in, by the names teams give them. */
export function looksLikeProduction(name: string): boolean {
  const said = wordsOf(name)
  if (said.length === 1 && said[0] === 'main') return true
  return said.some((word) => production.has(word)) && !said.some((word) => notYet.has(word))
}

/** Whether a deploy goes to users, by the name of its environment or workflow; undefined where the name does not tell. */
export function productionIn(name: string): boolean | undefined {
  if (looksLikeProduction(name)) return true
  return wordsOf(name).some((word) => elsewhere.has(word)) ? false : undefined
}

const deploying = new Set(['deploy', 'deploys', 'deployment', 'release', 'publish', 'rollout'])

/** Workflows that deploy, by the names teams give them. */
export const looksLikeDeploy = (name: string): boolean => wordsOf(name).some((word) => deploying.has(word))

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter(Boolean)
