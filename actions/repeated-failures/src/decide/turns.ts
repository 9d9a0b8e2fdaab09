import { type Episode, nameOf } from '@tocsin/ci-history'
import type { Pending } from '../kept/state.ts'
import type { Decision } from './decision.ts'

/** A decision under a number of its own; one with nothing to tell is under that of the last. */
export interface Turn extends Decision {
  turn: number
  /** Whether it is no news, but the message of the alert says less than is known. */
  outdated?: true
  /** Whether a step that died was at it: what it kept of it may go out in its own words. */
  retold?: true
}

interface Before {
  /** The number of the last turn. */
  last: number
  /** What the message of the alert says. */
  messageVersion?: string | undefined
  /** What steps that died were at. */
  dropped: readonly Pending[]
}

/** Numbers what is told. What a step that died may have told goes out under the same number, so that no channel shows it twice. */
export function turnsOf(decisions: readonly Decision[], { last, messageVersion, dropped }: Before): readonly Turn[] {
  const known = [...Map.groupBy(dropped, ({ turn }) => turn)].map(([turn, some]): [string, number] => [wordsOf(some), turn])
  const before = new Map(known)
  let turn = last
  return decisions.map((decision) => {
    const words = wordsOf(pendingOf({ ...decision, turn }, 0))
    const outdated = words === '' && decision.kind === 'quiet' && isOutdated(decision, messageVersion)
    if (words === '' && decision.kind === 'quiet' && !outdated) return { ...decision, turn }
    const retold = before.get(words)
    if (retold !== undefined) return { ...decision, turn: retold, retold: true as const }
    return { ...decision, turn: ++turn, ...(outdated && { outdated }) }
  })
}

const isOutdated = ({ episode }: Decision, messageVersion: string | undefined) => isOpen(episode) && versionOf(episode) !== messageVersion

const wordsOf = (pending: readonly Pending[]) =>
  pending
    .map(({ telling, retract }) => `${retract ? 'not ' : ''}${nameOf(telling)}`)
    .toSorted()
    .join()

/** What a step that dies leaves to others. */
export const pendingOf = ({ tellings, retracted, turn }: Turn, until: number): Pending[] => [
  ...tellings.map((telling) => ({ telling, turn, until })),
  ...retracted.map((telling) => ({ telling, turn, until, retract: true as const }))
]

/** What the message of the alert says once these are told: its newest failure. */
export const versionTold = (turns: readonly Turn[]): string | undefined =>
  turns.flatMap(({ episode, kind, outdated }) => (isOpen(episode) && (kind !== 'quiet' || outdated) ? versionOf(episode) : [])).at(-1)

const isOpen = (episode: Episode | undefined): episode is Episode =>
  episode !== undefined && !episode.recovered && episode.levels.length > 0

function versionOf({ failures, passes }: Episode): string {
  const newest = [...failures.slice(-1), ...passes.slice(-1)].map(({ number, attempt }) => `${number}.${attempt}`)
  return `${newest.join(' ')} of ${failures.length}`
}
