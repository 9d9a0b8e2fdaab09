import type { Config, Dispatch, Mentions } from '@tocsin/notifier'
import type { Deliver } from '../alerting/delivery.ts'

/** Who is told, and how. */
export interface To {
  inputs: { 'discord-webhook': readonly string[]; 'dry-run': boolean; ledger: string }
  config: Config
  /** In place of those of the configuration. */
  mentions?: Mentions | undefined
}

/** What telling an alert has an effect on. */
export interface TellPorts {
  env: Readonly<Record<string, string | undefined>>
  deliver: Deliver
  /** Whether a channel shows the alert already, or will; with `before`, by what does not come after that transition. */
  shows(alertKey: string, channel: string, before?: Pick<Dispatch, 'transition' | 'order'>): Promise<boolean>
  /** Of the message or issue that shows the alert in a channel. */
  remoteIdOf(alertKey: string, channel: string): Promise<string | undefined>
  summary(markdown: string): void
  warn(message: string): void
  error(message: string): void
}
