import type { Cause, Fault } from './observation.ts'

/** Why a try came to no answer. */
export class Trouble extends Error {
  override name = 'Trouble'
  readonly fault: Fault

  constructor(fault: Fault, words: string) {
    super(words)
    this.fault = fault
  }
}

export const causeOf = ({ fault, message }: Trouble): Cause => ({ fault, words: message })
