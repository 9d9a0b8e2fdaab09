import { noTest } from '../../model/no-test.ts'
import type { TestCase } from '../../model/test-case.ts'
import { firstWords } from '../first-words.ts'
import { type JsonFormat, readerOf } from '../json/format.ts'
import { fields, given, lineOf, list, span, text, texts } from '../json/values.ts'
import type { Cases } from '../tally.ts'
import { triesOf } from './tries.ts'

type Fields = ReturnType<typeof fields>

/** What `jest --json` writes, and the JSON reporter of Vitest: jestjs.io/docs/cli#--json, vitest.dev/guide/reporters#json-reporter. */
export const jest: JsonFormat = { name: 'jest', matches, cases: casesOf }

/** Reads the JSON of Jest or Vitest. */
export const readJest = readerOf(jest)

function matches(root: unknown): boolean {
  const { testResults, ...rest } = fields(root)
  return (
    Array.isArray(testResults) &&
    (['numTotalTests', 'numTotalTestSuites', 'numFailedTests', 'success'].some((key) => Object.hasOwn(rest, key)) ||
      testResults.some((file) => Array.isArray(fields(file).assertionResults)))
  )
}

function* casesOf(root: unknown, cut: ReadonlySet<unknown>): Cases {
  // The name of a file comes after its tests, so that a file without its end has none.
  for (const file of list(fields(root).testResults)) if (!cut.has(file)) yield* casesOfFile(fields(file))
  return undefined
}

function* casesOfFile(file: Fields): Generator<TestCase> {
  const path = text(file.name) || text(file.testFilePath)
  let failures = 0
  for (const assertion of list(file.assertionResults ?? file.testResults)) {
    const test = caseOf(path, fields(assertion))
    if (test.outcome === 'failed') failures++
    yield test
  }
  if (failures === 0 && isBroken(file)) yield fileCase(path, file)
}

/** What reporters of Jest are given, and some write as it is, has no status of a file. */
const isBroken = ({ status, testExecError, failureMessage }: Fields): boolean =>
  status === 'failed' || Boolean(testExecError) || text(failureMessage) !== ''

function caseOf(path: string, test: Fields): TestCase {
  const { outcome, retries, said } = triesOf(test)
  return {
    suites: [path, ...texts(test.ancestorTitles)].filter(Boolean),
    className: '',
    name: text(test.title) || text(test.fullName),
    outcome,
    retries,
    ...given({ ms: span(test.duration), file: path, line: lineOf(fields(test.location).line), message: firstWords(said) })
  }
}

/** A file that could not be loaded, or that failed outside of its tests. */
function fileCase(path: string, file: Fields): TestCase {
  const { message, failureMessage, testExecError } = file
  const said = text(message) || text(failureMessage) || text(testExecError) || text(fields(testExecError).message)
  return {
    suites: path === '' ? [] : [path],
    className: '',
    name: noTest.file,
    outcome: 'errored',
    retries: 0,
    ...given({ file: path, message: firstWords(said) })
  }
}
