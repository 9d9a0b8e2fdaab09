import type { FlakeReport } from '../../model/report.ts'
import { type Place, partOf, placesIn, speaksFor } from './coverage.ts'
import { isLate } from './late.ts'
import { lookKey } from './seen.ts'
import type { TellState, ToldEvent } from './state.ts'

type Before = Pick<TellState, 'places' | 'repositories' | 'unplacedSince'>

/** Whether a report speaks for a subject that it does not name. */
export function isCoveredBy(report: FlakeReport, { places, repositories, unplacedSince }: Before): (id: string) => boolean {
  const known = placesById(places)
  const isOver = unplacedSince !== undefined && isLate(report, unplacedSince)
  return speaksFor(report, {
    placeOf: (id) => known.get(id),
    // Whatever was asked for of them.
    repositories: Object.keys(repositories).filter((name) => !name.includes(' ')),
    isLate: () => isOver
  })
}

/** Where each of these subjects is, as far as it is known. */
export function placesAfter(report: FlakeReport, before: TellState['places'], ids: Iterable<string>): TellState['places'] {
  const placeOf = placesIn(report)
  const named = [...report.subjects, ...(report.left ?? [])].map((one) => [one.id, placeOf(one)] as const)
  const known = new Map([...placesById(before), ...named])
  const placed = [...new Set(ids)].flatMap((id) => {
    const place = known.get(id)
    return place ? [{ id, ...place }] : []
  })
  const groups = Map.groupBy(placed, ({ repository, workflow, branch }) => JSON.stringify([repository, workflow, branch]))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { id: _, ...place } = first
    return [{ ...place, ids: group.map(({ id }) => id) }]
  })
}

/** Since when something is cared for of which nobody knows where it is. */
export function unplacedAfter(
  { generatedAt }: Pick<FlakeReport, 'generatedAt'>,
  { unplacedSince = generatedAt }: Pick<TellState, 'unplacedSince'>,
  { ids, places }: { ids: readonly string[]; places: TellState['places'] }
): Pick<TellState, 'unplacedSince'> {
  const known = placesById(places)
  return ids.every((id) => known.has(id)) ? {} : { unplacedSince }
}

/** Which look of a report a subject is in, as far as it is known. */
export function lookIn(report: FlakeReport, before: TellState['places']): (id: string) => Pick<ToldEvent, 'look'> {
  const part = partOf(report)
  const known = new Map<string, Place>([
    ...placesById(before),
    ...[...report.subjects, ...(report.left ?? [])].map((one) => [one.id, one] as const)
  ])
  return (id) => {
    const place = known.get(id)
    const own = place && part(place)
    return own ? { look: lookKey(own) } : {}
  }
}

const placesById = (places: TellState['places']): Map<string, Place> =>
  new Map(places.flatMap(({ ids, ...place }) => ids.map((id) => [id, place] as const)))
