import {
  ActionError,
  checkDelivered,
  distinct,
  faultOf,
  type Kinds,
  leftOutWords,
  passedBy,
  quoted,
  redactContext,
  redactDeep,
  secretProblem,
  throwFirst,
  whyNobody
} from '@tocsin/action-kit'
import { plural, type Receipt } from '@tocsin/notifier'
import { type Analysed, analyse } from './analyse.ts'
import type { Inputs } from './inputs.ts'
import type { FlakeReport } from './model/report.ts'
import { writeOutputs } from './outputs.ts'
import type { Ports } from './ports.ts'
import { exported } from './publish/exports.ts'
import { publish } from './publish/publish.ts'
import { scopeOf } from './scope.ts'
import { titleOf } from './shown/names.ts'
import { flakeSummary } from './summary/flake-summary.ts'
import type { FlakeTo } from './tell/tell.ts'
import { tellAll } from './tell-all.ts'

/** What every alert of this action has. */
const kinds: Kinds = { sources: ['flake'], labels: ['repository', 'kind', 'decision', 'level', 'workflow', 'owner'] }

/** Reads, judges, tells what is new and writes the report. */
export async function run(inputs: Inputs, effects: Ports): Promise<void> {
  const { config, leftOut } = passedBy(inputs, await effects.config(), effects.env) // The file names further secrets.
  const ports = { ...effects, context: redactContext(effects.context, effects.redact) }
  if (leftOut.length > 0) ports.notice(leftOutWords(leftOut))
  const to = { inputs, config, by: `${ports.context.runId}/${ports.context.runAttempt}` }
  const tells = inputs.alerts && inputs.shard === undefined // The step that joins the parts tells, and has the webhook.
  const nobody = tells ? whyNobody(inputs, config, ports.context, ports.env) : undefined
  if (nobody) ports.notice(`Nobody is told of flakes: ${nobody}.`)
  const alerts = tells && nobody === undefined
  const unusable = alerts ? await secretProblem(kinds, to, ports) : undefined
  const analysed = inputs.merge.length > 0 ? await joined(inputs, ports) : await analyse(inputs, await scopeOf(inputs, ports), ports)
  const report = redactDeep(analysed.report, ports.redact)
  const told = await tellAll({ ...inputs, alerts, issues: inputs.issues && inputs.shard === undefined }, report, to, ports)
  if (inputs.comment) await commented(inputs, { ...analysed, report }, ports)
  ports.summary(flakeSummary(report))
  const published = await publish(inputs, report, ports)
  const unexported = await exported(inputs, { report, news: analysed.news }, ports)
  writeOutputs({ ...published, report, receipts: told.receipts }, ports)
  const problems = [
    unusable,
    ...analysed.problems,
    ...told.problems,
    published.problem,
    ...unexported,
    undelivered(told.receipts, to, ports)
  ]
  throwFirst(distinct([...problems, newFlakes(inputs, report)]), ports.error)
}

/** The parts that other jobs analysed, as one. */
async function joined(inputs: Inputs, { context }: Ports): Promise<Analysed> {
  const [{ readParts }, { merged }] = await Promise.all([import('./merge/read-parts.ts'), import('./merge/merge.ts')])
  return { report: merged(await readParts(inputs.merge, context.workspace || '.')), candidates: [], problems: [] }
}

function undelivered(receipts: readonly Receipt[], { inputs, config }: { inputs: Inputs; config: FlakeTo['config'] }, { error }: Ports) {
  try {
    checkDelivered(receipts, inputs['fail-on'] ?? config.defaults.failOn ?? 'all', error)
    return undefined
  } catch (problem) {
    return faultOf(problem)
  }
}

async function commented(inputs: Inputs, { report, candidates }: Analysed, ports: Ports): Promise<void> {
  const { commentOnRun } = await import('./comment/comment-on-run.ts')
  await commentOnRun(candidates, report, { 'dry-run': inputs['dry-run'] }, { ...ports, github: ports.writer, token: inputs['write-token'] })
}

function newFlakes(inputs: Inputs, { subjects }: FlakeReport): ActionError | undefined {
  if (!inputs['fail-on-new-flake']) return undefined
  const fresh = subjects.filter(({ state, certainty, isNew }) => state === 'flaky' && certainty === 'confirmed' && isNew)
  if (fresh.length === 0) return undefined
  return new ActionError(`${plural(fresh.length, 'new flake')}: ${fresh.slice(0, 10).map(titleOf).map(quoted).join(', ')}`, {
    fix: 'See the report for its evidence. This step fails because of `fail-on-new-flake`.'
  })
}
