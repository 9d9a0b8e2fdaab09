import * as z from 'zod/mini'
import { numberFrom, oneOrMore, section, words } from '../fields.ts'
import { textSchema, valueSchema } from './check.ts'

/** From the first to the last code, both included. */
export type StatusRange = readonly [from: number, to: number]

const status = z.pipe(
  z.union([z.int(), z.string()], mustBeStatus()),
  z.transform((given, context): StatusRange => {
    const range = rangeOf(String(given))
    if (range) return range
    context.issues.push({ code: 'custom', message: mustBeStatus(), input: given })
    return z.NEVER
  })
)

function mustBeStatus() {
  return 'must be a status such as 200, "2xx" or "200-299"'
}

function rangeOf(text: string): StatusRange | undefined {
  const [, first] = /^([1-5])xx$/i.exec(text) ?? []
  if (first) return [Number(first) * 100, Number(first) * 100 + 99]
  const [, from, to = from] = /^([1-5]\d\d)(?: ?- ?([1-5]\d\d))?$/.exec(text) ?? []
  return from && Number(from) <= Number(to) ? [Number(from), Number(to)] : undefined
}

const bytes = numberFrom(0, 10_000_000, 'must be a number of bytes from 0 to 10000000')

/** `expect:` of an endpoint, or of one of its steps. */
export const expectSchema = section({
  status: z.optional(oneOrMore(status)).check(z.describe('Codes, classes or ranges, such as 200, "2xx" or "200-299". Default: 200-299.')),
  headers: z.optional(z.record(words(100), textSchema)).check(z.describe('By the name of the header.')),
  body: z.optional(textSchema).check(z.describe('Text that has to occur, or conditions.')),
  json: z.optional(z.record(words(500), valueSchema)).check(z.describe('By JSONPath (RFC 9535), such as "$.status": healthy.')),
  size: z.optional(section({ 'at-least': z.optional(bytes), 'at-most': z.optional(bytes) })).check(z.describe('Of the body, in bytes.')),
  'certificate-days': z
    .optional(numberFrom(0, 398, 'must be a number of days from 0 to 398'))
    .check(z.describe('Warn when the certificate expires within so many days; 0 for never. Default: 21.')),
  tls: z.optional(z.enum(['TLSv1.2', 'TLSv1.3'], 'must be TLSv1.2 or TLSv1.3')).check(z.describe('The oldest protocol that is accepted.')),
  answer: z.optional(textOrTexts()).check(z.describe('Of a DNS record: each of these has to be among the answers.')),
  message: z.optional(textSchema).check(z.describe('What a WebSocket or a TCP service has to say.'))
})

function textOrTexts() {
  return oneOrMore(words(1_000))
}

export type Expectations = z.output<typeof expectSchema>
