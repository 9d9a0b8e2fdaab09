import { discordStyle, webhookOutlet } from './channels/discord/entry.ts'
import type { Config } from './config/config.ts'
import type { Outlet } from './delivery/outlet.ts'
import { ActionError } from './error.ts'
import { type Mentions, mentionsAt } from './mention.ts'
import type { Entry } from './outlet-entry.ts'
import { type ChannelConfig, registry } from './registry.ts'
import type { Severity } from './severity.ts'

/** An outlet with what the config says of its messages. */
export interface ConfiguredOutlet {
  outlet: Outlet
  /** Who is pinged, where no route says otherwise. */
  mentions(severity: Severity): readonly string[]
  style: unknown
}

export interface Secrets {
  /** From the `discord-webhook` input. */
  webhooks: readonly string[]
  env: Readonly<Record<string, string | undefined>>
}

const inputName = 'discord-webhook'

const inputNameAt = (index: number) => (index === 0 ? inputName : `${inputName}-${index + 1}`)

/** The names of the outlets of the input. */
export const inputNames = (webhooks: readonly string[]): readonly string[] => webhooks.map((_, index) => inputNameAt(index))

/** One outlet for each webhook of the input: `discord-webhook`, `discord-webhook-2` … */
export const inputOutlets = ({ defaults, severity }: Config, webhooks: readonly string[]): readonly ConfiguredOutlet[] =>
  webhooks.map((webhook, index) => {
    const name = inputNameAt(index)
    const outlet = told(`The ${name} input`.replace(/-(\d+) input$/, ' input, webhook $1'), () => webhookOutlet(name, webhook, severity))
    return configured({ outlet, style: discordStyle(defaults) }, defaults.mention)
  })

/**
 * The named channels of the config with their secrets. Only these need theirs, so that a step passes what its routes use.
 * @throws {ActionError} naming every environment variable that is missing, or the one that holds no webhook.
 */
export async function channelOutlets(config: Config, names: readonly string[], env: Secrets['env']): Promise<readonly ConfiguredOutlet[]> {
  const opened = await Promise.all(named(config, names).map(async ([name, section]) => ({ name, section, entry: await entryOf(section) })))
  requireVariables(
    opened.flatMap(({ name, section, entry }) => entry.variables(section).map((variable) => ({ name, variable }))),
    env
  )
  return opened.map(({ name, section, entry }) => {
    const secret = (variable: string) => env[variable] ?? ''
    const open = () => entry.open({ name, config: section, defaults: config.defaults, severity: config.severity, secret })
    const from = entry.variables(section).join(', ')
    return configured(
      told(`Channel "${name}" (environment variable ${from})`, open),
      ('mention' in section && section.mention) || config.defaults.mention
    )
  })
}

/** Every outlet there is: those of the input, then those of the config. */
export async function outletsOf(config: Config, { webhooks, env }: Secrets): Promise<readonly ConfiguredOutlet[]> {
  return [...inputOutlets(config, webhooks), ...(await channelOutlets(config, Object.keys(config.channels), env))]
}

const named = ({ channels }: Config, names: readonly string[]): readonly [string, ChannelConfig][] =>
  names.flatMap((name) => (Object.hasOwn(channels, name) && channels[name] ? [[name, channels[name]]] : []))

/** The type of a section names the loader of just that type. */
const entryOf = async (section: ChannelConfig): Promise<Entry<ChannelConfig>> => registry[section.type].entry()

const configured = (opened: { outlet: Outlet; style: unknown }, mentions: Mentions = {}): ConfiguredOutlet => ({
  ...opened,
  mentions: (severity) => mentionsAt(mentions, severity)
})

function requireVariables(needed: readonly { name: string; variable: string }[], env: Secrets['env']): void {
  const missing = needed.filter(({ variable }) => !env[variable]?.trim())
  if (missing.length === 0) return
  const problems = missing.map(({ name, variable }) => `Channel "${name}" needs the environment variable ${variable}, which is not set.`)
  const lines = [...new Set(missing.map(({ variable }) => `${variable}: \${{ secrets.${variable} }}`))]
  throw new ActionError(problems.join('\n'), {
    fix: `Pass it to the step under \`env:\` from a secret that this run can read:\n${lines.join('\n')}`
  })
}

/** Says which secret an error is about. */
function told<T>(what: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    throw new ActionError(`${what}: ${error.problem}`, { fix: error.fix, cause: error })
  }
}
