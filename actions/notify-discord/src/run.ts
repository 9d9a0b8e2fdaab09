import { ActionError, type Context, secretsWithheld } from '@tocsin/action-kit'
import {
  type Alert,
  type Config,
  type DeliveryOptions,
  type DiscordStyle,
  type Dispatch,
  isMissed,
  type Receipt,
  receiptsJson,
  recipientsOf,
  severities,
  stepFails
} from '@tocsin/notifier'
import { compose, type Own, withOwn } from './compose.ts'
import { type Details, failuresOf, type RunRef, transitionOf } from './details.ts'
import type { Inputs } from './inputs.ts'
import { attachments, lookOf } from './look.ts'
import { mentioned, people } from './mentions.ts'
import { writeOutputs } from './outputs.ts'
import { type StatusKey, textFor } from './per-status.ts'
import type { Ports } from './ports.ts'
import { missedLines, reportOf } from './report.ts'
import { type Subject, subjectOf } from './subject.ts'
import { lineOf, markdownOf, type Variables } from './template.ts'
import { transitionName } from './transition.ts'
import { variablesOf } from './variables.ts'
import { needsPrevious, type When, whyNot } from './when.ts'
import { buttonsOf, fieldsOf } from './yaml-inputs.ts'

/** Tells one event or result, or says why it is not told. */
export async function run(inputs: Inputs, ports: Ports): Promise<void> {
  const subject = subjectOf(inputs, ports.context, ports.machine)
  const config = await ports.config()
  const when = inputs.when ?? config.defaults.when ?? 'always'
  const early =
    noReceiver(inputs, config, ports.context) ?? (needsPrevious(when, subject.result) ? undefined : whyNot(when, subject.result))
  if (early) return skip(early, ports)

  const details = await lookUp(subject, inputs, when, ports)
  const late = whyNot(when, subject.result, details.transition)
  if (late) return skip(late, ports)

  const { alert, variables, status } = await write(subject, details, inputs, config, ports)
  const dispatches = await address({ alert, variables, status, subject }, inputs, config, ports)
  const receipts = await ports.deliver(dispatches, optionsOf(inputs, config))
  await writeOutputs({ alert, receipts, count: dispatches.length, inputs, config }, ports)
  settle(alert, receipts, inputs['fail-on'] ?? config.defaults.failOn ?? 'none', ports)
}

/** Runs of forks and of Dependabot have no secrets: that is no mistake. Anywhere else a missing webhook is one. */
function noReceiver(inputs: Inputs, { channels }: Config, context: Context): string | undefined {
  if (inputs['discord-webhook'].length > 0 || inputs['dry-run']) return undefined
  const withheld = secretsWithheld(context)
  if (withheld) return `GitHub gives no secrets to a run ${withheld === 'fork' ? 'of a fork' : 'of Dependabot'}`
  if (Object.keys(channels).length > 0) return undefined
  throw new ActionError('There is no Discord webhook: the input "discord-webhook" is empty and no channel is configured.', {
    fix: 'Pass `discord-webhook: ${{ secrets.DISCORD_WEBHOOK }}` and check that the secret exists and that this workflow may read it.'
  })
}

function skip(why: string, { notice, output }: Ports): void {
  notice(`Nothing was sent: ${why}.`)
  output('skipped', why)
  output('delivered', '[]')
}

/** What GitHub is asked for. A look-up that fails costs its details, never the message. */
async function lookUp({ ref, result }: Subject, inputs: Inputs, when: When, ports: Ports): Promise<Details> {
  const nothing: Details = { failed: [], evidence: [] }
  if (!ref || !inputs['github-token']) return nothing
  const failures = inputs.details === 'always' || (inputs.details === 'auto' && result === 'bad')
  const [found, transition] = await Promise.all([
    failures ? attempt(async () => failuresOf(ref, await ports.github(), ports.redact), ports) : undefined,
    needsPrevious(when, result) ? attempt(async () => transitionOf(ref as RunRef, await ports.github()), ports) : undefined
  ])
  return { ...nothing, ...found, ...(transition && { transition }) }
}

async function attempt<T>(work: () => Promise<T>, { warn }: Ports): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    warn(`The message has less detail: ${error.message}`)
    return undefined
  }
}

