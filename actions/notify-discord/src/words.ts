import { ActionError, redactMessage, redactText } from '@tocsin/action-kit'
import type { Alert, Policy } from '@tocsin/notifier'
import { compose, type Own, withOwn, withPlaces } from './compose.ts'
import type { Details } from './details.ts'
import type { Inputs } from './inputs.ts'
import type { Extras } from './look.ts'
import { type StatusKey, statusKey, textFor } from './per-status.ts'
import type { Ports } from './ports.ts'
import type { Subject } from './subject.ts'
import { lineOf, markdownOf, unknownVariables, type Variables } from './template.ts'
import { variablesOf } from './variables.ts'
import { buttonsOf, fieldsOf } from './yaml-inputs.ts'

interface Beside extends Omit<Extras, 'files'> {
  username?: string | undefined
}

export interface Message {
  subject: Subject
  alert: Alert
  /** What the step says beside the alert. */
  beside: Beside
  /** The keys under which a map by status is looked up, most telling first. */
  status: readonly StatusKey[]
}

/** The alert in the event's words, then in the step's own. */
export async function write(
  subject: Subject,
  details: Details,
  inputs: Inputs,
  policy: Policy,
  { context, machine, env, redact, warn }: Ports
): Promise<Message> {
  const status = statusOf(subject, details)
  const told = compose(keyOfStep(env, { context, machine }), subject, details, context, policy)
  const graded = { ...told, severity: inputs.severity ?? told.severity }
  const { environment, version } = inputs
  const variables = variablesOf(graded, subject, context, { ...machine, environment, version })
  const { title, description, content, footer, fields, key: named, 'thread-name': thread } = inputs
  const templates = { title, description, content, footer, fields, key: named, 'thread-name': thread }
  for (const line of unknownVariables(templates, variables)) warn(line)
  const textOf: TextOf = (name) => textFor(name, inputs[name], status, warn)
  const own = await ownWords(inputs, textOf, variables)
  const key = named === undefined ? told.key : `key:${context.repository}/${redactText(keyOf(named, variables), redact)}`
  const { alert, words } = redactMessage(
    { alert: { ...withOwn(told, own), key }, words: await besideOf(inputs, textOf, variables) },
    redact
  )
  return { subject, alert: withPlaces(alert, inputs.url, await buttonsOf(inputs.buttons)), beside: words, status }
}

const statusOf = ({ conclusion }: Subject, { transition }: Details): readonly StatusKey[] => [
  ...(transition === 'recovered' ? ['recovered' as const] : []),
  ...(conclusion === undefined ? [] : [statusKey(conclusion)])
]

/**
 * Without a `key` no two messages are one: not those of two steps, of two legs of a matrix, or of two attempts. Its kind comes first,
 * since a `key` may be made of what a stranger wrote, who must not name another step's message.
 */
const keyOfStep = (env: Ports['env'], { context, machine }: Pick<Ports, 'context' | 'machine'>) =>
  [`run:${context.repository}`, context.runId, context.runAttempt, context.job, env.GITHUB_ACTION ?? '', machine.runner ?? ''].join('/')

function keyOf(template: string, variables: Variables): string {
  const key = lineOf(template, variables)
  if (key !== '') return key
  throw new ActionError('Input "key" is empty for this event: all such messages would share one.', {
    fix: 'Use a variable that the event has, or text around it, such as `pr-{{ pull-request }}`.'
  })
}

type TextOf = (name: 'title' | 'description' | 'content' | 'footer') => Promise<string | undefined>

async function ownWords(inputs: Inputs, textOf: TextOf, variables: Variables): Promise<Own> {
  const [title, description] = await Promise.all([textOf('title'), textOf('description')])
  return {
    title: title === undefined ? undefined : lineOf(title, variables),
    description: description === undefined ? undefined : markdownOf(description, variables),
    severity: inputs.severity,
    fields: await fieldsOf(inputs.fields, variables)
  }
}

async function besideOf(inputs: Inputs, textOf: TextOf, variables: Variables): Promise<Beside> {
  const [content, footer] = await Promise.all([textOf('content'), textOf('footer')])
  const thread = inputs['thread-name']
  return {
    content: content === undefined ? undefined : markdownOf(content, variables),
    footer: footer === undefined ? undefined : lineOf(footer, variables),
    threadName: thread === undefined ? undefined : lineOf(thread, variables),
    username: inputs.username
  }
}
