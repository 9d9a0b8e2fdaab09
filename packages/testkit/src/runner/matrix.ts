import { isDeepStrictEqual } from 'node:util'
import { textOf } from './expression.ts'
import { listOf, type Mapping, mappingOf } from './yaml.ts'

export type Leg = Record<string, unknown>

const maxLegs = 256

/** The legs of a `matrix`: the product of its axes, less `exclude`, then extended or joined by `include`. */
export function legsOf(matrix: unknown): Leg[] {
  const { include, exclude, ...axes } = mappingOf(matrix)
  const product = productOf(axes).filter((leg) => !listOf(exclude).some((entry) => matches(leg, mappingOf(entry))))
  const legs = included(product, listOf(include).map(mappingOf), Object.keys(axes))
  if (legs.length > maxLegs) throw new Error(`The matrix has ${legs.length} jobs: GitHub allows ${maxLegs} in a run.`)
  return legs
}

function productOf(axes: Mapping): Leg[] {
  const entries = Object.entries(axes)
  if (entries.length === 0) return []
  return entries.reduce<Leg[]>(
    (legs, [name, values]) => legs.flatMap((leg) => listOf(values).map((value) => ({ ...leg, [name]: value }))),
    [{}]
  )
}

/** An exclusion need not name every axis. */
const matches = (leg: Leg, entry: Mapping) => Object.entries(entry).every(([name, value]) => isDeepStrictEqual(leg[name], value))

/** An entry extends every leg of the product whose own axes it leaves alone; one that fits none is a leg of its own. */
function included(product: readonly Leg[], entries: readonly Mapping[], axes: readonly string[]): Leg[] {
  const fits = (leg: Leg, entry: Mapping) => axes.every((axis) => !(axis in entry) || isDeepStrictEqual(entry[axis], leg[axis]))
  const extended = product.map((leg) => Object.assign({}, leg, ...entries.filter((entry) => fits(leg, entry))) as Leg)
  return [...extended, ...entries.filter((entry) => !product.some((leg) => fits(leg, entry))).map((entry) => ({ ...entry }))]
}

/** `id (1, linux)`: how GitHub tells the legs of a job apart. */
export const legName = (id: string, leg: Leg): string => `${id} (${Object.values(leg).flatMap(leaves).join(', ')})`

const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [textOf(value)]
