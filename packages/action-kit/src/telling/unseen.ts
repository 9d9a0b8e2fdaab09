import { type Config, route } from '@tocsin/notifier'
import type { Message } from './messages.ts'

/**
 * Whether an end says nothing to a channel that shows nothing of the alert: the last rise came to light together with the end, and nothing before it
 * was for the channel. One that takes the end but not the rise is there for ends.
 */
export function isNoEndOf({ alert, before = [] }: Pick<Message, 'alert' | 'before'>, channel: string, config: Config): boolean {
  if (alert.status !== 'resolved' || before.length === 0) return false
  const takes = (severity: typeof alert.severity) =>
    route({ ...alert, status: 'firing', severity }, config.routes, Object.keys(config.channels)).some((one) => one.channel === channel)
  return takes(alert.severity) && !before.some(takes)
}
