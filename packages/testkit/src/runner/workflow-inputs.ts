import { type Mapping, mappingOf } from './yaml.ts'

/** The `inputs` context of a dispatched or called workflow: what is given, else the defaults, each with its declared type. */
export function inputsOf(on: unknown, event: string, given: Mapping): Record<string, unknown> {
  const declared = mappingOf(mappingOf(mappingOf(on)[event]).inputs)
  const names = new Set([...Object.keys(declared), ...Object.keys(given)])
  return Object.fromEntries([...names].map((name) => [name, typed(given[name], mappingOf(declared[name]))]))
}

function typed(given: unknown, { type, default: fallback }: Mapping): unknown {
  const value = given ?? fallback
  if (type === 'boolean') return String(value ?? false) === 'true'
  if (type === 'number') return Number(value ?? 0)
  return value ?? ''
}
