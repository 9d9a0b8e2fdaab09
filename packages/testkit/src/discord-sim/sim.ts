import type { Step } from '../faults/fault.ts'
import { createScript } from '../faults/fault.ts'
import type { Tap } from '../faults/tap.ts'
import type { World } from './execute.ts'
import { type ChannelOptions, createGuild, type Thread, type Webhook } from './guild.ts'
import type { LoggedRequest } from './log.ts'
import type { SimMessage } from './message.ts'
import type { RateLimit } from './rate-limit.ts'
import { serve } from './server.ts'
import type { Violation, ViolationKind } from './violation.ts'

export interface DiscordSimOptions {
  /** Channels by name, each with a webhook of the same name. Default: one text channel, `alerts`. */
  channels?: Readonly<Record<string, ChannelOptions>>
  /** Default: 5 requests in 2 s for each webhook; `false` for none. */
  rateLimit?: RateLimit | false
  /** Milliseconds since the epoch. */
  now?: () => number
}

export interface DiscordSim {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** The webhook URL of a channel: the first by default; an unknown name becomes a text channel. */
  webhook(name?: string): string
  /** Newest last, deleted ones too: look at `deleted`, `edited` and `history`. */
  messages(webhook?: string): readonly SimMessage[]
  readonly requests: readonly LoggedRequest[]
  readonly violations: readonly Violation[]
  /** What followed a scripted redirect. */
  readonly strays: readonly string[]
  /** Throws when a client did what Discord refuses, ignores or punishes. */
  assertClean(options?: { except?: readonly ViolationKind[] }): void
  /** Faults for the next requests. */
  script(steps: readonly Step[]): void
  /** Called between effects: see `killAfter`. */
  tap(tap: Tap | undefined): void
  deleteMessage(id: string): void
  /** From now on edits of this message answer 30046. */
  freezeMessage(id: string): void
  deleteWebhook(name?: string): void
  /** Makes a thread in a channel. Gives its id. */
  createThread(name: string, webhook?: string): string
  archiveThread(id: string): void
  thread(id: string): Thread | undefined
  /** The id of a forum's tag. */
  tagId(webhook: string, tag: string): string
  close(): Promise<void>
}

/** Discord's webhooks on loopback, as strict as the real thing and stricter where that one forgives in silence. */
export async function startDiscordSim(options: DiscordSimOptions = {}): Promise<DiscordSim> {
  const { channels = { alerts: {} }, rateLimit = { limit: 5, windowMs: 2000 }, now = Date.now } = options
  const world: World = { guild: createGuild(channels), messages: new Map(), now }
  const script = createScript()
  const server = await serve(world, { rateLimit, script })
  const first = Object.keys(channels)[0] ?? 'alerts'
  const webhook = (name = first) => world.guild.webhook(name)
  return {
    url: server.url,
    webhook: (name) => urlOf(server.url, webhook(name)),
    messages: (name) => [...world.messages.values()].filter((message) => name === undefined || message.webhook === name),
    requests: server.requests,
    violations: server.violations,
    strays: server.strays,
    assertClean: ({ except = [] } = {}) => assertClean(server.violations.filter(({ kind }) => !except.includes(kind))),
    script: script.add,
    tap: server.tap,
    createThread: (name, at) => world.guild.addThread({ name, channel: webhook(at).channel, tags: [] }).id,
    thread: (id) => world.guild.threads.get(id),
    tagId: (name, tag) =>
      known(
        webhook(name).channel.tags.find((one) => one.name === tag),
        `tag ${tag}`
      ).id,
    ...changes(world, webhook),
    close: server.close
  }
}

function changes({ messages, guild }: World, webhook: (name?: string) => Webhook) {
  const message = (id: string) => known(messages.get(id), `message ${id}`)
  return {
    deleteMessage(id: string) {
      message(id).deleted = true
    },
    freezeMessage(id: string) {
      message(id).frozen = true
    },
    deleteWebhook(name?: string) {
      webhook(name).deleted = true
    },
    archiveThread(id: string) {
      known(guild.threads.get(id), `thread ${id}`).archived = true
    }
  }
}

const urlOf = (base: string, { id, token }: Webhook) => `${base}/api/webhooks/${id}/${token}`

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`discord-sim has no ${what}`)
  return value
}

function assertClean(violations: readonly Violation[]): void {
  const lines = violations.map(({ kind, message, request }) => `request ${request}: ${kind}: ${message}`)
  if (lines.length > 0) throw new Error(`Discord would not be happy:\n${lines.join('\n')}`)
}
