import type { Alert, Config } from '@tocsin/notifier'
import { quoted } from '../output/untrusted.ts'

/** Says that an alert reaches nobody. Channels without a route that takes it would keep it to themselves, with a green step. */
export function untaken(
  { source, severity, status, labels }: Pick<Alert, 'source' | 'severity' | 'status' | 'labels'>,
  { channels, routes }: Pick<Config, 'channels' | 'routes'>
): string | undefined {
  if (status !== 'firing' || routes.length === 0 || Object.keys(channels).length === 0) return undefined
  const written = Object.entries(labels).map(([name, value]) => `${name}: ${quoted(value)}`)
  return `Alert raised, but no route takes it (source: ${source}, severity: ${severity}, status: ${status}, labels: { ${written.join(', ')} }). Nobody is told. Add a route that matches it, or one without \`match\` at the end.`
}
