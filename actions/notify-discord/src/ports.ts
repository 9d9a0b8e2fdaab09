import type { Context, Deliver, GitHub } from '@tocsin/action-kit'
import type { Config, DiscordFile } from '@tocsin/notifier'
import type { Machine } from './subject.ts'

/** Every effect of this action. */
export interface Ports {
  context: Context
  machine: Machine
  env: Readonly<Record<string, string | undefined>>
  config(): Promise<Config>
  /** The client is loaded only when it is asked for. */
  github(): Promise<GitHub>
  /** Files of the workspace that match paths or globs. */
  files(patterns: readonly string[]): Promise<readonly DiscordFile[]>
  deliver: Deliver
  /** The server that a webhook belongs to, which a link to a message needs. */
  guildOf(webhook: string): Promise<string | undefined>
  /** Hides what must not be shown. */
  redact(text: string): string
  output(name: string, value: unknown): void
  summary(markdown: string): void
  notice(message: string): void
  warn(message: string): void
  error(message: string): void
}
