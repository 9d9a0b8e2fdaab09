import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { githubContract } from '../contract/github.ts'
import { answer, type Service } from './answer.ts'
import type { Answer } from './call.ts'
import { type Fault, faultAnswer, faults } from './faults.ts'
import { startBlobHost } from './http/blobs.ts'
import { readJson } from './http/body.ts'
import { close, listen } from './http/listen.ts'
import { isText, send } from './http/send.ts'
import { limiter } from './limits.ts'
import { type GithubSimOptions, withDefaults } from './options.ts'
import { handlers } from './routes/index.ts'
import { seedRepo } from './seed/repo.ts'
import type { RepoSeed } from './seed/shapes.ts'
import { createWorld, type Repo, type World } from './world.ts'

/** One request as it was answered, in the order of arrival. */
export interface LoggedRequest {
  /** Absent when the specification's slice has no such operation. */
  operation?: string
  method: string
  /** Without the base path. */
  path: string
  query: Record<string, string>
  body: unknown
  /** 0 when the connection was cut or the answer is still under way. */
  status: number
  /** Milliseconds of the clock. */
  at: number
}

export interface GithubSim {
  /** What `GITHUB_API_URL` holds. */
  url: string
  /** What `GITHUB_SERVER_URL` holds. */
  serverUrl: string
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
  const contract = githubContract()
  const blobs = await startBlobHost({ now: settings.clock, violation: (problem) => void violations.push(problem) })
  const site = { api: '', web: '' }
  const service: Service = {
    settings,
    contract,
    handlers,
    limiter: settings.limits && limiter(settings.limits),
    shared: { site, world, blobs, lag: settings.lag }
  }
  let inFlight = 0

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', site.web)
    const { method = 'GET', headers } = request
    const path =
      settings.basePath && address.pathname.startsWith(settings.basePath)
        ? address.pathname.slice(settings.basePath.length)
        : address.pathname
    const { value: body, problem } = await readJson(request)
    const operation = contract.match(method, path)?.route.id
    const logged: LoggedRequest = { method, path, query: Object.fromEntries(address.searchParams), body, status: 0, at: settings.clock() }
    requests.push(operation ? { ...logged, operation } : logged)
    const entry = requests.at(-1) ?? logged
    violations.push(...contract.request({ method, path, query: address.searchParams, headers, body }))

    const fault = broken.next({ operation: operation ?? '', method, path })
    if (fault?.delayMs) await sleep(fault.delayMs)
    if (fault?.cut === 'hang') return
    if (fault?.cut === 'before') return void request.socket.destroy()
    const given: Answer =
      (fault && faultAnswer(fault)) ?? answer(service, { method, path, headers, address, body, bodyProblem: problem, inFlight })
    if (!fault && !isText(given)) violations.push(...contract.response({ method, path, status: given.status, body: given.body }))
    if (fault?.cut === 'after') return void request.socket.destroy()
    entry.status = given.status
    send(response, given)
  }

  const server = createServer((request, response) => {
    inFlight += 1
    response.once('close', () => {
      inFlight -= 1
    })
    serve(request, response).catch((error: unknown) => {
      violations.push(`${request.method} ${request.url} failed inside the simulator: ${error instanceof Error ? error.stack : error}`)
      send(response, { status: 500, body: { message: 'Server Error' } })
    })
  })
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
