import { jobName } from '@tocsin/ci-history'
import { fields, glob, list } from '@tocsin/notifier'
import type { ReadExecution, ReadJob } from '../model/reading.ts'
import { secondsOf } from './list-runs.ts'
import type { ArtifactFacts, Client } from './ports.ts'
import type { Query } from './query.ts'
import { unmatchedArtifacts } from './unmatched-artifacts.ts'

const perPage = 100

export interface ListedArtifacts {
  found: readonly ArtifactFacts[]
  /** Whether they were listed back to that time. */
  whole: boolean
  /** The patterns that fit no artifact, as a sentence with what there is in their place; '' without any. */
  unmatched: string
}

/**
 * The artifacts that the patterns name, newest first, back to a time. A name costs a call for each 100 reports; globs share one listing of all
 * artifacts. `most` calls in all, and none once `isEnough` says so; it is told what the pages before brought.
 */
export async function listArtifacts(
  client: Client,
  { owner, repo, artifacts: patterns = [] }: Pick<Query, 'owner' | 'repo' | 'artifacts'>,
  {
    from,
    most,
    isEnough = () => false
  }: { from: number; most: number; isEnough?: (fresh: readonly ArtifactFacts[], calls: number) => boolean }
): Promise<ListedArtifacts> {
  const globs = patterns.filter((pattern) => pattern.includes('*'))
  const exact = patterns.filter((pattern) => !pattern.includes('*') && !globs.some((one) => glob(one, pattern)))
  const lanes = [...exact.map((name) => ({ name, isOpen: true })), ...(globs.length > 0 ? [{ name: undefined, isOpen: true }] : [])]
  const found = new Map<number, ArtifactFacts>()
  const names = new Set<string>()
  const pageOf = (parameters: object) => readPage(client, { owner, repo, per_page: perPage, ...parameters }, names)
  let calls = 0
  let fresh: ArtifactFacts[] = []
  for (let page = 1; lanes.some(({ isOpen }) => isOpen) && calls < most && !isEnough(fresh, calls); page += 1) {
    fresh = []
    for (const lane of lanes.filter(({ isOpen }) => isOpen)) {
      if (calls === most) break
      calls += 1
      const some = await pageOf({ page, ...(lane.name !== undefined && { name: lane.name }) })
      const isMeant = ({ name }: ArtifactFacts) => (lane.name === undefined ? globs.some((one) => glob(one, name)) : name === lane.name)
      fresh.push(...some.filter((one) => one.createdAt >= from && isMeant(one) && !found.has(one.id)))
      for (const one of fresh) found.set(one.id, one)
      lane.isOpen = some.length === perPage && (some.at(-1)?.createdAt ?? 0) >= from
    }
  }
  const whole = !lanes.some(({ isOpen }) => isOpen)
  // Whoever is told that a name is not there looks for those that are.
  const isSearch = globs.length === 0 && whole && calls < most && exact.some((name) => !names.has(name))
  if (isSearch) await pageOf({ page: 1 })
  const unmatched = unmatchedArtifacts(patterns, { names, ofAll: isSearch || globs.length > 0, whole })
  return { found: [...found.values()].toSorted((a, b) => b.id - a.id), whole, unmatched }
}

/** Notes the names of all that it lists. */
async function readPage(client: Client, parameters: Record<string, unknown>, names: Set<string>): Promise<ArtifactFacts[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/artifacts', parameters)
  const page = list(fields(data).artifacts).map(artifactOf)
  for (const { name } of page) names.add(name)
  return page
}

function artifactOf(json: unknown): ArtifactFacts {
  const one = fields(json)
  return {
    id: Number(one.id) || 0,
    name: typeof one.name === 'string' ? one.name : '',
    run: Number(fields(one.workflow_run).id) || 0,
    bytes: Number(one.size_in_bytes) || 0,
    expired: one.expired === true,
    createdAt: secondsOf(typeof one.created_at === 'string' ? one.created_at : '')
  }
}

/** The attempt that made an artifact: the last one that had begun by then. Without a time, the newest. */
export function executionFor(
  { createdAt }: Pick<ArtifactFacts, 'createdAt'>,
  executions: readonly ReadExecution[]
): ReadExecution | undefined {
  const inOrder = executions.toSorted((a, b) => a.execution.attempt - b.execution.attempt)
  if (createdAt === 0) return inOrder.at(-1)
  return inOrder.findLast(({ execution }) => execution.at <= createdAt) ?? inOrder[0]
}

/** The job that an artifact is of, by its name, unless it may be of several. */
export function jobFor(name: string, jobs: readonly ReadJob[]): ReadJob | undefined {
  if (jobs.length < 2) return jobs[0]
  const words = wordsOf(name)
  const scored = jobs.map((job) => ({ job, score: scoreOf(job.name, words) })).toSorted((a, b) => b.score - a.score)
  const [best, next] = scored
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.job : undefined
}

/** How many words of the artifact's name a job explains; a leg that the artifact does not name whole is another one. */
function scoreOf(shown: string, words: ReadonlySet<string>): number {
  const { name, leg = '' } = jobName(shown)
  const legWords = [...wordsOf(leg)]
  if (legWords.some((word) => !words.has(word))) return 0
  return [...new Set([...wordsOf(name), ...legWords])].filter((word) => words.has(word)).length
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, 500)
      .toLowerCase()
      .split(/[^\p{L}\p{N}.]+/u)
      .filter((word) => word !== '' && !common.has(word))
  )

/** In the names of nearly all reports. */
const common = new Set(['artifact', 'artifacts', 'junit', 'output', 'report', 'reports', 'result', 'results', 'surefire', 'xml'])
