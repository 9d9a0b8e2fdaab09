import { type ActionError, faultOf, redactText } from '@tocsin/action-kit'
import type { Transition } from '@tocsin/ci-history'
import type { When } from '@tocsin/notifier'
import { type Details, failuresOf, transitionOf } from './details.ts'
import type { Told } from './events/told.ts'
import type { Inputs } from './inputs.ts'
import type { Ports } from './ports.ts'
import type { Subject } from './subject.ts'
import { needsPrevious, type ResultOrNone } from './when.ts'

type Asked = Pick<Inputs, 'github-token' | 'details' | 'title' | 'description' | 'content' | 'mention'>

/** How the result compares with the run before, where somebody wants to know. */
export async function compared({ told, ref, result }: Subject, inputs: Asked, when: When, ports: Ports): Promise<Transition | undefined> {
  if (!needsPrevious(when, result) && !(result === 'good' && namesRecovery(inputs)) && !gradedByStreak(told, result, inputs))
    return undefined
  if (!ref || !inputs['github-token']) return undefined
  return attempt(async () => transitionOf(ref, await ports.github()), ports)
}

/** A deploy that fails again weighs more than one that fails. */
const gradedByStreak = ({ signal }: Told, result: ResultOrNone, { details }: Asked) =>
  signal?.kind === 'deploy' && result === 'bad' && details !== 'never'

/** A map by status may have words for a pass after a failure alone. */
const namesRecovery = ({ title, description, content, mention }: Asked) =>
  [title, description, content, mention].some((text) => text !== undefined && /^\s{0,20}recovered:/m.test(text))

/** The failing jobs, steps and lines. */
export async function failuresIn({ ref, result }: Subject, inputs: Asked, ports: Ports): Promise<Details> {
  const nothing: Details = { failed: [], evidence: [] }
  if (!ref || !inputs['github-token'] || !wanted(inputs.details, result)) return nothing
  const found = await attempt(async () => failuresOf(ref, await ports.github(), (text) => redactText(text, ports.redact)), ports)
  tell(found?.problems, ports.warn)
  tell(found?.ungranted, ports.notice)
  return found ?? nothing
}

const wanted = (details: Inputs['details'], result: ResultOrNone) => details === 'always' || (details === 'auto' && result === 'bad')

/** Once, for whatever many jobs. */
function tell(errors: readonly ActionError[] = [], say: (message: string) => void): void {
  for (const message of new Set(errors.map((error) => error.message))) say(lessDetail(message))
}

/** A look-up that fails costs its details, never the message. */
async function attempt<T>(work: () => Promise<T>, { warn }: Ports): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    warn(lessDetail(faultOf(error).message))
    return undefined
  }
}

const lessDetail = (why: string) => `The message has less detail: ${why}`
