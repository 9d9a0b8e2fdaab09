import { ActionError, quoted } from '@tocsin/action-kit'
import { plural } from '@tocsin/notifier'
import { type Current, currentJob, currentRun, testsOfCurrent } from '../gather/current.ts'
import type { ArtifactFacts } from '../gather/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { ReadTests } from '../model/reading.ts'
import type { TestCase } from '../model/test-case.ts'
import type { Ports } from '../ports.ts'
import { readArchive } from '../reports/archive/archive.ts'
import { defaultArchiveLimits, forkArchiveLimits } from '../reports/archive/limits.ts'
import type { XmlReader } from '../reports/read-report.ts'
import { defaultLimits, forkLimits } from '../reports/reader.ts'
import { reportGlobs } from '../reports/report-globs.ts'
import { type ReadSet, reportSet } from '../reports/report-set.ts'
import { workspaceReports } from '../reports/workspace/workspace.ts'
import type { Scope } from '../scope.ts'
import { problemsIn } from './report-problems.ts'

/** What the reports held, and what could not be read of them. */
export interface ReportTally {
  reports: number
  cases: number
  problems: { file: string; problem: string }[]
}

export const noReports = (): ReportTally => ({ reports: 0, cases: 0, problems: [] })

const readXml: XmlReader = async (...given) => (await import('../reports/read-xml-report.ts')).readXmlReport(...given)

/** Reads the reports in the artifacts of runs. */
export function artifactReader(tally: ReportTally) {
  const tell = problemsIn(tally)
  return async (
    zip: Buffer,
    { name, run, isOfFork }: Pick<ArtifactFacts, 'name' | 'run'> & { isOfFork: boolean }
  ): Promise<readonly TestCase[]> => {
    const [limits, ofArchive] = isOfFork ? [forkLimits, forkArchiveLimits] : [defaultLimits, defaultArchiveLimits]
    const set = reportSet({ readXml, strict: false, limits })
    const { problems } = await readArchive(zip, reportGlobs, (file, chunks) => set.take(file, chunks), ofArchive)
    const read = set.finish()
    const inIt = ({ file, problem }: { file: string; problem: string }) => ({
      file: `${quoted(name)} of run ${run}${file && `, ${file}`}`,
      problem
    })
    counted(tally, read)
    tell([...problems, ...read.problems].map(inIt), isOfFork)
    return read.cases
  }
}

type Problems = Readonly<ReportTally['problems']>

export interface WorkspaceRead {
  /** Nothing where no test was read. */
  tests?: ReadTests
  /** Why no report is there at all. */
  problem?: ActionError
}

/** Reads the reports that the input `reports` names, as results of the running job. What cannot be read of them is warned of. */
export async function readWorkspace(
  inputs: Pick<Inputs, 'if-no-reports' | 'reports' | 'variant' | 'job-status'>,
  scope: Scope,
  tally: ReportTally,
  ports: Pick<Ports, 'context' | 'env' | 'github' | 'progress' | 'warn'>
): Promise<WorkspaceRead> {
  const workspace = ports.context.workspace || '.'
  const { reports, problems } = await workspaceReports(inputs.reports, workspace)
  if (reports.length === 0) return withoutReports(problems, { tally, ifNone: inputs['if-no-reports'], warn: ports.warn })
  const set = reportSet({ readXml, workspace, strict: true })
  for (const { file, open } of reports) await set.take(file, open())
  const read = set.finish()
  counted(tally, read)
  tally.problems = [...tally.problems, ...problems, ...read.problems]
  warned([...problems, ...read.problems], ports)
  ports.progress(`Read ${plural(read.cases.length, 'test')} from ${plural(reports.length, 'report')} of this job`)
  const cases = inputs['job-status'] === 'cancelled' ? read.cases.filter(isWhole) : read.cases
  if (read.cases.length === 0 && read.problems.length > 0 && inputs['if-no-reports'] === 'error')
    return { problem: unreadable(read.problems) }
  if (cases.length === 0) return {}
  const current = await runningJob(inputs, scope, ports)
  return { tests: testsOfCurrent({ ...current, variant: inputs.variant ?? current.variant }, cases) }
}

/** Who asks for an error where there is no report has none in files that hold no test, either. */
const unreadable = (problems: Problems) =>
  new ActionError(
    `No test was found in any report: ${problems
      .slice(0, mostWarnings)
      .map(({ file, problem }) => `${quoted(file)} ${problem}`)
      .join('; ')}.`,
    {
      fix: 'Look whether the tests came to their end, and wrote their reports.'
    }
  )

/** What was interrupted fails, whatever the code. */
const isWhole = ({ outcome }: TestCase) => outcome !== 'failed' && outcome !== 'errored'

/** Who names reports and has none would believe that nothing is flaky; but what failed before the tests is no fault of this step. */
function withoutReports(
  problems: Problems,
  { tally, ifNone, warn }: { tally: ReportTally; ifNone: Inputs['if-no-reports'] } & Pick<Ports, 'warn'>
): WorkspaceRead {
  if (ifNone === 'ignore') return {}
  tally.problems.push(...problems)
  const why = problems.slice(0, mostWarnings).map(({ problem }) => problem)
  const fix =
    'Run this step after the tests, in the same job, with `if: ${{ !cancelled() }}`. Where tests may be left out, `if-no-reports: ignore` says nothing.'
  const problem = new ActionError(`No test report was found: ${why.join('; ')}.`, { fix })
  if (ifNone === 'error') return { problem }
  warn(problem.message)
  return {}
}

/** The rest is in the report. */
const mostWarnings = 5

function warned(problems: Problems, { warn }: Pick<Ports, 'warn'>): void {
  for (const { file, problem } of problems.slice(0, mostWarnings)) warn(`${quoted(file) || 'Reports'}: ${problem}`)
  const more = problems.length - mostWarnings
  if (more > 0) warn(`${plural(more, 'more problem')} with reports: the summary has them all.`)
}

/** The job that this step is part of. Where GitHub cannot be asked for its name, its id has to do. */
async function runningJob(
  { variant }: Pick<Inputs, 'variant'>,
  scope: Scope,
  { context, env, github, progress, warn }: Pick<Ports, 'context' | 'env' | 'github' | 'progress' | 'warn'>
): Promise<Current> {
  const known = { defaultBranch: scope.branch, now: scope.now }
  try {
    return currentRun(context, { ...known, job: await currentJob(await github(), context, env.RUNNER_NAME ?? '') })
  } catch (error) {
    const why = `The name of this job could not be read: ${error instanceof Error ? error.message : String(error)}`
    if (variant !== undefined) progress(why)
    else warn(`${why}\n→ Until then the legs of a matrix are told apart by the input \`variant\` alone.`)
    return currentRun(context, known)
  }
}

function counted(tally: ReportTally, { reads, cases }: ReadSet): void {
  tally.reports += reads.length
  tally.cases += cases.length
}
