import { IncomingWebhookRequestPartialSchema, IncomingWebhookUpdateRequestPartialSchema } from 'discord-api-spec/zod'
import type * as z from 'zod/mini'
import type { Problem } from './answer.ts'
import { problemsOf } from './issues.ts'
import { isRecord, type Json, mapRecord } from './json.ts'

export const schemas: Readonly<Record<'execute' | 'edit', z.ZodMiniType>> = {
  execute: IncomingWebhookRequestPartialSchema,
  edit: IncomingWebhookUpdateRequestPartialSchema
}

/** What Discord's published schema has against a body. */
export function schemaProblems(kind: keyof typeof schemas, body: unknown): readonly Problem[] {
  const parsed = schemas[kind].safeParse(body)
  return parsed.success ? [] : problemsOf(parsed.error.issues, body)
}

/** Undoes what Discord forgives and the schema does not: outer spaces in embeds, numbers as attachment ids, offsets in timestamps. */
export function forgiven(body: Json): Json {
  return {
    ...body,
    ...(Array.isArray(body.embeds) ? { embeds: body.embeds.map((embed) => trimmed(embed)) } : {}),
    ...(Array.isArray(body.attachments) ? { attachments: body.attachments.map(textId) } : {})
  }
}

function trimmed(value: unknown, key = ''): unknown {
  if (key === 'timestamp') return utc(value)
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map((item) => trimmed(item))
  return isRecord(value) ? mapRecord(value, trimmed) : value
}

const offset = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?[+-]\d\d:?\d\d$/

function utc(value: unknown): unknown {
  if (typeof value !== 'string' || !offset.test(value)) return value
  const at = Date.parse(value)
  return Number.isNaN(at) ? value : new Date(at).toISOString()
}

const textId = (item: unknown) => (isRecord(item) && typeof item.id === 'number' ? { ...item, id: String(item.id) } : item)
