import { alike, type Comparable, comparable, ngramDistance } from './distance.ts'
import { type Signature, severalLines } from './signature.ts'

/** Failures that are most likely one. */
export interface Cluster<T> {
  /** Of the first of them. */
  signature: Signature
  items: readonly T[]
}

/** Edit distances cost most, and what is alike has the nearest 4-grams: the first is nearly always it. */
const mostCompared = 8

interface Group<T> extends Cluster<T> {
  items: T[]
  /** Absent for a single line, which its key alone tells from others. */
  form: Comparable | undefined
}

/** Puts failures together, the largest cluster first. Those without a signature are left out. */
export function clustersOf<T>(items: readonly T[], signatureOf: (item: T) => Signature): Cluster<T>[] {
  const groups: Group<T>[] = []
  const byKey = new Map<string, Group<T>>()
  for (const item of items) {
    const signature = signatureOf(item)
    if (signature.key === '') continue
    const group = byKey.get(signature.key) ?? groupFor(signature, groups)
    byKey.set(signature.key, group)
    group.items.push(item)
  }
  return groups.map(({ signature, items }) => ({ signature, items })).toSorted((a, b) => b.items.length - a.items.length)
}

/** One of the groups, or a new one that is put among them. */
function groupFor<T>(signature: Signature, groups: Group<T>[]): Group<T> {
  const form = severalLines(signature) ? comparable(signature.text) : undefined
  const known = form && nearest(form, groups)
  if (known) return known
  const group = { signature, items: [], form }
  groups.push(group)
  return group
}

function nearest<T>(form: Comparable, groups: readonly Group<T>[]): Group<T> | undefined {
  return groups
    .flatMap((group) => (group.form ? [{ group, other: group.form, distance: ngramDistance(form, group.form) }] : []))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, mostCompared)
    .find(({ other }) => alike(form, other))?.group
}
