import { classify } from '@tocsin/notifier'
import type { Member, OpenAlert, Part, Watch } from './alert-state.ts'
import { findingsOf, isPart, partKey, type Sight, sightsOf } from './parts.ts'
import type { Outcome, Step } from './step.ts'
import { isActive } from './transition.ts'
import { alertOf, outcomeOf, watchesWith } from './watched.ts'

const endpointIn = (key: string) => key.slice(key.indexOf(':') + 1)

/** Shards and vantage points that look no longer while others do, one alert for each; over once they look again. */
export function partStep(before: readonly OpenAlert[], known: readonly Watch[], step: Step): Outcome {
  const sights = sightsOf(step)
  const watches = watchesOf(sights, known, step)
  const looks = new Map(
    sights.flatMap(({ part, endpoint, lookedAt }) => (lookedAt === undefined ? [] : [[partKey(part, endpoint), lookedAt]]))
  )
  const on = new Map(watches.flatMap(({ key, heard }) => (heard.on ? [[key, heard.since ?? step.round.at]] : [])))
  const scene = { before, sights, looks, on }
  const alerts = partsIn(scene).flatMap((part) => alertFor(part, scene, step) ?? [])
  return outcomeOf(before, [...alerts, ...replaced(alerts, scene, step)], watches, { ...step, calls: 'yes' })
}

/** Parts write in any order: a look ends it, also one that began before another part missed it. */
function watchesOf(sights: readonly Sight[], known: readonly Watch[], { round, endpoints }: Step): Watch[] {
  const looked = new Set(sights.filter(({ isMissed }) => !isMissed).map(({ part, endpoint }) => partKey(part, endpoint)))
  const missed = known.filter(({ key }) => !looked.has(key))
  return watchesWith(missed, findingsOf(sights, endpoints), round.at).filter(({ key }) => endpoints.has(endpointIn(key)))
}

interface Scene {
  before: readonly OpenAlert[]
  sights: readonly Sight[]
  /** The last look of each part at each endpoint, by its key, in ms since 1970. */
  looks: ReadonlyMap<string, number>
  /** What is known to be missed, by its key, and since when, in ms since 1970. */
  on: ReadonlyMap<string, number>
}

const membersOf = ({ members }: OpenAlert): readonly Member[] => members.filter(isActive)

/** Those that are told, and those that are now to be. */
function partsIn({ before, sights }: Scene): readonly Part[] {
  const all = [...before.flatMap(({ part }) => part ?? []), ...sights.filter(({ isMissed }) => isMissed).map(({ part }) => part)]
  return [...new Map(all.map((part) => [`${part.kind} ${part.name}`, part])).values()]
}

/** An endpoint stays with the shard that it was told with, however many there are by now. */
function endpointsOf(part: Part, { before, sights, on }: Scene): readonly string[] {
  const told = before.filter((alert) => isPart(part, alert)).flatMap(membersOf)
  const elsewhere = before.filter((alert) => alert.part?.kind === 'shard' && !isPart(part, alert)).flatMap(membersOf)
  const taken = new Set(part.kind === 'shard' ? elsewhere.map(({ endpoint }) => endpoint) : [])
  const seen = sights.filter((sight) => sight.isMissed && isPart(part, sight)).map(({ endpoint }) => endpoint)
  return [...new Set([...told.map(({ endpoint }) => endpoint), ...seen])].filter((name) => on.has(partKey(part, name)) && !taken.has(name))
}

function alertFor(part: Part, scene: Scene, step: Step): OpenAlert | undefined {
  const endpoints = endpointsOf(part, scene)
  const [first] = endpoints
  if (first === undefined) return undefined
  const before = scene.before.find((alert) => isPart(part, alert))
  const sinceOf = (name: string) => scene.looks.get(partKey(part, name)) ?? scene.on.get(partKey(part, name)) ?? step.round.at
  const since = Math.min(...endpoints.map(sinceOf))
  const { severity, reason } = classify({ kind: 'stale', of: 'part' }, step.policy)
  const id = `stale:${part.kind}:${part.name}:${step.endpoints.get(first)?.id ?? first}:${new Date(since).toISOString()}`
  const seen = (name: string, known: Member | undefined) => ({ since: known && isActive(known) ? known.since : sinceOf(name) })
  return alertOf({ before, id, kind: 'stale', endpoints, since, now: { severity, reason, part }, seen }, step.now)
}

/** A vantage point that is over without having looked has been replaced: nobody may say that it looks again. */
function replaced(alerts: readonly OpenAlert[], { before, sights }: Scene, { now, round }: Step): OpenAlert[] {
  const kept = new Set(alerts.map(({ id }) => id))
  const looksAgain = (part: Part, since: number) => sights.some((sight) => isPart(part, sight) && (sight.lookedAt ?? 0) > since)
  return before.flatMap(({ part, ...alert }) => {
    const last = Math.max(...membersOf(alert).map(({ since }) => since))
    if (part?.kind !== 'vantage' || kept.has(alert.id) || !round.looks || looksAgain(part, last)) return []
    return [{ ...alert, part, members: alert.members.map((member) => ({ ...member, state: 'removed' as const, recoveredAt: now })) }]
  })
}
