import type { ChannelConfig, Config, Secrets } from '@tocsin/notifier'
import type { Context } from '../context.ts'
import { ActionError } from '../errors.ts'
import { secretsWithheld } from '../trust.ts'

export interface Asked {
  'discord-webhook': readonly string[]
  'dry-run': boolean
}

/** Why nobody can be told. Runs of forks and of Dependabot have no secrets: that is no mistake. Anywhere else a missing webhook is one. */
export function whyNobody(inputs: Asked, { channels }: Config, context: Context, env: Secrets['env']): string | undefined {
  if (inputs['discord-webhook'].length > 0 || inputs['dry-run']) return undefined
  const variables = Object.values(channels).map(webhookVariable)
  if (variables.some((variable) => variable === undefined || env[variable])) return undefined
  const withheld = secretsWithheld(context)
  if (withheld) return `GitHub gives no secrets to a run ${withheld === 'fork' ? 'of a fork' : 'of Dependabot'}`
  if (variables.length > 0) return undefined
  throw new ActionError('There is no Discord webhook: the input "discord-webhook" is empty and no channel is configured.', {
    fix: 'Pass `discord-webhook: ${{ secrets.DISCORD_WEBHOOK }}` and check that the secret exists and that this workflow may read it. If the channels are in `.github/tocsin.yml`, pass `config: .github/tocsin.yml`: without it the file is read only where the job has checked it out.'
  })
}

interface Passed {
  config: Config
  /** The channels that are left out. */
  leftOut: readonly string[]
}

/**
 * The configuration for what a step passes. A step with a webhook of its own was there before the file: the channels whose secret
 * it does not pass are left out of it. Where it has none, they are all it has, and a missing secret stays a mistake.
 */
export function passedBy(inputs: Asked, config: Config, env: Secrets['env']): Passed {
  if (inputs['discord-webhook'].length === 0 || inputs['dry-run']) return { config, leftOut: [] }
  const names = reachable(config, env)
  const isPassed = ([name]: [string, unknown]) => names.includes(name)
  return {
    config: { ...config, channels: Object.fromEntries(Object.entries(config.channels).filter(isPassed)) },
    leftOut: Object.keys(config.channels).filter((name) => !names.includes(name))
  }
}

/** For the log: which channels are left out, and why. */
export const leftOutWords = (names: readonly string[]): string =>
  `Left out of the configuration: ${names.join(', ')}. This step has a webhook of its own and passes no secret for them under \`env:\`.`

/** The channels whose secret a step passes, and those that need none. */
export const reachable = ({ channels }: Config, env: Secrets['env']): readonly string[] =>
  Object.entries(channels).flatMap(([name, section]) => {
    const variable = webhookVariable(section)
    return variable === undefined || env[variable]?.trim() ? [name] : []
  })

const nowhere = 'https://discord.com/api/webhooks/0/dry-run-without-a-webhook'

/** The webhooks of the input and of the environment. A dry run shows its messages without them, too. */
export function secretsOf(inputs: Asked, { channels }: Config, env: Secrets['env']): Secrets {
  const webhooks = inputs['discord-webhook']
  if (!inputs['dry-run']) return { webhooks, env }
  const variables = webhookVariables({ channels })
  return {
    webhooks: webhooks.length + Object.keys(channels).length > 0 ? webhooks : [nowhere],
    env: { ...Object.fromEntries(variables.map((variable) => [variable, nowhere])), ...filled(env) }
  }
}

/** The environment variables that hold the webhooks of the configured channels. */
export const webhookVariables = ({ channels }: Pick<Config, 'channels'>): readonly string[] =>
  Object.values(channels).flatMap((section) => webhookVariable(section) ?? [])

/** The webhook behind an outlet, as receipts call it. */
export function webhookOf(
  outlet: string,
  { webhooks, env }: Secrets,
  channels: Readonly<Record<string, ChannelConfig>>
): string | undefined {
  const [, number = '1'] = /^discord-webhook(?:-(\d+))?$/.exec(outlet) ?? []
  if (outlet.startsWith('discord-webhook')) return webhooks[Number(number) - 1]
  const section = Object.hasOwn(channels, outlet) ? channels[outlet] : undefined
  const variable = section && webhookVariable(section)
  return variable === undefined ? undefined : env[variable]
}

/** A channel without one writes with the token of the step. */
const webhookVariable = (section: ChannelConfig): string | undefined => ('webhook' in section ? section.webhook : undefined)

const filled = (env: Secrets['env']) => Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
