import { type IssueAnswer, type IssueWish, type Transport, TransportError } from '@tocsin/notifier'
import { answerFor } from './answer.ts'
import { authorOf } from './author.ts'
import { callsOver, type Guard } from './calls.ts'
import type { IssueOptions } from './issue-transport.ts'
import { keep } from './keep.ts'

export function transportOver({ github, context, token, now }: IssueOptions): Transport<IssueWish, IssueAnswer> {
  const host = new URL(context.apiUrl).host
  let known: string | undefined
  const tried = new Set<string>()
  return async (asked, { timeoutMs, signal }) => {
    const wish = tried.has(asked.key) ? repeated(asked) : asked
    tried.add(asked.key)
    try {
      const { request } = await github()
      const calls = callsOver(request, context, guardUntil(timeoutMs, signal))
      const author = async () => (known ??= await authorOf(token, calls))
      return await keep(wish, { calls, now, author })
    } catch (error) {
      return answerFor(error, host, now())
    }
  }
}

/** A try whose answer was lost may have made an issue. */
function repeated({ tie, ...wish }: IssueWish): IssueWish {
  if (!tie) return wish
  const { first: _, ...known } = tie
  return { ...wish, tie: known }
}

/** No call begins or is waited for when the time is over. */
function guardUntil(timeoutMs: number, signal: AbortSignal | undefined): Guard {
  const late = AbortSignal.timeout(Math.ceil(timeoutMs))
  const over = signal ? AbortSignal.any([late, signal]) : late
  const ended = (sent: boolean) =>
    late.aborted
      ? new TransportError(`GitHub did not finish within ${timeoutMs / 1000} s`, { fault: 'timeout', sent })
      : new TransportError('The step was cancelled', { fault: 'aborted', sent })
  return async (call) => {
    if (over.aborted) throw ended(false)
    const { promise, reject } = Promise.withResolvers<never>()
    const stop = () => reject(ended(true))
    over.addEventListener('abort', stop, { once: true })
    return Promise.race([call(), promise]).finally(() => over.removeEventListener('abort', stop))
  }
}
