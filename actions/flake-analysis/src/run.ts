import { distinct, leftOutWords, passedBy, redactContext, redactDeep, throwFirst } from '@tocsin/action-kit'
import { type Analysed, analyse } from './analyse.ts'
import type { Inputs } from './inputs.ts'
import { newFlakes } from './new-flakes.ts'
import { writeOutputs } from './outputs.ts'
import type { Ports } from './ports.ts'
import { exported } from './publish/exports.ts'
import { publish } from './publish/publish.ts'
import { scopeOf } from './scope.ts'
import { flakeSummary } from './summary/flake-summary.ts'
import { audience, undelivered } from './tell/audience.ts'
import { tellAll } from './tell-all.ts'

/** Reads, judges, tells what is new and writes the report. */
export async function run(inputs: Inputs, effects: Ports): Promise<void> {
  const { config, leftOut } = passedBy(inputs, await effects.config(), effects.env) // The file names further secrets.
  const ports = { ...effects, context: redactContext(effects.context, effects.redact) }
  if (leftOut.length > 0) ports.notice(leftOutWords(leftOut))
  const to = { inputs, config, by: `${ports.context.runId}/${ports.context.runAttempt}` }
  const { alerts, unusable } = await audience(to, ports)
  const analysed = inputs.merge.length > 0 ? await joined(inputs, ports) : await analyse(inputs, await scopeOf(inputs, ports), ports)
  const report = redactDeep(analysed.report, ports.redact)
  const told = await tellAll({ ...inputs, alerts, issues: inputs.issues && inputs.shard === undefined }, report, to, ports)
  const ofRun = await sayOfRun(inputs, { ...analysed, report }, ports)
  ports.summary([ofRun, flakeSummary(report)].filter((part) => part !== '').join('\n\n'))
  const published = await publish(inputs, { ...analysed, report }, ports)
  const unexported = await exported(inputs, { report, news: analysed.news }, ports)
  writeOutputs({ ...published, report, receipts: told.receipts }, ports)
  const problems = [unusable, ...analysed.problems, ...told.problems, published.problem, ...unexported]
  throwFirst(distinct([...problems, undelivered(told.receipts, to, ports), newFlakes(inputs, report)]), ports.error)
}

/** The parts that other jobs analysed, as one. */
async function joined(inputs: Inputs, { context }: Ports): Promise<Analysed> {
  const [{ readParts }, { merged }] = await Promise.all([import('./merge/read-parts.ts'), import('./merge/merge.ts')])
  return { report: merged(await readParts(inputs.merge, context.workspace || '.')), candidates: [], problems: [] }
}

/** Comments on the failures of this run, and gives what its summary begins with. */
async function sayOfRun(inputs: Inputs, { report, candidates }: Analysed, effects: Ports): Promise<string> {
  if (!inputs.comment && inputs.reports.length === 0) return ''
  const { commentOnRun, runSeenIn, summaryOfRun } = await import('./comment/comment-on-run.ts')
  const ports = { ...effects, github: effects.writer, token: inputs['write-token'] }
  const run = runSeenIn(candidates, ports)
  if (inputs.comment) await commentOnRun(run, report, { 'dry-run': inputs['dry-run'] }, ports)
  return inputs.reports.length > 0 ? summaryOfRun(run, report, ports) : ''
}
