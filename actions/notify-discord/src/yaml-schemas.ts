import { webUrl } from '@tocsin/notifier'
import * as z from 'zod/mini'
import { statusKeys } from './per-status.ts'

// What inputs written in YAML may hold. Loaded by runs that have one: zod is a tenth of a start.

const Value = z.union([z.string(), z.number(), z.boolean()], 'must be text')
const Url = z.string('must be an http or https URL').check(z.refine((text) => webUrl(text) !== undefined, 'must be an http or https URL'))
const Id = z.string('must be a Discord user id in quotes').check(z.regex(/^\d{1,25}$/, 'must be a Discord user id in quotes'))

export const Fields = z.union(
  [z.array(z.strictObject({ name: z.string(), value: Value, inline: z.optional(z.boolean()) })), z.record(z.string(), Value)],
  'must be a map of names to values, or a list of { name, value, inline }'
)

export const Buttons = z.union(
  [z.array(z.strictObject({ label: z.string(), url: Url })), z.record(z.string(), Url)],
  'must be a map of labels to http or https URLs, or a list of { label, url }'
)

export const UserMap = z.record(z.string(), Id)

export const TextMap = z.partialRecord(z.enum(statusKeys), z.string())
