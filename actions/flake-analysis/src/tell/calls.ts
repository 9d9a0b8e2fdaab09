import type { Call } from '@tocsin/action-kit'
import type { Telling } from './decide/decide.ts'

/** More ends at once, or more that got worse, are edits: whoever mends what many flakes have in common needs no forty calls. The digest names them. */
const mostCalls = 3

/** How each of the tellings of one step calls: by a new message at first, below it by a short one when it is worse or over, else not at all. */
export function callsOf(tellings: readonly Telling[]): readonly Call[] {
  const calls = tellings.map(callOf)
  return calls.map((call, index) => {
    const change = tellings[index]?.change
    const earlier = calls.slice(0, index).filter((one, at) => one === 'again' && tellings[at]?.change === change).length
    return call === 'again' && earlier >= mostCalls ? 'none' : call
  })
}

function callOf({ told, change }: Telling): Call {
  if (told === 0) return change === 'recovered' ? 'none' : 'first'
  return change === 'updated' ? 'none' : 'again'
}
