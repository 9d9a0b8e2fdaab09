import { sha256 } from '@tocsin/notifier'
import { isCut } from '../../model/cut.ts'
import type { FlakeReport, RepositoryPart } from '../../model/report.ts'
import { shardFrom } from '../../read/part.ts'
import { type Place, partOf } from './coverage.ts'
import { isLate } from './late.ts'
import type { TellState } from './state.ts'

type Looks = TellState['repositories']

/** What is looked at: a repository, of its workflows those that were asked for, or one of its branches. */
export const lookKey = ({ name, workflows, branch }: RepositoryPart): string =>
  workflows === undefined && branch === undefined ? name : `${name} ${sha256(JSON.stringify([workflows, branch])).slice(0, 12)}`

/** What the looks of earlier reports say of a subject of this one. */
export function lookAt(report: FlakeReport, looks: Looks): (place: Place) => Looks[string] | undefined {
  const part = partOf(report)
  return (place) => {
    const own = part(place)
    return own && looks[lookKey(own)]
  }
}

/** Whether what a report newly finds at a place may be years old: nobody had looked at all of it before. */
export function firstLookAt(report: FlakeReport, looks: Looks): (place: Place) => boolean {
  const part = partOf(report)
  return (place) => {
    const own = part(place)
    const { seen = false, firstSince = report.generatedAt } = (own && looks[lookKey(own)]) ?? {}
    // Who never comes to the end of the runs is to hear of what begins all the same.
    return !seen || (own?.firstLook === true && (own.complete || !isLate(report, firstSince)))
  }
}

/** The looks that a report is made of. */
export const looksOf = ({ repositories }: Pick<FlakeReport, 'repositories'>): readonly string[] => [...new Set(repositories.map(lookKey))]

function hasAllShards(parts: readonly RepositoryPart[]): boolean {
  const shards = parts.flatMap(({ shard }) => shardFrom(shard) ?? [])
  return (
    shards.length < parts.length || shards.some(({ of }) => new Set(shards.flatMap((one) => (one.of === of ? one.index : []))).size === of)
  )
}

/** The looks after a report. */
export function looksAfter(report: FlakeReport, before: Looks): Looks {
  const { repositories, generatedAt } = report
  const looked = [...Map.groupBy(repositories, lookKey)].map(([key, parts]) => {
    const { firstSince, ...known }: Partial<Looks[string]> = before[key] ?? {}
    const { since = generatedAt, seen = false } = known
    const first = parts.some(({ firstLook }) => firstLook) && { firstSince: firstSince ?? (seen ? generatedAt : since) }
    const isRead = parts.every(({ complete }) => complete) && hasAllShards(parts)
    return [key, { ...known, since, seen: seen || isRead || isLate(report, since), ...first, truncated: isCut(report) }] as const
  })
  return { ...before, ...Object.fromEntries(looked) }
}
