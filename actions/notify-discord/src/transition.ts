import type { Context } from '@tocsin/action-kit'
import { type Alert, type DiscordStyle, sha256 } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'

/** One step of one attempt saying one thing: the same again is not told twice, and anything else is. */
export function transitionName(
  alert: Alert,
  { files: _, ...look }: DiscordStyle,
  { ledger }: Pick<Inputs, 'ledger'>,
  { runId, runAttempt, job }: Context,
  env: Readonly<Record<string, string | undefined>>
): string {
  const step = [runId, runAttempt, job, env.GITHUB_ACTION ?? ''].join('/')
  // Nobody compares it where no ledger keeps it, and a hash costs 6 ms of start-up.
  return ledger === 'none' ? step : `${step}/${sha256(JSON.stringify([alert, look])).slice(0, 12)}`
}
