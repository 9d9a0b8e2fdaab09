import { keyFamily } from '@tocsin/ci-history'
import type { CacheUse } from '../model/log-facts.ts'
import type { CacheReport } from '../model/workflow-report.ts'

/** What the log of one job says of its caches. */
export interface JobCaches {
  /** `owner/name`. */
  repository: string
  workflow: string
  /** As shown, with its leg. */
  job: string
  url?: string
  passed: boolean
  caches: readonly CacheUse[]
}

/** What a log without a key calls a cache: `npm cache`. */
const unnamed = /^(?:(.{1,40}) )?cache$/

/** How often each cache of each job was found, those first that were missed most; jobs in the order of time. */
export function cacheReports(jobs: readonly JobCaches[], most = 500): CacheReport[] {
  const byJob = Map.groupBy(jobs, ({ repository, workflow, job }) => JSON.stringify([repository, workflow, job]))
  return [...byJob.values()].flatMap(reportsOfJob).toSorted(mostMissed).slice(0, most)
}

/** For caches of several repositories as well. */
export const mostMissed = (a: CacheReport, b: CacheReport): number =>
  b.miss - a.miss || b.partial - a.partial || b.exact - a.exact || Number(a.key > b.key) - Number(a.key < b.key)

function reportsOfJob(runs: readonly JobCaches[]): CacheReport[] {
  const uses = runs.flatMap((run) => run.caches.map((use) => ({ run, use, family: familyOf(use.key) })))
  const families = new Set(uses.flatMap(({ family, use }) => (unnamed.test(use.key) ? [] : [family])))
  const byFamily = Map.groupBy(uses, ({ use, family }) => (unnamed.test(use.key) ? named(use.key, families) : family))
  return [...byFamily].map(([key, of]) => {
    const count = (result: CacheUse['result']) => of.filter(({ use }) => use.result === result).length
    const example = of.findLast(({ use }) => use.result === 'miss') ?? of.at(-1)
    const { repository = '', workflow = '', job = '', url } = example?.run ?? {}
    const results = { exact: count('exact'), partial: count('partial'), miss: count('miss') }
    return { repository, workflow, job, key, ...results, ...logsOf(of.map(({ run }) => run)), ...(url !== undefined && { url }) }
  })
}

/** One may use a cache twice. */
function logsOf(runs: readonly JobCaches[]): Pick<CacheReport, 'logs' | 'logsOfPasses'> {
  const logs = new Set(runs)
  return { logs: logs.size, logsOfPasses: [...logs].filter(({ passed }) => passed).length }
}

const familyOf = (key: string) => (unnamed.test(key) ? key : keyFamily(key))

/** The only cache of the job that it can mean. */
function named(key: string, families: ReadonlySet<string>): string {
  const [, manager = ''] = unnamed.exec(key) ?? []
  const meant = [...families].filter((family) => family.toLowerCase().includes(manager))
  return meant.length === 1 ? (meant[0] ?? key) : key
}
