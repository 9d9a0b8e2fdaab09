import { quoted } from '@tocsin/action-kit'
import type { ArtifactFacts, Current } from '../gather/index.ts'
import { currentJob, currentRun, testsOfCurrent } from '../gather/index.ts'
import type { Inputs } from '../inputs.ts'
import type { ReadTests } from '../model/reading.ts'
import type { TestCase } from '../model/test-case.ts'
import type { Ports } from '../ports.ts'
import { readArchive } from '../reports/archive/archive.ts'
import type { readJUnit as readJUnitType } from '../reports/junit/read-junit.ts'
import type { XmlReaders } from '../reports/read-report.ts'
import { defaultLimits, type Reader } from '../reports/reader.ts'
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

const readers = async (): Promise<XmlReaders> => {
  const [{ readJUnit }, { readTrx }] = await Promise.all([import('../reports/junit/read-junit.ts'), import('../reports/trx/read-trx.ts')])
  return { junit: bounded(readJUnit), trx: bounded(readTrx) }
}

/** Readers of XML take a test at a time and know no end; what takes them all in has one. */
const bounded =
  (read: typeof readJUnitType): Reader =>
  async (chunks, sink, { cases } = defaultLimits) => {
    let count = 0
    const report = await read(chunks, (test) => {
      count += 1
      if (count <= cases) sink(test)
    })
    return count > cases && report.problem === undefined
      ? { ...report, problem: `holds more than ${cases} tests; the rest was left out` }
      : report
  }

/** Reads the reports in the artifact of a run. */
export const artifactReader =
  (tally: ReportTally) =>
  async (zip: Buffer, { name, run }: Pick<ArtifactFacts, 'name' | 'run'>): Promise<readonly TestCase[]> => {
    const set = reportSet({ readers: await readers(), strict: false })
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
  const set = reportSet({ readers: await readers(), workspace, strict: true })
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

function counted(tally: ReportTally, { reports, cases }: ReadSet, problems: ReportTally['problems']): void {
  tally.reports += reports
  tally.cases += cases.length
  tally.problems.push(...problems)
}
