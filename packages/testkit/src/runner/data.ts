import { data } from '@actions/expressions'

export type Data = data.ExpressionData

/** Any plain JSON value in the form that the expression language works on; what is not JSON becomes null. */
export function toData(value: unknown): Data {
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return Object.assign(new data.NumberData(value), { coerceString: () => numberText(value) })
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  if (typeof value === 'object' && value !== null) return dictionary(value)
  return new data.Null()
}

/** As .NET's `G15`, which the runner uses: an id of 18 digits that nobody quoted becomes `1.23456789012346E+17`. */
function numberText(value: number): string {
  if (value === 0) return '0'
  const [digits = '', exponent = '0'] = value.toExponential(14).split('e')
  const power = Number(exponent)
  if (power > -6 && power < 15) return String(Number(value.toPrecision(15)))
  return `${Number(digits)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}

function dictionary(value: object): data.Dictionary {
  const defined = Object.entries(value).filter(([, item]) => item !== undefined)
  return new data.Dictionary(...defined.map(([key, item]) => ({ key, value: toData(item) })))
}

/** The `env` context of Linux: the only dictionary in which `foo` and `FOO` differ. */
export function caseSensitive(variables: Readonly<Record<string, string>>): data.Dictionary {
  return Object.assign(dictionary(variables), {
    get: (key: string) => (Object.hasOwn(variables, key) ? toData(variables[key]) : undefined)
  })
}

export function fromData(value: Data): unknown {
  switch (value.kind) {
    case data.Kind.Array:
      return value.values().map(fromData)
    case data.Kind.Dictionary:
      return Object.fromEntries(value.pairs().map((pair) => [pair.key, fromData(pair.value)]))
    case data.Kind.Null:
      return null
    default:
      return value.value
  }
}
