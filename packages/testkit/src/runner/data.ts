import { data } from '@actions/expressions'

export type Data = data.ExpressionData

/** Any plain JSON value in the form that the expression language works on; what is not JSON becomes null. */
export function toData(value: unknown): Data {
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  if (typeof value === 'object' && value !== null) return dictionary(value)
  return new data.Null()
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
