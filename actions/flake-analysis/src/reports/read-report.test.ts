import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import { kindOf } from './detect.ts'
import { formats, readReport, type XmlReader } from './read-report.ts'
import { parts } from './testing.ts'

const counts = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 }

/** Stands for the reader of XML: gives back what it was given. */
const readXml: XmlReader = async (chunks) => {
  const read: Uint8Array[] = []
  for await (const chunk of chunks) read.push(chunk)
  const text = Buffer.concat(read).toString()
  return { format: text.includes('coverage') ? 'xml' : 'junit', counts, retries: 0, problem: text }
}

const read = (content: string | Uint8Array, size = 5) => readReport('a.xml', parts(content, size), () => undefined, readXml)

const known: [name: string, content: string | Buffer, format: string][] = [
  ['XML', '<?xml version="1.0"?>\n<testsuites/>', 'junit'],
  ['XML after a mark', '\ufeff<testsuites/>', 'junit'],
  ['XML after a blank, which is broken and read as such', ' <?xml version="1.0"?><testsuites/>', 'junit'],
  ['XML in UTF-16', Buffer.from('\ufeff<testsuites/>', 'utf16le'), 'junit'],
  ['XML in UTF-16 without a mark', Buffer.from('<testsuites/>', 'utf16le').swap16(), 'junit'],
  ['XML of no known kind', '<coverage/>', 'unknown'],
  ['CTRF', '{"reportFormat":"CTRF","results":{"tests":[]}}', 'ctrf'],
  ['CTRF that ends too soon', '{"results":{"tool":{"name":"a"},"tests":[{"name":"a"', 'ctrf'],
  ['CTRF in UTF-16', Buffer.from('{"results":{"tests":[]}}', 'utf16le'), 'ctrf'],
  ['Playwright', '{"config":{},"suites":[]}', 'playwright'],
  ['Jest', '{"numTotalTests":0,"testResults":[]}', 'jest'],
  ['Jest behind a banner', '\n> a@1.0.0 test\n> jest --json\n\n{"numTotalTests":0,"testResults":[]}', 'jest'],
  ['Mocha', '{"stats":{},"tests":[],"passes":[],"failures":[],"pending":[]}', 'mocha'],
  ['RSpec', '{"version":"3.13","examples":[],"summary":{"example_count":0}}', 'rspec'],
  ['Cucumber', '[{"uri":"a.feature","elements":[]}]', 'cucumber'],
  ['Dart', '{"protocolVersion":"0.1.1","type":"start","time":0}\n', 'dart'],
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
  await readReport('a', file(), () => undefined, readXml)
  expect(closed).toBe(true)
})

test('what fails while it is read is no problem of the report', async () => {
  async function* broken() {
    yield Buffer.from('{"resu')
    throw new Error('disk')
  }
  await expect(readReport('a', broken(), () => undefined, readXml)).rejects.toThrow('disk')
})

const folder = shared('corpora/junit')
const corpus = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml')) : []

const testCorpus = needs(missingShared('corpora/junit'), test)
testCorpus('every JUnit report of other projects is seen as XML', () => {
  const others = corpus.filter((name) => {
    const content = readFileSync(join(folder, name))
    return kindOf(content.subarray(0, 65_536)).kind !== 'xml' && /<testsuites?[\s>]/.test(content.toString('latin1'))
  })
  expect(others).toEqual([])
})
