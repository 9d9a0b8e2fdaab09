import { faultOf, isRateLimited, rateLimitSeconds } from '@tocsin/action-kit'
import { isoOf } from '../time.ts'

/** Why a reading ended before all was read. */
export interface Stop {
  note: string
  /** Reading on later helps; anything else is for the user to mend. */
  isLimit: boolean
}

interface Known {
  /** Seconds since 1970. */
  now: number
  resetsAt: number | undefined
}

/** What a failure, or the end of what a reading may do, means for the reader. */
export function stopOf(failure: unknown, isAborted: boolean, { now, resetsAt }: Known): Stop {
  if (isAborted) return { isLimit: true, note: 'The reading was ended from outside; the next analysis goes on from here.' }
  if (isRateLimited(failure, now * 1000)) {
    const until = now + (rateLimitSeconds(failure, now * 1000) ?? 0)
    return {
      isLimit: true,
      note: `GitHub's rate limit for the token is used up; the next analysis goes on from here, at ${timeOf(until)} at the earliest.`
    }
  }
  if (failure !== undefined) return { isLimit: false, note: `GitHub could not be read to the end: ${headOf(faultOf(failure).message)}` }
  const when = resetsAt !== undefined && resetsAt > now ? `, with more calls of the token from ${timeOf(resetsAt)} on` : ''
  return { isLimit: true, note: `The calls that this analysis may make are used up; the next one goes on from here${when}.` }
}

const timeOf = (seconds: number) => `${isoOf(Math.ceil(seconds)).slice(0, 16).replace('T', ' ')} UTC`

/** Without what to do about it. */
const headOf = (message: string) => message.split('\n', 1)[0] ?? ''
