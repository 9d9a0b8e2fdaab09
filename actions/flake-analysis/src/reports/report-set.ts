import { noTest } from '../model/no-test.ts'
import type { ReadReport, TestCase } from '../model/test-case.ts'
import { type FileCases, uniqueCases } from './identity/unique-cases.ts'
import { given } from './json/values.ts'
import { type ReadFile, readReport, type XmlReader } from './read-report.ts'
import { type Chunks, defaultLimits, type Limits } from './reader.ts'

export interface ReportSetOptions {
  readXml: XmlReader
  limits?: Limits
  /** The folder of the repository, which is left out of names. */
  workspace?: string
  /** Whether files that are no report at all are a problem: those that a pattern named and not a guess. */
  strict: boolean
}

/** The reports of one job or artifact, read file by file. */
export interface ReportSet {
  /** Takes one file, as an archive or the workspace gives it. */
  take(file: string, chunks: Chunks): Promise<void>
  finish(): ReadSet
}

export interface ReadSet {
  cases: readonly TestCase[]
  /** What became of each file, in their order. */
  reads: readonly ReadFile[]
  problems: readonly { file: string; problem: string }[]
}

export function reportSet({ readXml, limits = defaultLimits, workspace, strict }: ReportSetOptions): ReportSet {
  const files: FileCases[] = []
  const reads: ReadFile[] = []
  let left = limits.cases
  let messages = mostMessages
  // Of those that fail by the thousand the last ones say no more than the first.
  const held = (test: TestCase) => (test.message === undefined || messages-- > 0 ? test : withoutMessage(test))
  return {
    async take(file, chunks) {
      if (left < 0) return
      const cases: TestCase[] = []
      const sink = (test: TestCase) => (left-- > 0 ? cases.push(held(test)) : 0)
      // One more than has room tells that there are more.
      const read = await readReport(file, chunks, sink, readXml, { ...limits, cases: left + 1 })
      for (const test of outsideOf(read.suiteErrors)) if (left-- > 0) cases.push(test)
      files.push({ file, cases })
      if (strict || read.format !== 'unknown') reads.push(left < 0 ? { ...read, problem: tooMany(limits.cases) } : read)
    },
    finish() {
      const cases = uniqueCases(files, workspace)
      const problems = reads.flatMap(({ file, problem }) => (problem === undefined ? [] : [{ file, problem }]))
      return { cases, reads, problems }
    }
  }
}

/** Failures of one set whose messages are held. */
const mostMessages = 2000

const withoutMessage = ({ message: _, ...test }: TestCase): TestCase => test

/** One case for each suite in which something failed outside of its tests. */
const outsideOf = (errors: ReadReport['suiteErrors'] = []): TestCase[] =>
  [...Map.groupBy(errors, ({ suites }) => JSON.stringify(suites)).values()].flatMap(([first]) =>
    first
      ? { suites: first.suites, className: '', name: noTest.outside, outcome: 'errored', retries: 0, ...given({ message: first.message }) }
      : []
  )

const tooMany = (limit: number) => `the reports together hold more than ${limit.toLocaleString('en')} tests; the rest is not read`
