import type { JobEnd, ReadExecution, UnreadTests } from '../model/reading.ts'
import { executionFor, jobFor } from './artifacts.ts'
import type { ArtifactFacts } from './ports.ts'
import { legsAmong, variantOf } from './variant.ts'

/** A report that is there, before it is read. */
export interface Report {
  artifact: ArtifactFacts
  /** The attempt that made it. */
  read: ReadExecution
  variant: string
  /** The job that made it, where its name tells. */
  job?: string
  /** What became of the job that made it, or of the whole attempt where that job is not known. */
  ended?: JobEnd
  /** Its job passed in another attempt of the run. */
  passedElsewhere: boolean
}

/** Artifacts by run. */
export type ByRun = ReadonlyMap<number, readonly ArtifactFacts[]>

/** What there is to be read, among all that is listed: what was read before tells of names. */
export interface ListedReports {
  artifacts: ByRun
  listed: ByRun
}

/** The reports of these executions: of each run those artifacts that one of its attempts here made. */
export function reportsOf(
  executions: readonly ReadExecution[],
  { artifacts, listed }: ListedReports,
  known: ReadonlyMap<number, number>
): Report[] {
  return [...Map.groupBy(executions, ({ execution }) => execution.run)].flatMap(([run, attempts]) => {
    const { made, earlier } = byAttempt(listed.get(run) ?? [], attempts, known.get(run) ?? 0)
    const legs = legsAmong(made, earlier)
    const unread = new Set(artifacts.get(run)?.map(({ id }) => id))
    return made
      .filter(({ artifact }) => unread.has(artifact.id))
      .map((one) => reportOf({ ...one, variant: variantOf(one, legs) }, attempts))
  })
}

type Made = Pick<Report, 'artifact' | 'read'> & { name: string }

/** What an earlier attempt made, up to the last one that is known, was read with it, or left out. */
function byAttempt(all: readonly ArtifactFacts[], attempts: readonly ReadExecution[], known: number): Record<'made' | 'earlier', Made[]> {
  const begin = Math.min(...attempts.map(({ execution }) => execution.at))
  const made = all.flatMap((artifact): Made[] => {
    const read = executionFor(artifact, attempts)
    return read ? [{ artifact, name: artifact.name, read }] : []
  })
  const isEarlier = ({ artifact }: Made) => known > 0 && artifact.createdAt < begin
  const earlier = made
    .filter(isEarlier)
    .map((one) => ({ ...one, read: { ...one.read, execution: { ...one.read.execution, attempt: known } } }))
  return { made: made.filter((one) => !isEarlier(one)), earlier }
}

function reportOf({ artifact, read, variant }: Pick<Report, 'artifact' | 'read' | 'variant'>, attempts: readonly ReadExecution[]): Report {
  const job = jobFor(artifact.name, read.jobs ?? [])
  const ended = endOf(job?.name, read)
  const passedElsewhere = attempts.some((one) => one !== read && endOf(job?.name, one) === 'pass')
  const told = { ...(job && { job: job.name }), ...(ended && { ended }) }
  return { artifact, read, variant, ...told, passedElsewhere }
}

/** Of a job that is known, or else of all: each of them may be the one. */
function endOf(name: string | undefined, { jobs = [], outcome, execution }: ReadExecution): JobEnd | undefined {
  const job = jobs.find((one) => one.name === name)
  if (name !== undefined) return job?.infra === undefined && job?.outcome !== 'flaky' ? job?.outcome : undefined
  if (execution.excluded) return undefined
  return jobs.some((one) => one.outcome === 'fail') || outcome === 'fail' ? 'fail' : outcome && 'pass'
}

/** What is known of reports all the same that are left unread. */
export const unreadOf = (reports: readonly Report[]): UnreadTests[] =>
  reports.flatMap(({ read: { execution, workflow }, variant, ended }) => (ended ? [{ execution, workflow, variant, ended }] : []))
