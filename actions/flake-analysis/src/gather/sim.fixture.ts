import { github } from '@tocsin/action-kit'
import { createExchange } from '@tocsin/notifier'
import { type GithubSim, type GithubSimOptions, type RepoSeed, startGithubSim } from '@tocsin/testkit'
import type { ReadExecution, ReadTests, UnreadTests, Watermark } from '../model/reading.ts'
import { withAskedRun } from './asked-run.ts'
import { type Gathered, gather } from './gather.ts'
import type { Batch, Client, Ports } from './ports.ts'
import type { Query } from './query.ts'
import { home } from './testing.ts'

/** A GitHub on loopback with a clock that can be set; it fails the test where a call or an answer departs from the specification. */
export async function withGithub(
  seed: RepoSeed,
  act: (sim: GithubSim, clock: { ms: number }) => Promise<void>,
  { time: clock = { ms: Date.UTC(2026, 1, 4) }, ...options }: GithubSimOptions & { time?: { ms: number } } = {}
): Promise<void> {
  const limits = { perHour: 100_000, pointsPerMinute: 100_000, ...options.limits }
  const sim = await startGithubSim({ seed, clock: () => clock.ms, ...options, limits })
  try {
    await act(sim, clock)
    sim.assertClean()
  } finally {
    await sim.close()
  }
}

export const clientOf = ({ url }: GithubSim, signal?: AbortSignal): Promise<Client> =>
  github({
    token: 'ghs_0123456789abcdef',
    context: { apiUrl: url, owner: home.owner, repo: home.repo },
    exchange: createExchange({ env: {} }),
    log: { debug: () => undefined },
    maxWaitSeconds: 0,
    ...(signal && { signal })
  })

export interface Kept extends Gathered {
  executions: ReadExecution[]
  tests: ReadTests[]
  unread: UnreadTests[]
  batches: Batch[]
  /** What each of them left as the place to go on. */
  watermarks: Watermark[]
  lines: string[]
}

export type Asked = Partial<Query> & { ports?: Partial<Ports>; days?: number }

/** One reading of the simulated repository, with all that it delivered. */
export async function reading(
  sim: GithubSim,
  clock: { ms: number },
  watermark?: Watermark,
  { ports, days = 30, ...query }: Asked = {}
): Promise<Kept> {
  const kept = {
    executions: [] as ReadExecution[],
    tests: [] as ReadTests[],
    unread: [] as UnreadTests[],
    watermarks: [] as Watermark[],
    batches: [] as Batch[],
    lines: [] as string[]
  }
  const client = await clientOf(sim, ports?.signal)
  const asked = { ...home, since: Math.floor(clock.ms / 1000) - days * 86_400, ...query }
  const all: Ports = {
    now: () => clock.ms,
    take: (batch) => {
      kept.executions.push(...batch.executions)
      kept.tests.push(...batch.tests)
      kept.unread.push(...batch.unread)
      kept.batches.push(batch)
      kept.watermarks.push(batch.watermark)
    },
    factsOfLog: (text) => ({ lines: [text.trim().split('\n').at(-1) ?? ''], caches: [], retriedSteps: [] }),
    testsOf: (zip) => [{ suites: [], className: '', name: `${zip.length} bytes`, outcome: 'passed', retries: 0 }],
    progress: (line) => void kept.lines.push(line),
    ...ports
  }
  const gathered = await withAskedRun(await gather(client, asked, watermark, all), client, asked, all)
  // As the owner of a ledger would keep it.
  return { ...gathered, watermark: JSON.parse(JSON.stringify(gathered.watermark)), ...kept }
}

/** Each attempt as `run.attempt:outcome`, in order. */
export const outcomes = (executions: readonly ReadExecution[]): string[] =>
  executions
    .toSorted((a, b) => a.execution.run - b.execution.run || a.execution.attempt - b.execution.attempt)
    .map(({ execution, outcome = '-' }) => `${execution.run}.${execution.attempt}:${outcome}`)
