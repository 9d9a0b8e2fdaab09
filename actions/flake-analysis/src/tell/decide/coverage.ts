import { isWanted } from '../../gather/workflows.ts'
import { isCut } from '../../model/cut.ts'
import type { FlakeReport, RepositoryPart } from '../../model/report.ts'
import { shardFrom } from '../../read/part.ts'

/** Where a subject is. */
export interface Place {
  /** `owner/name`. */
  repository: string
  /** The workflow file. */
  workflow: string
  /** Whose runs told, where that is not the default branch. */
  branch?: string
}

/** Whether a report would name whatever is bad at a place: it was read to its end, and nothing was left out. */
export function coverageOf(report: FlakeReport): (place: Place) => boolean {
  if (isCut(report)) return () => false
  const isIn = membershipIn(report)
  return (place) => report.repositories.some((part) => part.complete && part.branch === place.branch && isIn(place, part))
}

/** The part of a report that a place belongs to; where the report does not name its workflow, one of its repository. */
export function partOf(report: Pick<FlakeReport, 'repositories' | 'workflows'>): (place: Place) => RepositoryPart | undefined {
  const isIn = membershipIn(report)
  return (place) =>
    report.repositories.find((part) => isIn(place, part)) ?? report.repositories.find(({ name }) => name === place.repository)
}

/** Where a subject of a report is. */
export function placesIn(report: Pick<FlakeReport, 'repositories' | 'workflows'>): (subject: Place) => Place {
  const part = partOf(report)
  return ({ repository, workflow }) => {
    const branch = part({ repository, workflow })?.branch
    return { repository, workflow, ...(branch !== undefined && { branch }) }
  }
}

function membershipIn({ workflows: named = [] }: Pick<FlakeReport, 'workflows'>) {
  const keyOf = ({ repository, workflow }: Place) => JSON.stringify([repository, workflow])
  const names = new Map(named.map((one) => [keyOf(one), one.name]))
  return (place: Place, { name, workflows = [], shard: given }: RepositoryPart): boolean => {
    const shard = shardFrom(given)
    const workflow = { path: place.workflow, name: names.get(keyOf(place)) ?? place.workflow }
    return name === place.repository && isWanted(workflow, { workflows, ...(shard && { shard }) })
  }
}

/** Whether all that was asked for was read to its end, and nothing was left out. */
const isWhole = (report: FlakeReport): boolean =>
  !isCut(report) && report.repositories.length > 0 && report.repositories.every(({ complete }) => complete)

/** What is told of, and where it is, as far as that was kept. */
export interface Told {
  placeOf(id: string): Place | undefined
  /** Where all is that has no place: an older version kept none. */
  repositories: readonly string[]
  /** Whether each step that cares for it had the time to name it, and so where it is. */
  isLate(id: string): boolean
}

/** Whether a report speaks for what it does not name: for a place that it covers, and where none is kept, when it covers all that it may be. */
export function speaksFor(report: FlakeReport, { placeOf, repositories, isLate }: Told): (id: string) => boolean {
  const covers = coverageOf(report)
  const coversEach = repositories.length > 0 && repositories.every((name) => coversAll(report, name))
  return (id) => {
    const place = placeOf(id)
    return place ? covers(place) : coversEach || (isLate(id) && isWhole(report))
  }
}

/** Whether a report speaks for all of a repository. */
const coversAll = (report: FlakeReport, repository: string): boolean =>
  !isCut(report) &&
  report.repositories.some(
    ({ name, complete, shard, workflows, branch }) =>
      name === repository && complete && shard === undefined && workflows === undefined && branch === undefined
  )
