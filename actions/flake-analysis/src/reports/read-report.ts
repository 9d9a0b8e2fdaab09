import { fields, oneLine, shown } from '@tocsin/notifier'
import { type CaseOutcome, caseOutcomes, type ReadReport, type Sink } from '../model/test-case.ts'
import { ctrf } from './ctrf/ctrf.ts'
import { headBytes, type Kind, kindOf } from './detect.ts'
import { readGoTest } from './go-test/go-test.ts'
import { jest } from './jest/jest.ts'
import { readCases, readDocument } from './json/format.ts'
import { type Peeked, peek } from './peek.ts'
import { playwright } from './playwright/playwright.ts'
import { type Chunks, defaultLimits, type Limits, type Reader } from './reader.ts'

/** The readers of XML, which are loaded where a file needs one. */
export interface XmlReaders {
  junit: Reader
  trx: Reader
}

export interface ReadFile extends ReadReport {
  file: string
}

const jsonFormats = [ctrf, playwright, jest]

/** What is read, in words. */
export const formats = 'JUnit XML, TRX, CTRF, and the JSON of Playwright, Jest, Vitest and go test -json'

/**
 * Reads a report of whatever format its content has and gives every case to the sink.
 * A file that is no report, or a broken one, is a `problem` and no error; only what reading `chunks` throws is thrown.
 */
export async function readReport(
  file: string,
  chunks: Chunks,
  sink: Sink,
  readers: XmlReaders,
  limits: Limits = defaultLimits
): Promise<ReadFile> {
  const peeked = await peek(chunks, headBytes)
  return { file, ...(await readAs(kindOf(peeked.head), peeked, sink, readers, limits)) }
}

async function readAs(kind: Kind, { whole, close }: Peeked, sink: Sink, readers: XmlReaders, limits: Limits): Promise<ReadReport> {
  if (kind.kind === 'junit' || kind.kind === 'trx') return readers[kind.kind](whole, sink, limits)
  if (kind.kind === 'go-test') return readGoTest(whole, sink, limits)
  if (kind.kind === 'json') return readJson(whole, sink, limits)
  await close()
  return unread(`${wordsOf(kind)}; read are ${formats}`)
}

async function readJson(chunks: Chunks, sink: Sink, limits: Limits): Promise<ReadReport> {
  const document = await readDocument(chunks, limits)
  const format = jsonFormats.find(({ matches }) => matches(document.root))
  if (format) return readCases(format, document, sink, limits)
  const keys = Array.isArray(document.root) ? 'a list' : keysOf(document.root)
  const problem =
    document.problem === undefined ? '' : ` that ${/^(?:is|ends)/.test(document.problem) ? '' : 'breaks at '}${document.problem}`
  return unread(`is JSON of no known kind (${keys})${problem}; read are ${formats}`)
}

function keysOf(root: unknown): string {
  const keys = Object.keys(fields(root)).slice(0, 5)
  return keys.length === 0 ? 'without keys' : `with ${keys.map((key) => shown(oneLine(key))).join(', ')}`
}

const hints: Readonly<Record<string, string>> = {
  'test-run': 'NUnit 3',
  'test-results': 'NUnit 2',
  assemblies: 'xUnit.net',
  assembly: 'xUnit.net',
  coverage: 'a coverage report',
  checkstyle: 'Checkstyle',
  testng: 'TestNG',
  robot: 'Robot Framework'
}

function wordsOf(kind: Kind): string {
  if (kind.kind === 'xml') return xmlWords(kind.root)
  if (kind.kind === 'other') return `begins with ${shown(oneLine(kind.starts))}, which is neither XML nor JSON`
  if (kind.kind === 'empty') return 'is empty'
  return `is a ${kind.kind} archive, which is not opened here`
}

function xmlWords(root: string | undefined): string {
  if (root === undefined) return 'is XML without a root element'
  const known = Object.hasOwn(hints, root.toLowerCase()) ? ` (${hints[root.toLowerCase()]})` : ''
  return `is XML whose root is <${root}>${known}`
}

const unread = (problem: string): ReadReport => ({
  format: 'unknown',
  counts: Object.fromEntries(caseOutcomes.map((outcome) => [outcome, 0])) as Record<CaseOutcome, number>,
  retries: 0,
  problem
})
