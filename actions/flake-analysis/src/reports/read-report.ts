import { fields, oneLine, shown } from '@tocsin/notifier'
import { type CaseOutcome, caseOutcomes, type ReadReport, type Sink } from '../model/test-case.ts'
import { ctrf } from './ctrf/ctrf.ts'
import { cucumber } from './cucumber/cucumber.ts'
import { readDart } from './dart/dart.ts'
import { headBytes, type Kind, kindOf } from './detect.ts'
import { readGoTest } from './go-test/go-test.ts'
import { jest } from './jest/jest.ts'
import { readCases, readDocument } from './json/format.ts'
import { mocha } from './mocha/mocha.ts'
import { type Peeked, peek } from './peek.ts'
import { playwright } from './playwright/playwright.ts'
import { type Chunks, defaultLimits, type Limits } from './reader.ts'
import { rspec } from './rspec/rspec.ts'

/** Reads the formats in XML, which the root tells, up to so many cases; a root of none of them is a problem of the format `xml`. */
export type XmlReader = (chunks: Chunks, sink: Sink, limits: Pick<Limits, 'cases'>) => Promise<ReadReport>

export interface ReadFile extends ReadReport {
  file: string
}

const jsonFormats = [ctrf, playwright, jest, mocha, rspec, cucumber]

/** What is read, in words. */
export const formats =
  'JUnit, TRX, NUnit and xUnit.net XML, CTRF, and the JSON of Playwright, Jest, Vitest, Mocha, RSpec, Cucumber, dart test and go test -json'

/**
 * Reads a report of whatever format its content has and gives every case to the sink.
 * A file that is no report (format `unknown`) or a broken one is a `problem` and no error; only what reading `chunks` and the sink throw is thrown.
 */
export async function readReport(
  file: string,
  chunks: Chunks,
  sink: Sink,
  readXml: XmlReader,
  limits: Limits = defaultLimits
): Promise<ReadFile> {
  const peeked = await peek(chunks, headBytes)
  return { file, ...(await readAs(kindOf(peeked.head), peeked, sink, readXml, limits)) }
}

async function readAs(kind: Kind, { whole, close }: Peeked, sink: Sink, readXml: XmlReader, limits: Limits): Promise<ReadReport> {
  if (kind.kind === 'xml') return xmlOrUnknown(await readXml(whole, sink, { cases: limits.cases }))
  if (kind.kind === 'go-test') return readGoTest(whole, sink, limits)
  if (kind.kind === 'dart') return readDart(whole, sink, limits)
  if (kind.kind === 'json') return readJson(whole, sink, limits)
  await close()
  return unread(`${wordsOf(kind)}; read are ${formats}`)
}

const xmlOrUnknown = (read: ReadReport): ReadReport => (read.format === 'xml' ? { ...read, format: 'unknown' } : read)

async function readJson(chunks: Chunks, sink: Sink, limits: Limits): Promise<ReadReport> {
  const document = await readDocument(chunks, limits)
  const format = jsonFormats.find(({ matches }) => matches(document.root))
  return format ? readCases(format, document, sink, limits) : unread(jsonProblem(document))
}

function jsonProblem({ root, problem }: { root: unknown; problem?: string }): string {
  const broken = problem === undefined ? '' : ` that ${/^(?:is|ends|holds)/.test(problem) ? '' : 'breaks at '}${problem}`
  return `is JSON of no known kind (${Array.isArray(root) ? 'a list' : keysOf(root)})${broken}; read are ${formats}`
}

function keysOf(root: unknown): string {
  const keys = Object.keys(fields(root)).slice(0, 5)
  return keys.length === 0 ? 'without keys' : `with ${keys.map((key) => shown(oneLine(key))).join(', ')}`
}

function wordsOf(kind: Kind): string {
  if (kind.kind === 'other' && kind.starts.includes('\0')) return 'holds zero bytes, as UTF-32 and files that were damaged do'
  if (kind.kind === 'other') return `begins with ${shown(oneLine(kind.starts))}, which is neither XML nor JSON`
  return kind.kind === 'empty' ? 'is empty' : `is a ${kind.kind} archive, which is not opened here`
}

const unread = (problem: string): ReadReport => ({
  format: 'unknown',
  counts: Object.fromEntries(caseOutcomes.map((outcome) => [outcome, 0])) as Record<CaseOutcome, number>,
  retries: 0,
  problem
})
