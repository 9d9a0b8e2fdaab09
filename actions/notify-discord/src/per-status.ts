import { ActionError, parseYamlInput } from '@tocsin/action-kit'
import { type Conclusion, conclusions } from '@tocsin/notifier'

/** Keys of a map by status. `started` is while it runs, `recovered` a pass after a failure, `default` all others. */
export const statusKeys = [...conclusions, 'started', 'recovered', 'default'] as const
export type StatusKey = (typeof statusKeys)[number]

export const statusKey = (conclusion: Conclusion): StatusKey => (conclusion === 'running' ? 'started' : conclusion)

const looksLikeMap = new RegExp(`^\\s{0,20}(?:${statusKeys.join('|')}):(?:\\s|$)`)

/**
 * One text for all, or the one for the status of a YAML map such as `failure: …`; absent when the map has none for it. A line that only
 * looks like a map may be what a stranger wrote, put in by an expression: it must not keep the message from being sent.
 */
export async function textFor(
  name: string,
  given: string | undefined,
  status: readonly StatusKey[],
  warn: (message: string) => void
): Promise<string | undefined> {
  if (given === undefined || !looksLikeMap.test(given)) return given
  const texts = await mapIn(name, given).catch((error: unknown): Texts => {
    if (!(error instanceof ActionError) || given.trim().includes('\n')) throw error
    warn(`Input "${name}" begins like a map by status and is none, so all of it is the text.\n→ ${cure}`)
    return { default: given }
  })
  return [...status, 'default' as const]
    .map((key) => texts[key])
    .find((text) => text !== undefined)
    ?.trim()
}

const cure = 'For what an event says, use a variable such as `{{ subject }}`, which is never read as YAML, rather than an expression.'

type Texts = { readonly [Key in StatusKey]?: string | undefined }

async function mapIn(name: string, given: string): Promise<Texts> {
  const { TextMap } = await import('./yaml-schemas.ts')
  return parseYamlInput(name, given, TextMap)
}
