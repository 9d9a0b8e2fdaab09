import { nearest } from '@tocsin/notifier'
import type { Track } from './alert-state.ts'
import type { Watched } from './round.ts'

type Dependent = Pick<Watched, 'name' | 'dependsOn'>

type Reach = (name: string) => ReadonlySet<string>

/** For every endpoint the names of those that it depends on, directly or not. */
export function dependenciesOf(endpoints: readonly Dependent[]): ReadonlyMap<string, readonly string[]> {
  const reach = reachOf(endpoints)
  // What depends on it in turn does not count: in a circle none would ever be told.
  const causes = (name: string) => [...reach(name)].filter((other) => !reach(other).has(name))
  return new Map(endpoints.map(({ name }) => [name, causes(name)]))
}

/** What a name leads to; one in a circle leads to itself. */
function reachOf(endpoints: readonly Dependent[]): Reach {
  const direct = new Map(endpoints.map(({ name, dependsOn }) => [name, dependsOn]))
  const known = new Map<string, ReadonlySet<string>>()
  return (name) => {
    const found = known.get(name) ?? reached(name, direct)
    known.set(name, found)
    return found
  }
}

function reached(name: string, direct: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...(direct.get(name) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(direct.get(next) ?? []))
  }
  return found
}

/** Whether it keeps those that depend on it from being told: from its first bad round on, for they may be believed sooner than it is. */
export const isDownstream = (track: Track | undefined): boolean =>
  track !== undefined && (track.down.on || track.level === 'down' || track.silent === 'failing')

/** What is wrong with `depends-on`, in words; none for what is fine. */
export function dependencyProblems(endpoints: readonly Dependent[]): readonly string[] {
  const names = endpoints.map(({ name }) => name)
  const known = new Set(names)
  const reach = reachOf(endpoints)
  const unknown = endpoints.flatMap(({ name, dependsOn }) =>
    dependsOn.filter((other) => !known.has(other)).map((other) => ({ name, other }))
  )
  const circular = endpoints.flatMap(({ name, dependsOn }) =>
    dependsOn.includes(name) ? [`"${name}" depends on itself; take it out of its depends-on`] : circleOf(name, names, reach)
  )
  return [...unknown.map(({ name, other }, index) => unknownName(name, other, index < mostGuessed ? names : [])), ...circular]
}

/** Nobody reads more, and each is compared with all names. */
const mostGuessed = 20

const mostListed = 12

function unknownName(name: string, other: string, names: readonly string[]): string {
  const guess = nearest(other, names) ?? onlyOneWith(other, names)
  const listed =
    names.length > 0 && names.length <= mostListed ? `name one of ${names.map((one) => `"${one}"`).join(', ')}` : 'name one that is'
  return `"${name}" depends on "${other}", which is no endpoint; ${guess ? `did you mean "${guess}"?` : listed}`
}

/** `gateway` for `API gateway`, where no other name holds it. */
function onlyOneWith(part: string, names: readonly string[]): string | undefined {
  const [only, ...others] = names.filter((name) => name.toLowerCase().includes(part.toLowerCase()))
  return part.length > 2 && others.length === 0 ? only : undefined
}

/** A circle is told once, by the first of its endpoints. */
function circleOf(name: string, names: readonly string[], reach: Reach): string[] {
  if (!reach(name).has(name)) return []
  const circle = names.filter((other) => reach(name).has(other) && reach(other).has(name))
  if (circle[0] !== name) return []
  return [`${circle.map((each) => `"${each}"`).join(', ')} depend on each other in a circle; take out one depends-on of it`]
}
