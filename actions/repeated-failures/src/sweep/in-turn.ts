import { type ActionError, isRateLimited } from '@tocsin/action-kit'
import type { Stream } from '../history/streams.ts'
import type { Result } from '../outputs.ts'
import type { Ended } from '../watch-stream.ts'

export interface Bounds {
  /** In ms since it began. */
  elapsed(): number
  budgetMs: number
  /** Calls that GitHub's limit has left. */
  left(): number
}

export interface Swept extends Ended {
  unreached: readonly Stream[]
  /** Why there are any. */
  why?: string
}

/** Those that wait come first, in the order in which they wait. */
export function inTurn<T>(all: readonly T[], waiting: readonly string[], nameOf: (one: T) => string): readonly T[] {
  const place = new Map(waiting.map((name, index) => [name, index]))
  const placeOf = (one: T) => place.get(nameOf(one)) ?? waiting.length
  return all.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** An alert takes five calls, an issue for it some more, and the other jobs of the repository share the limit. */
const fewestLeft = 20

/** Judges one stream after the other until the time or GitHub's limit is used up. One that cannot be read keeps nobody from hearing of the others. */
export async function judgeInTurn(
  streams: readonly Stream[],
  judge: (stream: Stream, index: number) => Promise<Ended>,
  bounds: Bounds
): Promise<Swept> {
  const results: Result[] = []
  const problems: ActionError[] = []
  for (const [index, stream] of streams.entries()) {
    const why = usedUp(bounds)
    if (why) return { results, problems, unreached: streams.slice(index), why }
    const one = await judge(stream, index)
    results.push(...one.results)
    const refusal = one.problems.find((problem) => isRateLimited(problem))
    if (refusal) return { results, problems, unreached: streams.slice(index), why: headOf(refusal) }
    problems.push(...one.problems)
  }
  return { results, problems, unreached: [] }
}

function usedUp({ elapsed, budgetMs, left }: Bounds): string | undefined {
  if (elapsed() >= budgetMs) return 'The time of the sweep is used up'
  return left() < fewestLeft ? `The rate limit of the token is used up but for ${left()} calls` : undefined
}

/** Without what to do about it. */
const headOf = ({ message }: ActionError) => message.split('\n', 1)[0] ?? ''
