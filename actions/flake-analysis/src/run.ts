import { distinct, leftOutWords, passedBy, redactContext, throwFirst } from '@tocsin/action-kit'
import { analyse } from './analyse.ts'
import type { Inputs } from './inputs.ts'
import { flakeJson } from './json/flake-json.ts'
import { writeOutputs } from './outputs.ts'
import type { Ports } from './ports.ts'
import { scopeOf } from './scope.ts'
import { flakeSummary } from './summary/flake-summary.ts'

/** Reads, judges, writes the report and tells what is new. */
export async function run(inputs: Inputs, effects: Ports): Promise<void> {
  const { leftOut } = passedBy(inputs, await effects.config(), effects.env) // The file names further secrets.
  const ports = { ...effects, context: redactContext(effects.context, effects.redact) }
  if (leftOut.length > 0) ports.notice(leftOutWords(leftOut))
  const scope = await scopeOf(inputs, ports)
  const { report, problems } = await analyse(inputs, scope, ports)
  const folder = inputs['report-dir']
  await ports.writeFile(`${folder}/flakes.json`, flakeJson(report))
  ports.summary(flakeSummary(report))
  writeOutputs({ report, receipts: [], folder, json: `${folder}/flakes.json` }, ports)
  throwFirst(distinct(problems), ports.error)
}
