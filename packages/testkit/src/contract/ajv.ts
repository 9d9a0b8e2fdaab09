import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { OpenApi, Schema } from './openapi.ts'

export type Check = (value: unknown) => readonly string[]

/** Compiles schemas that refer into one document; each is compiled once, when it is first needed. */
export function checker(document: OpenApi, { coerce }: { coerce: boolean }): (schema: Schema) => Check {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, coerceTypes: coerce, validateSchema: false, formats })
  ajv.addSchema({ $id: 'github', components: document.components })
  const compiled = new WeakMap<Schema, Check>()
  return (schema) => {
    const known = compiled.get(schema)
    if (known) return known
    const check = problemsOf(ajv.compile(absolute(schema)))
    compiled.set(schema, check)
    return check
  }
}

const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  email: /^[^@\s]+@[^@\s]+$/,
  int64: true as const,
  uri: (text: string) => URL.canParse(text),
  'uri-template': true as const,
  timestamp: true as const,
  'repo.nwo': true as const,
  'ssh-key': true as const,
  'ssh-key fingerprint': true as const
}

function problemsOf(validate: ValidateFunction): Check {
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(sayError))
}

function sayError({ instancePath, message, params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: unknown[] }
  const detail = additionalProperty ?? allowedValues?.join(', ')
  return `${instancePath.replaceAll('/', '.')} ${message}${detail ? `: ${detail}` : ''}`.trim()
}

/** A schema cut out of its document, with references that still find their way back. */
function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/')) as Schema
}
