import { quoted } from '@tocsin/action-kit'
import { type Current, currentJob, currentRun, testsOfCurrent } from '../gather/current.ts'
import type { ArtifactFacts } from '../gather/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { ReadTests } from '../model/reading.ts'
import type { TestCase } from '../model/test-case.ts'
import type { Ports } from '../ports.ts'
import { readArchive } from '../reports/archive/archive.ts'
import type { XmlReader } from '../reports/read-report.ts'
import { reportGlobs } from '../reports/report-globs.ts'
import { type ReadSet, reportSet } from '../reports/report-set.ts'
import { workspaceReports } from '../reports/workspace/workspace.ts'
import type { Scope } from '../scope.ts'

/** What the reports held, and what could not be read of them. */
export interface ReportTally {
  reports: number
  cases: number
  problems: { file: string; problem: string }[]
}

export const noReports = (): ReportTally => ({ reports: 0, cases: 0, problems: [] })

const readXml: XmlReader = async (chunks, sink) => (await import('../reports/read-xml-report.ts')).readXmlReport(chunks, sink)

/** Reads the reports in the artifact of a run. */
export const artifactReader =
  (tally: ReportTally) =>
  async (zip: Buffer, { name, run }: Pick<ArtifactFacts, 'name' | 'run'>): Promise<readonly TestCase[]> => {
    const set = reportSet({ readXml, strict: false })
    const { problems } = await readArchive(zip, reportGlobs, (file, chunks) => set.take(file, chunks))
    const read = set.finish()
    const inIt = ({ file, problem }: { file: string; problem: string }) => ({
      file: `${quoted(name)} of run ${run}${file && `, ${file}`}`,
      problem
    })
    counted(tally, read, [...problems, ...read.problems].map(inIt))
    return read.cases
  }

/** Reads the reports that the input `reports` names, as results of the running job. Nothing where there are none. */
export async function readWorkspace(
  inputs: Pick<Inputs, 'reports' | 'variant'>,
  scope: Scope,
  tally: ReportTally,
  ports: Pick<Ports, 'context' | 'env' | 'github' | 'progress'>
): Promise<ReadTests | undefined> {
  const workspace = ports.context.workspace || '.'
  const { reports, problems } = await workspaceReports(inputs.reports, workspace)
  const set = reportSet({ readXml, workspace, strict: true })
  for (const { file, open } of reports) await set.take(file, open())
  const read = set.finish()
  counted(tally, read, [...problems, ...read.problems])
  ports.progress(`Read ${read.cases.length} tests from ${reports.length} reports of this job`)
  if (read.cases.length === 0) return undefined
  const current = await runningJob(scope, ports)
  return testsOfCurrent({ ...current, variant: inputs.variant ?? current.variant }, read.cases)
}

/** The job that this step is part of. Where GitHub cannot be asked for its name, its id has to do. */
async function runningJob(
  scope: Scope,
  { context, env, github, progress }: Pick<Ports, 'context' | 'env' | 'github' | 'progress'>
): Promise<Current> {
  const known = { defaultBranch: scope.branch, now: scope.now }
  try {
    return currentRun(context, { ...known, job: await currentJob(await github(), context, env.RUNNER_NAME ?? '') })
  } catch (error) {
    progress(`The name of this job could not be read: ${error instanceof Error ? error.message : String(error)}`)
    return currentRun(context, known)
  }
}

function counted(tally: ReportTally, { reads, cases }: ReadSet, problems: ReportTally['problems']): void {
  tally.reports += reads.length
  tally.cases += cases.length
  tally.problems.push(...problems)
}
