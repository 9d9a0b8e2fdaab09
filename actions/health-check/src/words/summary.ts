import { duration, type Text } from '@tocsin/notifier'
import type { Member } from '../decide/alert-state.ts'
import type { Telling } from '../decide/telling.ts'
import { blindSummary, partSummary } from './monitoring.ts'
import { lasting, listed, named, took } from './names.ts'
import { isBad } from './title.ts'

/** What is known beside the telling itself. */
export interface Known {
  /** By the name of the endpoint: its address without secrets. */
  urls: ReadonlyMap<string, string>
}

const mostMembers = 8

/** What is the matter, member by member; for an end, what was. */
export function summaryOf(telling: Telling, known: Known): Text {
  const { kind, alert, silence } = telling
  if (silence) return silenceWords(silence)
  if (kind === 'closed') return ['Nobody can tell how it ended: it is no longer configured, or its record was damaged.']
  if (alert.kind === 'latency') return lines((alert.latency ?? []).map(latencyLine))
  if (alert.kind === 'slo' && alert.slo) return sloWords(alert.slo, telling)
  if (alert.kind === 'certificate')
    return [
      `Used by ${listed(
        alert.members.map(({ endpoint }) => endpoint),
        mostMembers
      )}.`
    ]
  const told = monitoringWords(telling)
  if (told) return told
  const shown = kind === 'recovered' ? alert.members : alert.members.toSorted((a, b) => rank[a.state] - rank[b.state])
  const several = alert.members.length > 1
  return lines([
    ...shown.slice(0, mostMembers).map((member) => memberLine(member, telling, several, known)),
    ...(shown.length > mostMembers ? [[`… and ${shown.length - mostMembers} more`]] : []),
    ...(alert.dependents?.length ? [[`Affected as well, through what they depend on: ${listed(alert.dependents, mostMembers)}`]] : [])
  ])
}

function monitoringWords({ kind, alert }: Telling): Text | undefined {
  if (alert.kind !== 'blind' && !alert.part) return undefined
  if (kind === 'recovered') return ['What was in between is unknown, and counts as neither up nor down.']
  const members = alert.members.filter(({ state }) => isBad(state))
  return alert.part ? partSummary(alert.part, { members }) : blindSummary(members)
}

const rank = { down: 0, flapping: 1, degraded: 2, up: 3, removed: 4 } as const

const lines = (all: readonly Text[]): Text => all.flatMap((line, index) => (index === 0 ? line : ['\n', ...line]))

function memberLine(member: Member, { kind, at }: Telling, several: boolean, { urls }: Known): Text {
  const name = several ? [{ bold: named(member.endpoint) }, ' '] : []
  if (member.state === 'removed') return [...name, 'is no longer watched']
  if (!isBad(member.state))
    return kind === 'recovered' ? [...name, `was bad for ${lasted(member, at)}: `, ...cause(member)] : [...name, 'is up again']
  const address: Text = several || !urls.get(member.endpoint) ? [] : ['\n', { subtext: [urls.get(member.endpoint) ?? ''] }]
  return [...(several ? [...name, `${member.state}: `] : []), ...cause(member), ...address]
}

const lasted = ({ since, recoveredAt }: Member, at: number) => lasting(Math.max(0, (recoveredAt ?? at) - since))

const cause = ({ words = 'no cause was kept' }: Member): Text => [words]

const latencyLine = ({ endpoint, percentile, ms, limitMs, windowMs }: NonNullable<Telling['alert']['latency']>[number]): Text => [
  `${named(endpoint)}: ${percentile} of the last ${duration(windowMs)} is ${took(ms)}, limit ${took(limitMs)}`
]

const rules = {
  'page-quick': 'It burns so fast that all of it would be gone within days.',
  'page-slow': 'It burns steadily: at this rate it will not last.',
  'ticket-quick': 'It burns faster than it should. It is no emergency.',
  'ticket-slow': 'It burns a little faster than it should. It is no emergency.'
} as const

function sloWords({ rule }: NonNullable<Telling['alert']['slo']>, { kind, alert }: Telling): Text {
  const names = alert.members.map(({ endpoint }) => endpoint)
  return [`${kind === 'recovered' ? '' : `${rules[rule]} `}It counts the probes of ${listed(names, mostMembers)}.`]
}

function silenceWords({ blindRounds }: NonNullable<Telling['silence']>): Text {
  const rounds = blindRounds === 1 ? 'One round' : `${blindRounds} rounds`
  const blind = blindRounds > 0 ? ` ${rounds} in between saw nothing, since the runner was in trouble.` : ''
  return [
    `What was then is unknown, and counts as neither up nor down.${blind} GitHub delays and drops scheduled runs when it is busy; see whether the workflow is enabled and not queued behind others.`
  ]
}
