import type { Tree } from '@tocsin/ci-history'

/** The legs of a matrix, each with its values as written. */
export interface Legs {
  /** `unknown` where an expression gives the matrix or a part of it. */
  count: number | 'unknown'
  legs: readonly Leg[]
  /** Values that are not the same in all legs, as `os`. */
  varying: readonly string[]
}

export type Leg = ReadonlyMap<string, Tree>

/** GitHub's limit of jobs that one matrix makes. */
const mostLegs = 256

/** As docs.github.com has it: the product, without what is excluded; an `include` extends the legs it fits, else it is one of its own. */
export function legsOf(matrix: Tree): Legs {
  if (matrix.kind !== 'map' || [...matrix.entries.values()].some(({ value }) => isDynamic(value)))
    return { count: 'unknown', legs: [], varying: [] }
  const list = (key: string) => {
    const found = matrix.entries.get(key)?.value
    return found?.kind === 'list' ? found.items.flatMap((item) => (item.kind === 'map' ? legOf(item) : [])) : []
  }
  const axes = [...matrix.entries].filter(([key]) => key !== 'include' && key !== 'exclude')
  const product = axes.length === 0 ? [] : axes.reduce<Leg[]>(multiply, [new Map()])
  const kept = product.filter((leg) => !list('exclude').some((excluded) => fits(excluded, leg)))
  const legs = included(kept, list('include'), new Set(axes.map(([key]) => key)))
  return { count: legs.length, legs, varying: varyingOf(legs) }
}

const legOf = (tree: Tree): Leg => new Map(tree.kind === 'map' ? [...tree.entries].map(([key, { value }]) => [key, value]) : [])

const isDynamic = (tree: Tree): boolean =>
  tree.kind === 'scalar'
    ? tree.text.includes('${{')
    : tree.kind === 'list' && tree.items.some((item) => item.kind === 'scalar' && isDynamic(item) && wholeList(item.text))

/** As `${{ fromJSON(…) }}` in the place of legs; a text with an expression in it is one value. */
const wholeList = (text: string) => /fromJSON/i.test(text)

function multiply(legs: Leg[], [key, { value }]: [string, { value: Tree }]): Leg[] {
  const values = value.kind === 'list' ? value.items : [value]
  return legs.flatMap((leg) => values.map((each) => new Map([...leg, [key, each]]))).slice(0, mostLegs)
}

const fits = (part: Leg, leg: Leg) => [...part].every(([key, value]) => leg.has(key) && textOf(leg.get(key)) === textOf(value))

/** What changes a value of the matrix itself extends no leg; a leg that an include made is extended by none. */
function included(product: readonly Leg[], extras: readonly Leg[], axes: ReadonlySet<string>): Leg[] {
  const extended = [...product]
  const own: Leg[] = []
  for (const extra of extras.slice(0, mostLegs)) {
    const ofAxes: Leg = new Map([...extra].filter(([key]) => axes.has(key)))
    const fitting = [...product.keys()].filter((index) => axes.size > 0 && fits(ofAxes, product[index] ?? extra))
    for (const index of fitting) extended[index] = new Map([...(extended[index] ?? []), ...extra])
    if (fitting.length === 0) own.push(extra)
  }
  return [...extended, ...own].slice(0, mostLegs)
}

function varyingOf(legs: readonly Leg[]): string[] {
  const keys = new Set(legs.flatMap((leg) => [...leg.keys()]))
  return [...keys].filter((key) => new Set(legs.map((leg) => textOf(leg.get(key)))).size > 1)
}

/** A value as text, to compare it. Trees are bounded: see the reader. */
export function textOf(tree: Tree | undefined): string {
  if (!tree) return ''
  if (tree.kind === 'scalar') return tree.text
  if (tree.kind === 'list') return `[${tree.items.map(textOf).join(',')}]`
  return `{${[...tree.entries].map(([key, { value }]) => `${key}:${textOf(value)}`).join(',')}}`
}
