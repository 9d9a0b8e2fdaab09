import fc from 'fast-check'

const [firstSurrogate, surrogates] = [0xd800, 0x800]

/**
 * Any code point of text, for `fc.string({ unit })`: the same draws as of its unit `binary`, which in each test file first lists a million of
 * them to find its way back from one.
 */
export const codePoint: fc.Arbitrary<string> = fc.nat(0x10ffff - surrogates).map(
  (index) => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates),
  (value) => {
    const point = (typeof value === 'string' ? value : '').codePointAt(0) ?? firstSurrogate
    if (value !== String.fromCodePoint(point) || isSurrogate(point)) throw new Error('not one code point')
    return point < firstSurrogate ? point : point - surrogates
  }
)

const isSurrogate = (point: number) => point >= firstSurrogate && point < firstSurrogate + surrogates

const signs = fc.constantFrom(..."az09-._~!$&'()*+,;=:@/")
const part = fc.string({ unit: fc.oneof(signs, codePoint.map(encodeURIComponent)), maxLength: 12 })
const optional = (sign: string) => fc.option(part, { nil: undefined }).map((text) => (text === undefined ? '' : `${sign}${text}`))

/** Addresses as `fc.webUrl` makes them with query and fragment, without the list above. */
export const webUrl: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('http', 'https'), fc.domain(), part, optional('?'), optional('#'))
  .map(([scheme, domain, path, query, fragment]) => `${scheme}://${domain}/${path}${query}${fragment}`)
