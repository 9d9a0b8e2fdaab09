import type { Context, Deliver, GitHub } from '@tocsin/action-kit'
import type { Config, Dispatch, Documents } from '@tocsin/notifier'

export type { Documents }

/** Every effect of this action. */
export interface Ports {
  context: Context
  env: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since the step began, also where `now` stands still. */
  elapsed(): number
  config(): Promise<Config>
  github(): Promise<GitHub>
  /** Nothing with `ledger: none`. In a dry run nothing that is written to it stays. */
  ledger(): Promise<Documents | undefined>
  deliver: Deliver
  /** Whether a channel shows the alert already, or will; with `before`, by what does not come after that transition. */
  shows(alertKey: string, channel: string, before?: Pick<Dispatch, 'transition' | 'order'>): Promise<boolean>
  /** Of the message or issue that shows the alert in a channel. */
  remoteIdOf(alertKey: string, channel: string): Promise<string | undefined>
  /** Hides what must not be shown. */
  redact(text: string): string
  output(name: string, value: unknown): void
  summary(markdown: string): void
  progress(line: string): void
  notice(message: string): void
  warn(message: string): void
  error(message: string): void
}
