import * as z from 'zod/mini'
import { environmentName, flag, numberFrom, section, webUrl, words } from '../fields.ts'
import { expectSchema } from './expect.ts'

const longText = z.string('must be text in quotes').check(z.maxLength(100_000, 'must have at most 100000 characters'))

/** Values name secrets as `${NAME}`, and what an earlier step captured as `${name}`. */
const basic = section({ type: z.literal('basic'), username: longText, password: longText })
const bearer = section({ type: z.literal('bearer'), token: longText })
const oauth2 = section({
  type: z.literal('oauth2'),
  'token-url': webUrl,
  'client-id': longText,
  'client-secret': longText,
  scope: z.optional(words(1_000)),
  audience: z.optional(words(1_000))
})
/** The variables hold PEM. */
const certificate = section({ type: z.literal('client-certificate'), certificate: environmentName, key: environmentName })

const authSchema = z.union(
  [basic, bearer, oauth2, certificate],
  'must be { type: basic, username, password }, { type: bearer, token }, { type: oauth2, token-url, client-id, client-secret } or { type: client-certificate, certificate, key }'
)
export type Auth = z.output<typeof authSchema>

const url = z
  .string('must be a URL')
  .check(
    z.maxLength(4_000, 'must have at most 4000 characters'),
    z.regex(/^(?:https?|wss?|tcp|tls|dns):\/\/\S+$/, 'must begin with https://, http://, tcp://, tls://, dns://, wss:// or ws://')
  )

const method = z.string('must be a method').check(z.regex(/^[A-Z]{1,20}$/, 'must be a method in capitals, such as GET'))

const headerValue = z
  .string('must be text in quotes (what the answer has to have belongs under expect)')
  .check(z.maxLength(100_000, 'must have at most 100000 characters'))

const headers = z.record(z.string().check(z.regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/, 'must be the name of a header')), headerValue)

/** One request: of an endpoint, or of one of its steps. */
export const requestShape = {
  url: url.check(z.describe('https://, http://, tcp://host:port, tls://host:port, dns://name, wss:// or ws://.')),
  method: z.optional(method).check(z.describe('Default: GET, or POST where there is a body.')),
  headers: z.optional(headers),
  body: z
    .optional(z.union([longText, z.record(z.string(), z.unknown()), z.array(z.unknown())]))
    .check(z.describe('Text, or a map or list that is sent as JSON.')),
  auth: z.optional(authSchema),
  expect: z.optional(expectSchema),
  redirects: z
    .optional(numberFrom(0, 20, 'must be a number of redirects from 0 to 20'))
    .check(z.describe('How many are followed. Default: 5.')),
  record: z
    .optional(z.enum(['A', 'AAAA', 'CAA', 'CNAME', 'MX', 'NS', 'SOA', 'SRV', 'TXT']))
    .check(z.describe('Of dns://: which record is asked for. Default: A.')),
  resolver: z.optional(words(100)).check(z.describe('Of dns://: the address of the name server. Default: that of the machine.')),
  send: z.optional(longText).check(z.describe('Of ws://, wss:// and tcp://: what is sent once it is open.')),
  'verify-tls': z.optional(flag).check(z.describe('false accepts any certificate. Default: true.'))
}

/** What a later step may use as `${name}`: a JSONPath, or `header:<name>`. */
const captures = z.record(z.string().check(z.regex(/^[a-z][a-z0-9_]{0,40}$/, 'must be a name in lower case, such as token')), words(500))

export const stepSchema = section({ name: z.optional(words(80)), ...requestShape, capture: z.optional(captures) })
export type RequestStep = z.output<typeof stepSchema>
