import { linesWith } from '../log/lines-with.ts'
import { clipped } from './reader.ts'

/** A step that passed because a wrapper ran it again. */
export interface StepRetry {
  /** How often it ran, the pass included. */
  tries: number
  /** Why the first try failed, as the wrapper says it. */
  line: string
}

const hints = ['attempt(s).', ' failed. Reason: ']
const done = /^Command completed after (\d{1,6}) attempt\(s\)\.$/
const failed = /^Attempt \d{1,6} failed\. Reason: \S/
const mostSteps = 100

/** By the words of nick-fields/retry; GitHub itself shows no more than a step that passed. */
export function stepRetries(log: string): StepRetry[] {
  const retries: StepRetry[] = []
  let why: string | undefined
  for (const { text, echoed } of linesWith(log, hints)) {
    const line = text.trim()
    const tries = echoed ? 0 : Number(done.exec(line)?.[1] ?? 0)
    if (tries > 1) retries.push({ tries, line: why ?? clipped(line) })
    if (tries > 0) why = undefined
    else if (!echoed && failed.test(line)) why ??= clipped(line)
  }
  return retries.slice(0, mostSteps)
}
