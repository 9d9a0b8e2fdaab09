import { githubLimits, type Limits } from './limits.ts'
import { type Grant, grant } from './permissions.ts'
import type { RepoSeed } from './seed/shapes.ts'

export interface GithubSimOptions {
  /** Repositories to start with. */
  seed?: RepoSeed | readonly RepoSeed[]
  /** The time in milliseconds. */
  clock?: () => number
  /** `/api/v3` for a GitHub Enterprise Server. */
  basePath?: '' | '/api/v3'
  /** What every token may do, unless `tokens` names the only good ones. */
  grant?: Partial<Grant>
  tokens?: Readonly<Record<string, Partial<Grant>>>
  /** How far issue lists, and searches, are behind the truth. */
  lagMs?: number
  /** How long after its creation a run first shows in a list. */
  runLagMs?: number
  searchLagMs?: number
  /** GitHub's own limits by default; an enterprise server has none unless they are given. */
  limits?: Partial<Limits>
}

export function withDefaults(options: GithubSimOptions) {
  const { basePath = '', lagMs = 0, runLagMs = 0, searchLagMs = lagMs, clock = Date.now, limits, tokens, seed = [] } = options
  return {
    clock,
    basePath,
    seeds: [seed].flat() as readonly RepoSeed[],
    lag: { list: lagMs, search: searchLagMs, runs: runLagMs },
    anyToken: grant(options.grant),
    tokens: tokens && Object.fromEntries(Object.entries(tokens).map(([token, part]) => [token, grant(part)])),
    limits: basePath && !limits ? undefined : { ...githubLimits, ...limits }
  }
}

export type Settings = ReturnType<typeof withDefaults>
