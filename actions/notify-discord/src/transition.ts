import type { Context } from '@tocsin/action-kit'
import { type Alert, type DiscordStyle, sha256 } from '@tocsin/notifier'

/** One step of one attempt saying one thing: the same again is not told twice, and anything else is. */
export function transitionName(
  alert: Alert,
  { files: _, ...look }: DiscordStyle,
  { runId, runAttempt, job }: Context,
  env: Readonly<Record<string, string | undefined>>
): string {
  const said = sha256(JSON.stringify([alert, look])).slice(0, 12)
  return [runId, runAttempt, job, env.GITHUB_ACTION ?? '', said].join('/')
}
