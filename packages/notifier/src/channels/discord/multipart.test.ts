import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { encode } from './multipart.ts'
import { decode } from './testing/request.ts'

const payload = { allowed_mentions: { parse: [] }, content: 'ä' }
const request = (...parts: Parameters<typeof encode>) => ({ method: 'POST' as const, url: 'https://a.example', ...encode(...parts) })

test('without files it is JSON', () => {
  expect(encode(payload, [])).toEqual({
    headers: { 'user-agent': 'DiscordBot (tocsin, 1)', 'content-type': 'application/json' },
    body: '{"allowed_mentions":{"parse":[]},"content":"ä"}'
  })
})

test('with a file, as it goes over the wire', () => {
  const { headers, body } = encode(payload, [{ name: 'a.txt', bytes: Buffer.from('hello') }])
  expect(headers).toMatchObject({ 'content-type': 'multipart/form-data; boundary=tocsin-form-data' })
  const sent = Buffer.from(body ?? '')
    .toString()
    .replaceAll('\r', '')
  expect(sent).toMatchInlineSnapshot(`
"--tocsin-form-data
Content-Disposition: form-data; name="payload_json"
Content-Type: application/json

{"allowed_mentions":{"parse":[]},"content":"ä"}
--tocsin-form-data
Content-Disposition: form-data; name="files[0]"; filename="a.txt"
Content-Type: application/octet-stream

hello
--tocsin-form-data--
"
`)
})

test('any bytes arrive as they were, though they hold boundaries', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.constantFrom('tocsin-form-data', '--', '\r\n', '0', '5', '9', '05'), { maxLength: 60 })
      .map((parts) => new Uint8Array(Buffer.from(parts.join(''))))
  )
  fc.assert(
    fc.property(fc.array(bytes, { minLength: 1, maxLength: 4 }), (contents) => {
      const files = contents.map((content, n) => ({ name: `${n}.bin`, bytes: content }))
      const decoded = decode(request(payload, files))
      expect(decoded.payload).toEqual(payload)
      expect(decoded.files.map((part) => [...part.bytes])).toEqual(contents.map((content) => [...content]))
      expect(decoded.files.map(({ headers }) => /name="(files\[\d\])"; filename="(.*)"/.exec(headers)?.slice(1))).toEqual(
        files.map(({ name }, n) => [`files[${n}]`, name])
      )
    })
  )
})

test('a view into a larger buffer is not sent with its neighbours', () => {
  const bytes = new Uint8Array(Buffer.from('secret|public|secret').buffer.slice(0)).subarray(0, 0)
  const window = Buffer.from('secret|public|secret').subarray(7, 13)
  expect(
    decode(
      request(payload, [
        { name: 'a', bytes },
        { name: 'b', bytes: window }
      ])
    ).files.map((part) => part.bytes.toString())
  ).toEqual(['', 'public'])
})

test('a file of nothing but boundaries costs linear time', () => {
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, n) => `tocsin-form-data${n}`).join(''))
  expect(growth((length) => encode(payload, [{ name: 'a', bytes: bytes.subarray(0, length) }]), bytes.length / 10)).toBeLessThan(linear)
})