interface Written {
  alert: Alert
  variables: Variables
  /** The keys under which a map by status is looked up, most telling first. */
  status: readonly StatusKey[]
}

/** The alert in the event's words, then in the step's own. */
async function write(subject: Subject, details: Details, inputs: Inputs, config: Config, { context, machine }: Ports): Promise<Written> {
  const status: StatusKey[] = [
    ...(details.transition === 'recovered' ? ['recovered' as const] : []),
    ...(subject.conclusion === undefined ? [] : [subject.conclusion ?? ('started' as const)])
  ]
  const key = inputs.key ?? `${context.repository}/${context.runId}/${context.runAttempt}/${context.job}`
  const told = compose(key, subject, details, context, config.policy)
  const severity = inputs.severity ?? told.severity
  const variables = variablesOf({ ...told, severity }, subject, context, {
    ...machine,
    environment: inputs.environment,
    version: inputs.version
  })
  const alert = withOwn(told, await ownWords(inputs, status, variables))
  return { alert: inputs.key === undefined ? alert : { ...alert, key: lineOf('key', inputs.key, variables) }, variables, status }
}

async function ownWords(inputs: Inputs, status: readonly StatusKey[], variables: Variables): Promise<Own> {
  const [title, description] = await Promise.all([
    textFor('title', inputs.title, status),
    textFor('description', inputs.description, status)
  ])
  return {
    title: title === undefined ? undefined : lineOf('title', title, variables),
    description: description === undefined ? undefined : markdownOf('description', description, variables),
    url: inputs.url,
    severity: inputs.severity,
    fields: await fieldsOf(inputs.fields, variables),
    buttons: await buttonsOf(inputs.buttons)
  }
}

/** Who gets it, how it looks there and whom it pings. */
async function address(
  { alert, variables, status, subject }: Written & { subject: Subject },
  inputs: Inputs,
  config: Config,
  ports: Ports
): Promise<Dispatch[]> {
  const content = await textFor('content', inputs.content, status)
  const look = lookOf(inputs, {
    content: content === undefined ? undefined : markdownOf('content', content, variables),
    threadName: inputs['thread-name'] && lineOf('thread-name', inputs['thread-name'], variables),
    files: await ports.files(attachments(inputs))
  })
  const pinged = [
    ...(await mentioned(inputs.mention, { severity: alert.severity, status })),
    ...(await people(subject.told.people ?? [], inputs['user-map'], config.users))
  ]
  const recipients = await recipientsOf(alert, config, { webhooks: webhooksOf(inputs, config), env: ports.env })
  const remote = inputs['message-id']
    ? { remote: { id: inputs['message-id'], ...(inputs['thread-id'] && { thread: inputs['thread-id'] }) } }
    : {}
  return recipients.map(({ outlet, mentions, style }) => ({
    outlet,
    transition: transitionName(alert, ports.context, ports.env),
    post: { alert, mentions: [...new Set([...mentions, ...pinged])], ping: true, style: { ...(style as DiscordStyle), ...look }, ...remote }
  }))
}

/** A dry run shows its message without any webhook, too. */
const webhooksOf = (inputs: Inputs, { channels }: Config): readonly string[] =>
  inputs['dry-run'] && inputs['discord-webhook'].length === 0 && Object.keys(channels).length === 0
    ? ['https://discord.com/api/webhooks/0/dry-run']
    : inputs['discord-webhook']

function optionsOf({ timeout, 'dry-run': dryRun }: Inputs, { defaults }: Config): DeliveryOptions {
  const budget = timeout ?? defaults.timeoutMs
  return { dryRun, ...(budget !== undefined && { budgetMs: Object.fromEntries(severities.map((severity) => [severity, budget])) }) }
}

/** Says what did not arrive, and fails the step if it was asked to. */
function settle(alert: Alert, receipts: readonly Receipt[], failOn: 'none' | 'any' | 'all', { output, summary, error }: Ports): void {
  output('delivered', receiptsJson(receipts))
  summary(reportOf(alert, receipts))
  const missed = receipts.filter(isMissed)
  if (stepFails(receipts, failOn))
    throw new ActionError(missedLines(missed).join('\n'), { fix: `The step fails because \`fail-on\` is \`${failOn}\`.` })
  for (const line of missedLines(missed)) error(line)
}
