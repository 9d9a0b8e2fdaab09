import { createServer } from 'node:http'
import { githubContract } from '../contract/github.ts'
import { type Fault, faults } from './faults.ts'
import { startBlobHost } from './http/blobs.ts'
import { close, listen } from './http/listen.ts'
import { limiter } from './limits.ts'
import { type GithubSimOptions, withDefaults } from './options.ts'
import { handlers } from './routes/index.ts'
import { seedRepo } from './seed/repo.ts'
import type { RepoSeed } from './seed/shapes.ts'
import { type LoggedRequest, server as serverOf } from './serve.ts'
import { createWorld, type Repo, type World } from './world.ts'

export interface GithubSim {
  /** What `GITHUB_API_URL` holds. */
  url: string
  /** What `GITHUB_SERVER_URL` holds. */
  serverUrl: string
  /** In the order of arrival. */
  requests: readonly LoggedRequest[]
  /** Where requests or answers departed from GitHub's specification. */
  violations: readonly string[]
  state: World
  /** Adds a repository, or more to one that is there. */
  seed(seed: RepoSeed): Repo
  /** Makes matching requests go wrong. */
  fail(fault: Fault): void
  /** Throws a readable list when there was a violation. */
  assertClean(): void
  close(): Promise<void>
}

/** Starts a GitHub on a loopback port that knows what it was seeded with and what clients changed since. */
export async function startGithubSim(options: GithubSimOptions = {}): Promise<GithubSim> {
  const settings = withDefaults(options)
  const world = createWorld()
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const broken = faults()
  const site = { api: '', web: '' }
  const blobs = await startBlobHost({ now: settings.clock, violation: (problem) => void violations.push(problem) })
  const shared = { site, world, blobs, lag: settings.lag }
  const service = { settings, contract: githubContract(), handlers, limiter: settings.limits && limiter(settings.limits), shared }
  const server = createServer(serverOf(service, { requests, violations, faults: broken }))
  site.web = await listen(server)
  site.api = `${site.web}${settings.basePath}`
  const seed = (more: RepoSeed) => seedRepo(world, more, settings.clock())
  for (const more of settings.seeds) seed(more)

  return {
    url: site.api,
    serverUrl: site.web,
    requests,
    violations,
    state: world,
    seed,
    fail: broken.add,
    assertClean: () => {
      if (violations.length > 0) throw new Error(`GitHub would not agree:\n${violations.join('\n')}`)
    },
    close: async () => {
      await Promise.all([close(server), blobs.close()])
    }
  }
}
