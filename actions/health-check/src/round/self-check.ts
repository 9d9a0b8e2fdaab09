import type { Result } from './result.ts'

/** What a connection to a host that has nothing to do with the endpoints came to. */
export interface Reference {
  /** `host:port`. */
  name: string
  reached: boolean
}

/** A single network fault of this kind can be the runner's. */
const network: ReadonlySet<string | undefined> = new Set(['dns', 'refused', 'unreachable', 'reset', 'timeout'])

/**
 * Why the round says nothing of its endpoints, in words. The runner is offline when none of two or more references can be reached and
 * no endpoint answered; where one answered, the runner is online, whatever became of the references.
 */
export function offline(results: readonly Result[], references: readonly Reference[]): string | undefined {
  if (references.length < 2 || references.some(({ reached }) => reached)) return undefined
  if (results.some(isAnswered)) return undefined
  const names = references.map(({ name }) => name).join(' and ')
  return `the runner is offline: it reached neither the endpoints nor ${names}`
}

const isAnswered = ({ verdict, cause }: Result) => verdict !== 'inconclusive' && (cause === undefined || !network.has(cause.fault))

/** Of an offline runner, which may be wrong about every one of them. */
export const inconclusive = (results: readonly Result[], why: string): readonly Result[] =>
  results.map(({ endpoint, at, tries }) => ({ endpoint, at, tries, verdict: 'inconclusive', cause: { fault: 'runner', words: why } }))
