import { nearest } from '../../nearest.ts'
import { list } from '../../read-json.ts'
import type { Path, Written } from '../../yaml/document.ts'
import { hint, type Problem, shown } from '../../yaml/problem.ts'
import { mapping, named } from '../raw.ts'

interface Mention {
  name: string
  path: Path
}

/** Every unknown name is compared with every known one. */
const most = 100

/** Names of endpoints that stand twice, or that something mentions and nothing defines. It reads the raw value, as `unknownDestinations` does. */
export function endpointNames(written: Written): readonly Problem[] {
  const { health, slo } = mapping(written.value)
  const { endpoints, maintenance } = mapping(health)
  if (!Array.isArray(endpoints)) return []
  const problem = ({ path }: Mention, what: string): Problem => ({ offset: written.valueOffset(path), what, kind: 'written' })
  const names = endpoints.flatMap((one, index) => named(mapping(one).name, ['health', 'endpoints', index, 'name']))
  const groups = endpoints.flatMap((one) => named(mapping(one).group, []))
  const unknown = (mentions: readonly Mention[], known: readonly string[]) =>
    mentions
      .filter(({ name }) => !known.includes(name))
      .slice(0, most)
      .map((one) =>
        problem(one, `no endpoint is named ${shown(one.name)}${hint(nearest(one.name, known.slice(0, most)), known.slice(0, most))}`)
      )
  const known = names.map(({ name }) => name)
  const wide = [...known, ...groups.map(({ name }) => name)]
  return [
    ...twice(names).map((one) => problem(one, `${shown(one.name)} is the name of another endpoint too: history goes by it`)),
    ...unknown(
      endpoints.flatMap((one, index) => named(mapping(one)['depends-on'], ['health', 'endpoints', index, 'depends-on'])),
      known
    ),
    ...unknown(
      list(maintenance).flatMap((one, index) => named(mapping(one).endpoints, ['health', 'maintenance', index, 'endpoints'])),
      wide
    ),
    ...unknown(
      objectives(slo).flatMap(([one, path]) => named(mapping(one).endpoints, [...path, 'endpoints'])),
      wide
    )
  ]
}

const objectives = (slo: unknown): readonly [unknown, Path][] =>
  Array.isArray(slo) ? slo.map((one, index) => [one, ['slo', index]]) : [[slo, ['slo']]]

function twice(names: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>()
  return names.filter(({ name }) => {
    const again = seen.has(name)
    seen.add(name)
    return again
  })
}
