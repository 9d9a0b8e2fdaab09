import { distinct, leftOutWords, passedBy, redactContext, redactDeep, throwFirst } from '@tocsin/action-kit'
import { type Analysed, analyse } from './analyse.ts'
import type { RunSeen } from './comment/run-seen.ts'
import type { Inputs } from './inputs.ts'
import type { FlakeReport } from './model/report.ts'
import { checkNewFlakes, newFlakes } from './new-flakes.ts'
import { writeOutputs } from './outputs.ts'
import type { Ports } from './ports.ts'
import { orEmptyLists } from './publish/empty-lists.ts'
import { type Exports, exportsOf } from './publish/exports.ts'
import { publish } from './publish/publish.ts'
import { scopeOf } from './scope.ts'
import { lastLine } from './shown/last-line.ts'
import { briefSummary, isBesideTests } from './summary/brief-summary.ts'
import { flakeSummary } from './summary/flake-summary.ts'
import { audience, undelivered, type Who } from './tell/audience.ts'
import { tellAll } from './tell-all.ts'

/** Reads, judges, tells what is new and writes the report. */
export async function run(inputs: Inputs, effects: Ports): Promise<void> {
  checkNewFlakes(inputs)
  const file = await orEmptyLists(effects.config(), inputs, effects)
  const { config, leftOut } = passedBy(inputs, file, effects.env) // The file names further secrets.
  const ports = { ...effects, context: redactContext(effects.context, effects.redact) }
  if (leftOut.length > 0) ports.notice(leftOutWords(leftOut))
  const exports = exportsOf(inputs, ports)
  try {
    await told({ inputs, config, by: `${ports.context.runId}/${ports.context.runAttempt}` }, exports, ports)
  } finally {
    await exports.close()
  }
}

async function told(to: Who, exports: Exports, ports: Ports): Promise<void> {
  const { inputs } = to
  const { alerts, unusable } = await audience(to, ports)
  const judging = (inputs.merge.length > 0 ? joined : analysedNow)(inputs, exports, ports)
  const { candidates, parts, ...analysed } = await orEmptyLists(judging, inputs, ports)
  const report = redactDeep(analysed.report, ports.redact)
  const seen = await seenInRun(inputs, candidates, ports)
  // The answer comes before what was told of it.
  ports.summary(await summaryOf(inputs, { report, seen }, ports))
  const telling = await tellAll({ ...inputs, alerts, issues: inputs.issues && inputs.shard === undefined }, report, to, ports)
  if (inputs.comment) await commentOn(inputs, { report, seen }, ports)
  const published = await publish(inputs, { report, candidates, ...(parts && { parts }) }, ports)
  const unexported = await exports.done(report)
  writeOutputs({ ...published, report, receipts: telling.receipts }, ports)
  ports.progress(lastLine(report, published.written ? published.folder : undefined))
  const problems = [unusable, ...analysed.problems, ...telling.problems, published.problem, ...unexported]
  throwFirst(distinct([...problems, undelivered(telling.receipts, to, ports), newFlakes(inputs, report)]), ports.error)
}

async function analysedNow(inputs: Inputs, { take }: Exports, ports: Ports): Promise<Analysed> {
  return analyse(inputs, await scopeOf(inputs, ports), { ...ports, hear: take })
}

/** The parts that other jobs analysed, as one. */
async function joined(inputs: Inputs, _: Exports, { context, warn }: Ports): Promise<Analysed> {
  const [{ readParts }, { merged }] = await Promise.all([import('./merge/read-parts.ts'), import('./merge/merge.ts')])
  const parts = await readParts(inputs.merge, context.workspace || '.', { warn })
  return { report: merged(parts), parts, candidates: [], problems: [] }
}

/** What was read of this run, where somebody is told of it. */
async function seenInRun({ reports, comment }: Inputs, candidates: Analysed['candidates'], ports: Ports): Promise<RunSeen | undefined> {
  if (reports.length === 0 && !comment) return undefined
  const { runSeenIn } = await import('./comment/comment-on-run.ts')
  return runSeenIn(candidates, ports)
}

interface Told {
  report: FlakeReport
  seen: RunSeen | undefined
}

/** What failed in this run, where its reports were read, and what is known of all. */
async function summaryOf(inputs: Inputs, { report, seen }: Told, ports: Ports): Promise<string> {
  const known = isBesideTests(inputs) ? briefSummary(report, inputs) : flakeSummary(report, inputs)
  if (inputs.reports.length === 0) return known
  const { summaryOfRun } = await import('./comment/comment-on-run.ts')
  return [summaryOfRun(seen, report, inputs, ports), known].filter((part) => part !== '').join('\n\n')
}

/** Says below the pull request what its failures are. */
async function commentOn(inputs: Inputs, { report, seen }: Told, effects: Ports): Promise<void> {
  const { commentOnRun } = await import('./comment/comment-on-run.ts')
  await commentOnRun(seen, report, inputs, { ...effects, github: effects.writer, token: inputs['write-token'] })
}
