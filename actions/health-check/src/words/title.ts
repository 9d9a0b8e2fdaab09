import { clip, duration, oneLine } from '@tocsin/notifier'
import type { Member, MemberState, OpenAlert, Part } from '../decide/alert-state.ts'
import type { Telling } from '../decide/telling.ts'
import { lasting, listed, named, took } from './names.ts'
import { percent } from './percent.ts'

/** One line that says what is the matter. */
export function titleOf({ kind, alert, silence, at }: Telling): string {
  if (kind === 'closed') return `No longer watched: ${subjectOf(alert)}`
  if (kind === 'recovered') return endOf(seenToEnd(alert), at)
  if (silence) return `No checks for ${lasting(silence.to - silence.from)}`
  return isMute(alert) ? `An alert that cannot be read is over` : `${still(kind)}${stateOf(alert, at)}`
}

/** Of what is no longer configured, nobody saw that it is well. */
const seenToEnd = (alert: OpenAlert): OpenAlert => ({ ...alert, members: alert.members.filter(({ state }) => state !== 'removed') })

const isMute = ({ kind }: OpenAlert) => kind === 'unknown'
const still = (kind: Telling['kind']) => (kind === 'reminded' ? 'Still: ' : '')

function stateOf(alert: OpenAlert, at: number): string {
  const { kind, latency = [], certificate, slo, part } = alert
  if (kind === 'certificate' && certificate) return certificateWords(certificate, at)
  if (kind === 'latency') return latencyWords(latency, alert)
  if (kind === 'slo' && slo) return `${named(slo.objective)}: the error budget ${budgetWords(slo.budgetLeft)}`
  const members = alert.members.filter(({ state }) => isBad(state))
  if (kind === 'blind') return blindWords(members)
  return part ? `No checks by ${partName(part)} for ${lasting(at - alert.startedAt)}` : healthWords(members)
}

const longestCause = 120

const blindWords = (members: readonly Member[]) =>
  `${listed(members.map(({ endpoint }) => endpoint))} cannot be judged: ${clip(oneLine(members[0]?.words ?? 'no cause was kept'), longestCause)}`

const partName = ({ kind, name }: Part): string => `${kind === 'shard' ? 'shard' : 'place'} ${named(name)}`

type Tense = 'present' | 'past'

const tenses = { present: ['is', 'are'], past: ['was', 'were'] } as const

/** What was the matter, of an outage that is over. */
export const pastTitleOf = ({ members }: OpenAlert): string =>
  healthWords(
    members.filter(({ state }) => isBad(state)),
    'past'
  )

/** The worst of what is the matter, and how many others there are. */
function healthWords(members: readonly Member[], tense: Tense = 'present'): string {
  const groups = (['down', 'flapping', 'degraded'] as const).flatMap((state) => {
    const names = members.filter((member) => member.state === state).map(({ endpoint }) => endpoint)
    return names.length > 0 ? [{ state, names }] : []
  })
  const [first, ...others] = groups
  if (!first) return 'Nothing is the matter'
  const [is, are] = tenses[tense]
  const more = others.reduce((sum, { names }) => sum + names.length, 0)
  const also = more > 0 ? `, ${more} more ${more === 1 ? is : are} ${others.map(({ state }) => state).join(' or ')}` : ''
  const count = first.names.length > 1 ? `${first.names.length} endpoints ${are} ${first.state}: ` : ''
  return count ? `${count}${listed(first.names)}${also}` : `${named(first.names[0] ?? '')} ${is} ${first.state}${also}`
}

const certificateWords = ({ host, expiresAt }: NonNullable<OpenAlert['certificate']>, at: number) =>
  expiresAt <= at
    ? `The certificate of ${named(host)} has expired`
    : `The certificate of ${named(host)} expires in ${duration(Math.max(60_000, expiresAt - at))}`

function latencyWords(latency: NonNullable<OpenAlert['latency']>, { members }: OpenAlert): string {
  const [worst] = latency.toSorted((a, b) => b.ms / b.limitMs - a.ms / a.limitMs)
  const name = worst?.endpoint ?? members[0]?.endpoint ?? 'An endpoint'
  return worst ? `${named(name)} is slow: ${worst.percentile} ${took(worst.ms)}, limit ${took(worst.limitMs)}` : `${named(name)} is slow`
}

const budgetWords = (left: number | undefined) => {
  if (left === undefined) return 'is burning'
  return left <= 0 ? 'is spent and still burning' : `is burning, ${percent(left)} left`
}

function endOf(alert: OpenAlert, at: number): string {
  const lasted = lasting(Math.max(0, endedAt(alert, at) - alert.startedAt))
  if (alert.kind === 'certificate') return `The certificate of ${subjectOf(alert)} was renewed`
  if (alert.kind === 'latency') return `${subjectOf(alert)} is fast again after ${lasted}`
  if (alert.kind === 'slo') return `${subjectOf(alert)}: the error budget is no longer burning, after ${lasted}`
  if (alert.kind === 'blind') return `${subjectOf(alert)} can be judged again after ${lasted}`
  if (alert.part?.kind === 'shard') return `The endpoints of ${partName(alert.part)} are checked again after ${lasted}`
  if (alert.part) return `Place ${named(alert.part.name)} checks again after ${lasted}`
  const several = alert.members.length > 1
  return `${subjectOf(alert)} ${several ? 'are' : 'is'} up again after ${lasted}`
}

/** When the last of them was well again: what was seen, and not when it was sure. */
export const endedAt = ({ members }: OpenAlert, at: number): number =>
  members.length === 0 ? at : Math.max(...members.map(({ recoveredAt }) => recoveredAt ?? at))

/** What an alert is about. */
function subjectOf({ members, certificate, slo, part }: OpenAlert): string {
  if (certificate) return named(certificate.host)
  if (slo) return named(slo.objective)
  if (part) return partName(part)
  return members.length > 0 ? listed(members.map(({ endpoint }) => endpoint)) : 'what it was about'
}

export const isBad = (state: MemberState): boolean => state !== 'up' && state !== 'removed'
