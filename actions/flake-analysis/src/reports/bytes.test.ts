import { expect, test } from '@jest/globals'
import type { TestCase } from '../model/test-case.ts'
import { readReport } from './read-report.ts'
import { readXmlReport } from './read-xml-report.ts'
import { parts } from './testing.ts'

const bytes = (...of: (string | number | Uint8Array)[]): Buffer =>
  Buffer.concat(of.map((one) => (typeof one === 'number' ? Buffer.of(one) : Buffer.from(one as string))))

const latin = bytes('gr', 0xfc, 'n')
const zero = bytes('a', 0, 'b')

/** A failed test of this name, and one called z, which shows that the rest is read. */
const junit = (name: string | Uint8Array, encoding = 'UTF-8', message: string | Uint8Array = 'no') =>
  bytes(
    `<?xml version="1.0" encoding="${encoding}"?>\n<testsuite>\n<testcase name="`,
    ...[name, '"><failure message="', message, '"/></testcase>\n<testcase name="z"/></testsuite>']
  )
const ctrf = (name: string | Uint8Array, after: string | Uint8Array = '') =>
  bytes(
    '{"results":{"tool":{"name":"jest"},"summary":{"tests":2},"tests":[{"name":"',
    ...[name, '","status":"failed","message":"no"},{"name":"z","status":"passed"}]}}', after]
  )
const goTest = (name: string | Uint8Array) =>
  bytes(...['run', 'fail'].flatMap((action) => [`{"Action":"${action}","Package":"p","Test":"`, name, '"}\n']), goPass)
const goPass = '{"Action":"run","Package":"p","Test":"z"}\n{"Action":"pass","Package":"p","Test":"z"}\n'
const wide = (document: Buffer) => bytes(0xff, 0xfe, Buffer.from(document.toString(), 'utf16le'))
const utf32 = (document: string) => bytes(0xff, 0xfe, 0, 0, ...[...document].flatMap((letter) => [letter, 0, 0, 0]))

const goOn = 'the rest was read all the same'

const rows: [what: string, report: Buffer, kept: string[], said: string | undefined][] = [
  ['XML: Latin-1 that says UTF-8, in a name', junit(latin), ['gr\ufffdn: no', 'z'], `line 3: bytes that are no UTF-8; ${goOn}`],
  ['XML: in a message', junit('a', 'UTF-8', latin), ['a: gr\ufffdn', 'z'], `line 3: bytes that are no UTF-8; ${goOn}`],
  ['XML: an overlong form', junit(bytes('a', 0xc0, 0x80)), ['a\ufffd\ufffd: no', 'z'], `line 3: bytes that are no UTF-8; ${goOn}`],
  ['XML: UTF-8 that says UTF-16', junit('grün', 'UTF-16'), ['grün: no', 'z'], `line 1: it is declared as UTF-16 and is UTF-8; ${goOn}`],
  ['XML: UTF-16 that says UTF-8: the mark is believed', wide(junit('grün')), ['grün: no', 'z'], undefined],
  ['XML: UTF-8 that says Latin-1: the declaration is believed', junit('grün', 'ISO-8859-1'), ['grÃ¼n: no', 'z'], undefined],
  ['XML: an encoding that nobody knows', junit('a', 'klingon'), [], 'line 1: the encoding "klingon" is not known'],
  [
    'XML: UTF-16 that ends inside of a letter',
    wide(junit('a')).subarray(0, -1),
    ['a: no', 'z'],
    'line 4: the file ends inside a closing tag'
  ],
  ['XML: a zero byte in a name', junit(zero), ['a\0b: no', 'z'], `line 3: the control character U+0000 is not allowed in XML; ${goOn}`],
  ['XML: in a message', junit('a', 'UTF-8', zero), ['a: ab', 'z'], `line 3: the control character U+0000 is not allowed in XML; ${goOn}`],
  ['XML: its reference', junit('a&#0;b'), ['a\ufffdb: no', 'z'], `line 3: &#0; stands for no character of XML; ${goOn}`],
  ['XML: zero bytes behind it', bytes(junit('a'), Buffer.alloc(9)), ['a: no', 'z'], 'line 4: text after the root element'],
  ['JSON: Latin-1', ctrf(latin), ['gr\ufffdn: no', 'z'], `holds bytes that are no UTF-8; ${goOn}`],
  ['JSON: U+FFFD itself is a character', ctrf('a\ufffd'), ['a\ufffd: no', 'z'], undefined],
  ['JSON: UTF-16', wide(ctrf('grün')), ['grün: no', 'z'], undefined],
  ['JSON: half of a pair', ctrf('a\\ud83d'), ['a\ufffd: no', 'z'], undefined],
  ['JSON: a zero byte in a name', ctrf(zero), [], 'line 1, column 75: is not JSON; the rest is not read'],
  ['JSON: its escape', ctrf('a\\u0000b'), ['a\0b: no', 'z'], undefined],
  ['JSON: zero bytes behind it', ctrf('a', Buffer.alloc(9)), ['a: no', 'z'], undefined],
  [
    'JSON: of no known kind',
    bytes('{"a":"', 0xfc, '"}'),
    [],
    `is JSON of no known kind (with "a") that holds bytes that are no UTF-8; ${goOn}`
  ],
  ['go test: what a tool prints in between may be anything', bytes('warning: ', 0xfc, 0, '\n', goTest('a')), ['a', 'z'], undefined],
  ['go test: Latin-1 in a name', goTest(latin), ['gr\ufffdn', 'z'], undefined],
  ['go test: a zero byte in a name', goTest(zero), ['z'], 'line 1 is no whole event; it is not read'],
  ['UTF-32', utf32('<testsuite/>'), [], 'holds zero bytes, as UTF-32 and files that were damaged do'],
  ['nothing but zero bytes', Buffer.alloc(500), [], 'holds zero bytes, as UTF-32 and files that were damaged do']
]

// In pieces of any size the same is kept, and the same is said.
test.each(rows)('%s', async (_, report, kept, said) => {
  for (const size of [1, 3, 64, 10_000]) {
    const cases: TestCase[] = []
    const { problem } = await readReport('report', parts(report, size), (one) => cases.push(one), readXmlReport)
    const names = cases.map(({ name, message }) => (message === undefined ? name : `${name}: ${message}`))
    expect([names, problem?.split('; read are ')[0]]).toEqual([kept, said])
  }
})
