import { agreedBetween } from '../history/between.ts'
import type { Result } from '../round/result.ts'
import type { Seen } from '../seen.ts'

type Standing = Pick<Result, 'endpoint' | 'verdict' | 'ms'>

/** How endpoints are: by this round, else by the last one that probed them, as long as that holds. */
export const standingOf = ({ results, history }: Pick<Seen, 'results' | 'history'>, endpoints: Seen['mine']): readonly Standing[] =>
  endpoints.flatMap(({ name, everyMs }): readonly Standing[] => {
    const result = results.find(({ endpoint }) => endpoint === name)
    return result ? [result] : agreedBetween(history, name, history.now - 2 * everyMs, history.now + 1).slice(-1)
  })
