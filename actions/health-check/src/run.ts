import {
  type ActionError,
  checkDelivered,
  distinct,
  faultOf,
  type Kinds,
  leftOutWords,
  optionsOf,
  passedBy,
  problemOf,
  redactContext,
  secretProblem,
  sendLeftovers,
  throwFirst,
  whyNobody
} from '@tocsin/action-kit'
import type { Receipt } from '@tocsin/notifier'
import type { Digested } from './digest/digest.ts'
import { checkEndpoints } from './gather/check.ts'
import { checkObjectives } from './gather/check-objectives.ts'
import { secretValues } from './gather/secrets.ts'
import { type Settings, settingsOf } from './gather/settings.ts'
import type { Inputs } from './inputs.ts'
import { keepTold } from './kept/told.ts'
import { writeOutputs } from './outputs.ts'
import type { Ports } from './ports.ts'
import { beat } from './publish/heartbeat.ts'
import { publish } from './publish/publish.ts'
import { report } from './report/report.ts'
import type { Seen, To } from './seen.ts'
import { tell } from './tell/tell.ts'
import { watch } from './watch.ts'

/** What every alert of this action has. */
const kinds: Kinds = {
  sources: ['health', 'slo'],
  labels: ['repository', 'monitor', 'kind', 'decision', 'endpoint', 'group', 'critical', 'objective']
}

/** One round: what is due is probed, kept, judged, told and shown. */
export async function run(inputs: Inputs, effects: Ports): Promise<void> {
  const { config, leftOut } = passedBy(inputs, await effects.config(), effects.env) // The file names further secrets.
  const [to, ports] = [
    { inputs, config },
    { ...effects, context: redactContext(effects.context, effects.redact) }
  ]
  const settings = await settingsOf(inputs, config, ports)
  await checkEndpoints(settings, ports.now())
  for (const line of checkObjectives(settings)) ports.notice(line)
  if (leftOut.length > 0) ports.notice(leftOutWords(leftOut))
  const nobody = inputs.alerts ? whyNobody(inputs, config, ports.context, ports.env) : undefined
  if (nobody) return skip(nobody, ports)
  const unusable = inputs.alerts ? await secretProblem(kinds, to, ports) : undefined
  throwFirst(distinct([unusable, ...(await round(settings, to, ports))]), ports.error)
}

function skip(why: string, ports: Ports): void {
  ports.notice(`Nothing was probed: ${why}.`)
  writeOutputs({ results: [], standing: [], endpoints: [], uptime: new Map(), receipts: [] }, ports)
}

/** It is told before anything else is made of it. What goes wrong on the way is the problem of the step, and costs nobody an alert. */
async function round(settings: Settings, to: To, ports: Ports): Promise<readonly (ActionError | undefined)[]> {
  const values = secretValues(settings.secrets, ports.env)
  ports.hide(Object.values(values))
  const seen = await watch(settings, values, to, ports)
  const told = await tell(seen, to, ports)
  const unkept = await keepTold(seen.ledger, told)
  const used = new Set(told.flatMap(({ receipts }) => receipts.map(({ channel }) => channel)))
  const others = [await leftoversOf(used, to, ports), await digested(seen, to, ports)]
  const receipts = [...told, ...others].flatMap((one) => one.receipts)
  report(seen, receipts, ports)
  const unpublished = await publish(seen, to, ports)
  const met = [
    ...seen.problems,
    unkept,
    ...[...told, ...others].map(({ problem }) => problem),
    ...unpublished,
    undelivered(receipts, to, ports)
  ]
  if (met.every((problem) => problem === undefined)) await beat(to.inputs, ports)
  return met
}

async function digested(seen: Seen, to: To, ports: Ports): Promise<Digested> {
  if (to.inputs.digest === 'off') return { receipts: [] }
  const { tellDigest } = await import('./digest/digest.ts')
  return tellDigest(seen, to, ports).catch((error) => ({ receipts: [], problem: problemOf(error, 'The digest could not be sent') }))
}

/** What earlier steps could not send goes over the channels that this one has not used. */
async function leftoversOf(used: ReadonlySet<string>, to: To, ports: Ports): Promise<Digested> {
  if (!to.inputs.alerts) return { receipts: [] }
  try {
    return { receipts: await sendLeftovers(to.inputs, to.config, optionsOf(to), ports, used) }
  } catch (error) {
    return { receipts: [], problem: faultOf(error) }
  }
}

function undelivered(receipts: readonly Receipt[], { inputs, config }: To, { error }: Ports): ActionError | undefined {
  try {
    checkDelivered(receipts, inputs['fail-on'] ?? config.defaults.failOn ?? 'all', error)
    return undefined
  } catch (problem) {
    return faultOf(problem)
  }
}
