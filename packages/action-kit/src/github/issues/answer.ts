import { type IssueAnswer, TransportError } from '@tocsin/notifier'
import { ActionError, faultOf } from '../../errors.ts'
import { failureBehind } from '../failure.ts'
import { limitSeconds } from '../retry-plan.ts'

/** Creating an issue failed. It is told apart, since doing it again may double it. */
export class DoubtfulCreate extends Error {
  override name = 'DoubtfulCreate'

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** What a failed call means to the channel. Rejects when no answer came, as transports do. */
export function answerFor(error: unknown, host: string, now: number): IssueAnswer {
  const [cause, creating] = error instanceof DoubtfulCreate ? [error.cause, true] : [error, false]
  if (cause instanceof TransportError) return unanswered(cause, creating)
  const failure = failureBehind(cause)
  if (!failure && creating && !(cause instanceof ActionError)) return unreadable(cause, host)
  if (!failure) return unasked(cause)
  const { status, message, method, path, sent, final } = failure
  if (status === undefined) {
    const fault = final ? 'aborted' : 'other'
    return unanswered(new TransportError(`${host} gave no answer to ${method} ${path}: ${message}`, { fault, sent, cause }), creating)
  }
  const told = `${host} answered ${status} to ${method} ${path}: ${message}`
  if (creating && status >= 500) return { kind: 'doubtful', message: told }
  const wait = limitSeconds(failure, now)
  const fix = cause instanceof ActionError ? cause.fix : undefined
  return {
    kind: 'refused',
    status,
    message: told,
    ...(wait !== undefined && { waitMs: Math.ceil(wait * 1000) }),
    ...(fix !== undefined && { fix })
  }
}

function unanswered(error: TransportError, creating: boolean): IssueAnswer {
  if (creating && error.sent && error.fault !== 'aborted') return { kind: 'doubtful', message: error.message }
  throw error
}

/** There is an answer, so that there may be an issue. */
const unreadable = (cause: unknown, host: string): IssueAnswer => ({
  kind: 'doubtful',
  message: `${host} answered a new issue with what cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`
})

/** GitHub was not asked at all, as without a token. */
function unasked(error: unknown): IssueAnswer {
  const { problem, fix } = faultOf(error)
  return { kind: 'refused', status: 401, message: problem, fix }
}
