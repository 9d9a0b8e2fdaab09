/** Environments that users live in, by the names teams give them. */
export const looksLikeProduction = (environment: string): boolean => /^(prod|production|live|main)\b/i.test(environment)

/** Workflows that deploy, by the names teams give them. */
export const looksLikeDeploy = (name: string): boolean =>
  /\b(deploy|deployment|deploys|release|publish|rollout)\b/i.test(name.replace(/[_-]/g, ' '))
