import { type Answer, invalidFormBody } from './answer.ts'
import type { Body } from './body.ts'
import type { Json } from './json.ts'
import { messageProblems } from './message-rules.ts'
import { forgiven, schemaProblems, schemas } from './schema.ts'
import { unknownKeys } from './unknown-keys.ts'
import type { Complaint } from './violation.ts'
import { flags, type Payload } from './wire.ts'

const settable = {
  execute: flags.suppressEmbeds | flags.suppressNotifications | flags.componentsV2,
  edit: flags.suppressEmbeds | flags.componentsV2
}

export interface Checked {
  payload: Payload
  complaints: readonly Complaint[]
  refusal?: Answer
}

/** Holds a body to the published schema, then to the rules that it lacks. `effective` is what the message would be after an edit. */
export function check(
  kind: keyof typeof schemas,
  body: Body,
  query: URLSearchParams,
  effective: (payload: Payload) => Payload = (own) => own
): Checked {
  const json = withoutIgnored(forgiven(body.json), query)
  const invalid = schemaProblems(kind, json)
  // The cast is safe for what `refusal` lets through: the schema has just accepted it.
  const payload = json as Payload
  const complaints = complaintsOf(kind, body.json, query)
  const problems = invalid.length > 0 ? invalid : messageProblems(effective(payload))
  return { payload, complaints, ...(problems.length > 0 ? { refusal: invalidFormBody(problems) } : {}) }
}

function withoutIgnored(json: Json, query: URLSearchParams): Json {
  if (isTrue(query.get('with_components'))) return json
  const { components: _, ...rest } = json
  return rest
}

function complaintsOf(kind: keyof typeof schemas, json: Json, query: URLSearchParams): readonly Complaint[] {
  const bits = typeof json.flags === 'number' ? json.flags & ~settable[kind] : 0
  const components = Array.isArray(json.components) && json.components.length > 0
  return [
    ...unknownKeys(schemas[kind], json).map((message): Complaint => ({ kind: 'unknown-key', message })),
    ...complaint(
      components && !isTrue(query.get('with_components')),
      'ignored-components',
      'components are ignored without with_components=true'
    ),
    ...complaint(bits !== 0, 'ignored-flags', `flags ${bits} cannot be set by a webhook`),
    ...complaint(!json.allowed_mentions, 'implicit-mentions', 'no allowed_mentions: whom this pings is left to a disputed default')
  ]
}

const complaint = (applies: boolean, kind: Complaint['kind'], message: string): readonly Complaint[] => (applies ? [{ kind, message }] : [])

/** Discord's booleans in a query. */
export const isTrue = (value: string | null) => ['true', '1', 'True'].includes(value ?? '')
