import { type Frame, worsen } from './frame.ts'

export interface StepSignal {
  signal: AbortSignal
  minutes: number
  timedOut(): boolean
  /** Stops the clock. */
  release(): void
}

/** Ends a step at its timeout, and when its job is cancelled while the step's condition no longer holds. */
export function stepSignal({ job, composite }: Frame, wanted: () => boolean, minutes: number, outer?: AbortSignal): StepSignal {
  const ended = new AbortController()
  let timedOut = false
  const cancel = () => {
    job.status = 'cancelled'
    if (composite) composite.status = worsen(composite.status, 'cancelled')
    if (outer?.aborted || job.cancel.hard.aborted || !holds(wanted)) ended.abort()
  }
  const expire = () => {
    timedOut = true
    ended.abort()
  }
  const clock = minutes > 0 ? setTimeout(expire, minutes * job.machine.minuteMs) : undefined
  const abort = () => ended.abort()
  if (job.cancel.hard.aborted || (outer?.aborted && !job.cancel.soft.aborted)) ended.abort()
  job.cancel.soft.addEventListener('abort', cancel)
  job.cancel.hard.addEventListener('abort', cancel)
  outer?.addEventListener('abort', abort)
  const release = () => {
    clearTimeout(clock)
    job.cancel.soft.removeEventListener('abort', cancel)
    job.cancel.hard.removeEventListener('abort', cancel)
    outer?.removeEventListener('abort', abort)
  }
  return { signal: ended.signal, minutes, timedOut: () => timedOut, release }
}

/** A condition that cannot be evaluated any more spares nothing. */
function holds(condition: () => boolean): boolean {
  try {
    return condition()
  } catch {
    return false
  }
}
