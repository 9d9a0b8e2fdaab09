import { policyOf } from '@tocsin/notifier'
import type { Cause, Fault, Verdict } from '../probe/observation.ts'
import type { Result } from '../round/result.ts'
import { advance } from './advance.ts'
import { type AlertState, noAlerts } from './alert-state.ts'
import type { Round, Watched } from './round.ts'
import type { Telling } from './telling.ts'

export const minuteMs = 60_000
export const monday = Date.UTC(2026, 0, 5, 9)
export const everyMs = 5 * minuteMs
export const rules = { policy: policyOf() }

export const endpoint = (name: string, given: Partial<Watched> = {}): Watched => ({
  name,
  id: name,
  critical: false,
  dependsOn: [],
  everyMs,
  failAfter: 2,
  recoverAfter: 2,
  certificateDays: 21,
  shownUrl: `https://${name}.example.com/health`,
  ...given
})

const verdicts: Readonly<Record<string, Verdict>> = {
  '✓': 'up',
  '~': 'degraded',
  '✗': 'down',
  m: 'maintenance',
  M: 'maintenance',
  '?': 'inconclusive',
  '6': 'inconclusive'
}

/** Every endpoint has a trouble of its own, so that nothing but the test says what belongs together. */
const troubles: Readonly<Record<string, Fault>> = {
  api: 'status',
  web: 'dns',
  mail: 'refused',
  docs: 'timeout',
  shop: 'reset',
  db: 'tls',
  cache: 'json'
}

const blind: Readonly<Record<string, Cause>> = {
  '?': { fault: 'runner', words: 'the round was over before it answered' },
  '6': { fault: 'no-ipv6', words: 'this machine has no IPv6' }
}

/** `✓` up, `~` degraded, `✗` down, `m` maintenance, `M` the same and it would have failed, `?` inconclusive, `6` for want of IPv6. */
export function resultOf(name: string, mark: string, at: number): Result {
  const verdict = verdicts[mark]
  if (!verdict) throw new TypeError(`No mark: ${mark}`)
  const cause = blind[mark] ?? { fault: troubles[name] ?? 'body', words: `${name} says no` }
  return { endpoint: name, at, verdict, tries: 1, ...('✗~M?6'.includes(mark) && { cause }) }
}

/** A fleet over time: for each endpoint its rounds; a space where it was not probed. */
export type Drawn = Readonly<Record<string, string>>

export interface Play {
  endpoints?: readonly Watched[]
  /** Between rounds, in ms. */
  apartMs?: number
  /** What else a round has. */
  also?: (index: number) => Partial<Round>
  state?: AlertState
  start?: number
}

export const roundsOf = (drawn: Drawn, { endpoints, apartMs = everyMs, also, start = monday }: Play = {}): Round[] => {
  const watched = endpoints ?? Object.keys(drawn).map((name) => endpoint(name))
  const length = Math.max(...Object.values(drawn).map((marks) => marks.length))
  return Array.from({ length }, (_, index) => {
    const at = start + index * apartMs
    const seen = Object.entries(drawn).filter(([, marks]) => (marks[index] ?? ' ') !== ' ')
    return { at, endpoints: watched, results: seen.map(([name, marks]) => resultOf(name, marks[index] ?? '', at)), ...also?.(index) }
  })
}

/** What each round told, and the state after the last. */
export function played(
  rounds: readonly Round[],
  before: AlertState = noAlerts
): { state: AlertState; told: readonly (readonly Telling[])[] } {
  let state = before
  const told = rounds.map((round) => {
    const step = advance(state, round, rules, round.at)
    state = step.state
    return step.tellings
  })
  return { state, told }
}

export const play = (drawn: Drawn, given: Play = {}) => played(roundsOf(drawn, given), given.state)

/** Such as `3 alert! P2 api down`: the round, what it told, whether it calls, and of whom what changed. */
export const said = ({ told }: { told: readonly (readonly Telling[])[] }): string[] =>
  told.flatMap((tellings, index) =>
    tellings.map(({ kind, calls, severity, changes }) => {
      const who = changes.map(({ endpoint: name, to }) => ` ${name} ${to}`).join(',')
      return `${index} ${kind}${calls ? '!' : ''} ${severity}${who}`
    })
  )
