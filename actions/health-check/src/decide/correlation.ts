import { known } from '@tocsin/notifier'
import type { Member } from './alert-state.ts'
import type { Watched } from './round.ts'

/** What may tell that two endpoints are bad for one cause. */
export interface Trait {
  /** First time that it was seen bad, in ms since 1970. */
  since: number
  fault?: string
  host?: string
  group?: string
  everyMs: number
}

const leastMs = 15 * 60_000

export function traitOf({ since, fault }: Pick<Member, 'since' | 'fault'>, { shownUrl, group, everyMs }: Watched): Trait {
  return { since, everyMs, ...known({ fault, host: hostOf(shownUrl), group }) }
}

/** Two that went bad within two rounds, or 15 min, with the same fault, on the same host or in one group, or when most are bad. */
export const areCorrelated = (one: Trait, other: Trait, mostAreBad: boolean): boolean =>
  areClose(one, other) && (mostAreBad || isSame(one.fault, other.fault) || isSame(one.host, other.host) || isSame(one.group, other.group))

const areClose = (one: Trait, other: Trait): boolean =>
  Math.abs(one.since - other.since) <= Math.max(leastMs, 2 * Math.max(one.everyMs, other.everyMs))

const isSame = (one: string | undefined, other: string | undefined) => one !== undefined && one === other

/** Name and port; absent where the URL has none, such as one that is a secret. */
export function hostOf(url: string): string | undefined {
  const { host = '' } = URL.canParse(url) ? new URL(url) : {}
  return host || /^[a-z]+:\/\/([^/?#\s]+)/i.exec(url)?.[1]
}
