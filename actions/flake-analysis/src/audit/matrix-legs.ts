import type { Tree } from '@tocsin/ci-history'

/** The legs of a matrix, each with its values as text. */
export interface Legs {
  /** `unknown` where an expression gives the matrix or a part of it. */
  count: number | 'unknown'
  legs: readonly Leg[]
  /** Values that are not the same in all legs, as `os`. */
  varying: readonly string[]
}

export type Leg = ReadonlyMap<string, string>

/** GitHub's limit of jobs that one matrix makes; no list in one needs more, and the number of its values stays far below. */
const most = { legs: 256, axes: 50, text: 1000 }

/** As docs.github.com has it: the product, without what is excluded; an `include` extends the legs it fits, else it is one of its own. */
export function legsOf(matrix: Tree): Legs {
  if (matrix.kind !== 'map' || [...matrix.entries.values()].some(({ value }) => isDynamic(value)))
    return { count: 'unknown', legs: [], varying: [] }
  const [includes, excludes] = [listAt(matrix, 'include'), listAt(matrix, 'exclude')]
  const axes = [...matrix.entries].filter(([key]) => key !== 'include' && key !== 'exclude').slice(0, most.axes)
  const product = axes.length === 0 ? [] : axes.map(valuesOf).reduce<Leg[]>(multiply, [new Map()])
  const kept = product.filter((leg) => !excludes.some((excluded) => fits(excluded, leg)))
  const legs = included(kept, includes, new Set(axes.map(([key]) => key)))
  return { count: legs.length, legs, varying: varyingOf(legs) }
}

function listAt(matrix: Extract<Tree, { kind: 'map' }>, key: string): Leg[] {
  const found = matrix.entries.get(key)?.value
  return found?.kind === 'list' ? found.items.slice(0, most.legs).flatMap((item) => (item.kind === 'map' ? legOf(item) : [])) : []
}

const legOf = (tree: Extract<Tree, { kind: 'map' }>): Leg =>
  new Map([...tree.entries].slice(0, most.axes).map(([key, { value }]) => [key, textOf(value)]))

/** As `${{ fromJSON(…) }}` in the place of all values; in a list it is one of them. */
const isDynamic = (tree: Tree): boolean => tree.kind === 'scalar' && tree.text.includes('${{')

interface Axis {
  key: string
  values: readonly string[]
}

const valuesOf = ([key, { value }]: [string, { value: Tree }]): Axis => ({
  key,
  values: (value.kind === 'list' ? value.items : [value]).slice(0, most.legs).map(textOf)
})

const multiply = (legs: readonly Leg[], { key, values }: Axis): Leg[] =>
  legs.flatMap((leg) => values.map((value) => new Map([...leg, [key, value]]))).slice(0, most.legs)

const fits = (part: Leg, leg: Leg) => [...part].every(([key, value]) => leg.get(key) === value)

/** What changes a value of the matrix itself extends no leg; a leg that an include made is extended by none. */
function included(product: readonly Leg[], extras: readonly Leg[], axes: ReadonlySet<string>): Leg[] {
  const extended = [...product]
  const own: Leg[] = []
  for (const extra of extras) {
    const ofAxes: Leg = new Map([...extra].filter(([key]) => axes.has(key)))
    const fitting = [...product.keys()].filter((index) => axes.size > 0 && fits(ofAxes, product[index] ?? extra))
    for (const index of fitting) extended[index] = new Map([...(extended[index] ?? []), ...extra])
    if (fitting.length === 0) own.push(extra)
  }
  return [...extended, ...own].slice(0, most.legs)
}

function varyingOf(legs: readonly Leg[]): string[] {
  const keys = new Set(legs.flatMap((leg) => [...leg.keys()]))
  return [...keys].filter((key) => new Set(legs.map((leg) => leg.get(key))).size > 1)
}

/** A value as text, to compare it. */
function textOf(tree: Tree): string {
  if (tree.kind === 'scalar') return tree.text.slice(0, most.text)
  const parts = tree.kind === 'list' ? tree.items.map(textOf) : [...tree.entries].map(([key, { value }]) => `${key}:${textOf(value)}`)
  return `[${parts.join(',')}]`.slice(0, most.text)
}
