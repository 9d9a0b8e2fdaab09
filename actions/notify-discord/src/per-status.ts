import { parseYamlInput } from '@tocsin/action-kit'
import { type Conclusion, conclusions } from '@tocsin/notifier'

/** Keys of a map by status. `started` is while it runs, `recovered` a pass after a failure, `default` all others. */
export const statusKeys = [...conclusions, 'started', 'recovered', 'default'] as const
export type StatusKey = (typeof statusKeys)[number]

export const statusKey = (conclusion: Conclusion): StatusKey => (conclusion === 'running' ? 'started' : conclusion)

const looksLikeMap = new RegExp(`^\\s{0,20}(?:${statusKeys.join('|')}):(?:\\s|$)`)

/** One text for all, or the one for the status of a YAML map such as `failure: …`; absent when the map has none for it. */
export async function textFor(name: string, given: string | undefined, status: readonly StatusKey[]): Promise<string | undefined> {
  if (given === undefined || !looksLikeMap.test(given)) return given
  const { TextMap } = await import('./yaml-schemas.ts')
  const texts = await parseYamlInput(name, given, TextMap)
  return [...status, 'default' as const]
    .map((key) => texts[key])
    .find((text) => text !== undefined)
    ?.trim()
}
