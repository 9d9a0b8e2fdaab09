import { deliveryOptions, leftOutWords, passedBy, redactContext, secretsOf, sendLeftovers, whyNobody } from '@tocsin/action-kit'
import type { Transition } from '@tocsin/ci-history'
import type { Config, DeliveryOptions } from '@tocsin/notifier'
import { address } from './address.ts'
import { attachedTo } from './attached.ts'
import { gradeOf } from './compose.ts'
import type { Inputs } from './inputs.ts'
import { compared, failuresIn } from './lookup.ts'
import { writeOutputs } from './outputs.ts'
import type { Ports } from './ports.ts'
import { settle, skip } from './settle.ts'
import { subjectOf } from './subject.ts'
import { checkTogether } from './together.ts'
import { whyNot } from './when.ts'
import { write } from './words.ts'

/** Tells one event or result, or says why it is not told. */
export async function run(inputs: Inputs, given: Ports): Promise<void> {
  checkTogether(inputs)
  const { config, leftOut } = passedBy(inputs, await given.config(), given.env) // The file names further secrets.
  const ports = { ...given, context: redactContext(given.context, given.redact) }
  const when = inputs.when ?? config.defaults.when ?? 'always'
  const subject = await subjectOf({ ...inputs, when }, ports.context, ports.machine)
  const severityAfter = (transition?: Transition) => inputs.severity ?? gradeOf(subject.told, config.policy, transition).severity

  const nobody = whyNobody(inputs, config, ports.context, ports.env)
  if (nobody) return skip(nobody, severityAfter(), [], ports)
  const leftovers = () => sendLeftovers(inputs, config, optionsOf(inputs, config), ports)
  const early = whyNot(when, subject.result)
  if (early) return skip(early, severityAfter(), await leftovers(), ports)
  const transition = await compared(subject, inputs, when, ports)
  const late = whyNot(when, subject.result, transition)
  const severity = severityAfter(transition)
  if (late) return skip(late, severity, await leftovers(), ports)

  const details = { ...(await failuresIn(subject, inputs, ports)), ...(transition && { transition }) }
  const message = await write(subject, details, inputs, config.policy, ports)
  const attached = await attachedTo(inputs, ports)
  const dispatches = await address(message, attached.files, inputs, config, ports)
  if (leftOut.length > 0) ports.notice(leftOutWords(leftOut))
  const { receipts, problem } = await ports.deliver(dispatches, optionsOf(inputs, config))
  const secrets = secretsOf(inputs, config, ports.env)
  await writeOutputs({ severity, receipts: receipts.slice(0, dispatches.length), secrets, config }, ports)
  settle(message.alert, receipts, inputs['fail-on'] ?? config.defaults.failOn ?? 'none', ports)
  if (attached.problem) throw attached.problem
  if (problem) throw problem
}

const optionsOf = ({ timeout, 'dry-run': dryRun }: Inputs, { defaults }: Config): DeliveryOptions =>
  deliveryOptions({ dryRun, budgetMs: timeout ?? defaults.timeoutMs })
