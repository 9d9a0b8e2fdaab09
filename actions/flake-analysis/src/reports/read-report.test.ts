import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { kindOf } from './detect.ts'
import { formats, readReport } from './read-report.ts'
import type { Reader } from './reader.ts'
import { parts } from './testing.ts'
import { xmlRoot } from './xml-root.ts'

const counts = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 }

/** Stands for a reader of XML: tells that it was asked, and gives back what it was given. */
const stub =
  (format: string): Reader =>
  async (chunks) => {
    const read: Uint8Array[] = []
    for await (const chunk of chunks) read.push(chunk)
    return { format, counts, retries: 0, problem: Buffer.concat(read).toString() }
  }
const readers = { junit: stub('junit'), trx: stub('trx') }

const read = (content: string | Uint8Array, size = 5) => readReport('a.xml', parts(content, size), () => undefined, readers)

const known: [name: string, content: string | Buffer, format: string][] = [
  ['JUnit', '<?xml version="1.0"?>\n<testsuites/>', 'junit'],
  ['JUnit without a root of its own', '<testsuite name="a"/>', 'junit'],
  ['JUnit with a namespace', '<j:testsuites xmlns:j="x"></j:testsuites>', 'junit'],
  [
    'JUnit after comments and a list of entities',
    '\n<!-- <TestRun> --><!DOCTYPE testsuites [ <!ENTITY a "b>"> ]><?x y?>\n<testsuites>',
    'junit'
  ],
  ['JUnit after a mark', '\ufeff<testsuites/>', 'junit'],
  ['JUnit in UTF-16', Buffer.from('\ufeff<testsuites/>', 'utf16le'), 'junit'],
  ['JUnit in UTF-16 without a mark', Buffer.from('<testsuites/>', 'utf16le').swap16(), 'junit'],
  ['TRX', '<TestRun id="a" xmlns="x">', 'trx'],
  ['CTRF', '{"reportFormat":"CTRF","results":{"tests":[]}}', 'ctrf'],
  ['CTRF that ends too soon', '{"results":{"tool":{"name":"a"},"tests":[{"name":"a"', 'ctrf'],
  ['CTRF in UTF-16', Buffer.from('{"results":{"tests":[]}}', 'utf16le'), 'ctrf'],
  ['Playwright', '{"config":{},"suites":[]}', 'playwright'],
  ['Jest', '{"numTotalTests":0,"testResults":[]}', 'jest'],
  ['Jest behind a banner', '\n> a@1.0.0 test\n> jest --json\n\n{"numTotalTests":0,"testResults":[]}', 'jest'],
  ['go test', '{"Time":"2026-01-05T10:00:00Z","Action":"start","Package":"p"}\n', 'go-test'],
  ['go test behind other lines', 'go: downloading x\n{"Action":"start","Package":"p"}\n', 'go-test']
]
test.each(known)('%s', async (_, content, format) => expect((await read(content)).format).toBe(format))

test('the file reaches its reader whole, in parts of any size', async () => {
  const content = `<testsuites>${'x'.repeat(200_000)}</testsuites>`
  for (const size of [4096, 65_536, 1e6])
    expect(await read(content, size)).toEqual({ file: 'a.xml', format: 'junit', counts, retries: 0, problem: content })
})

const unknown: [content: string | Buffer, problem: string][] = [
  ['', 'is empty'],
  [' \n', 'is empty'],
  ['hello\u202e', 'begins with "hello", which is neither XML nor JSON'],
  ['<coverage line-rate="1">', 'is XML whose root is <coverage> (a coverage report)'],
  ['<assemblies>', 'is XML whose root is <assemblies> (xUnit.net)'],
  ['<constructor />', 'is XML whose root is <constructor>'],
  ['<!-- no end', 'is XML without a root element'],
  ['{"a":1,"b":2}', 'is JSON of no known kind (with "a", "b")'],
  ['[]', 'is JSON of no known kind (a list)'],
  ['{"a":1,', 'is JSON of no known kind (with "a") that ends too soon, at line 1, column 8'],
  ['{"a":1 2}', 'is JSON of no known kind (with "a") that breaks at line 1, column 8: is not JSON; the rest is not read'],
  [Buffer.from('504b0304', 'hex'), 'is a zip archive, which is not opened here'],
  [Buffer.from('1f8b08', 'hex'), 'is a gzip archive, which is not opened here']
]
test.each(unknown)('%j is one problem that names it and what is read', async (content, problem) => {
  expect(await read(content)).toEqual({ file: 'a.xml', format: 'unknown', counts, retries: 0, problem: `${problem}; read are ${formats}` })
})

test('a file that nobody reads is closed', async () => {
  let closed = false
  async function* file() {
    try {
      for (;;) yield Buffer.from('what is this')
    } finally {
      closed = true
    }
  }
  await readReport('a', file(), () => undefined, readers)
  expect(closed).toBe(true)
})

test('what fails while it is read is no problem of the report', async () => {
  async function* broken() {
    yield Buffer.from('{"resu')
    throw new Error('disk')
  }
  await expect(readReport('a', broken(), () => undefined, readers)).rejects.toThrow('disk')
})

test.each(['<!--', '<?', '<!DOCTYPE a [', '<?x?>', '<!---->', ' ', '<a:', '-->'])(
  'a prologue of %j takes time linear in its length',
  (unit) => {
    expect(growth((size) => xmlRoot(unit.repeat(size)), 20_000)).toBeLessThan(linear)
  }
)

const folder = join(import.meta.dirname, '../../../../../shared/corpora/junit')
const corpus = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml')) : []
if (corpus.length === 0) console.info('Skipping the reports of other projects: those are not part of this repository.')

const testCorpus = corpus.length === 0 ? test.skip : test
testCorpus('every JUnit report of other projects is seen as one', () => {
  const others = corpus.filter((name) => {
    const content = readFileSync(join(folder, name))
    return kindOf(content.subarray(0, 65_536)).kind !== 'junit' && /<testsuites?[\s>]/.test(content.toString('latin1'))
  })
  expect(others).toEqual([])
})
