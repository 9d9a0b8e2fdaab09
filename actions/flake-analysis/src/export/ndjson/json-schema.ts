import { type Field, fields, recordTypes, schemaOf } from './fields.ts'

/** The lines of the export as a JSON Schema: one of these objects each. */
export function ndjsonSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of the NDJSON export of tocsin flake-analysis',
    oneOf: recordTypes.map((type) => ({
      title: type,
      type: 'object',
      properties: { schema: { const: schemaOf(type) }, ...propertiesOf(fields[type]) },
      required: ['schema', ...Object.keys(fields[type])]
    }))
  }
}

const propertiesOf = (columns: Readonly<Record<string, Field>>) =>
  Object.fromEntries(Object.entries(columns).map(([name, [kind, description]]) => [name, { ...typeOf(kind), description }]))

function typeOf(kind: Field[0]): object {
  if (kind === 'strings') return { type: 'array', items: { type: 'string' } }
  return { type: kind.endsWith('?') ? [kind.slice(0, -1), 'null'] : kind }
}
