import type { Sink } from '../../model/test-case.ts'
import { type Attributes, attributeOf } from '../xml/attributes.ts'
import { clippedName } from '../xml/clipped-name.ts'
import { failureHandler } from '../xml/failure-handler.ts'
import { begin, type FailureText, messageOf, noFailure } from '../xml/failure-text.ts'
import type { Handler } from '../xml/scan.ts'
import type { Tally } from '../xml/tally.ts'
import { casesOf } from './cases.ts'
import { readDefinition, type TrxDefinition } from './definitions.ts'
import { readResult, type TrxResult } from './result.ts'

interface Reading {
  /** Of the elements that are open, outermost first. */
  names: string[]
  /** The results that are open. */
  open: TrxResult[]
  /** Those that wait for the definitions, which mostly come later. */
  waiting: TrxResult[]
  definitions: Map<string, TrxDefinition>
  isDefined: boolean
  /** The unit test whose definition is read. */
  test: { id: string; storage: string | undefined } | undefined
  failure: FailureText
  /** Whether the run as a whole failed here, outside of any test. */
  isRunError: boolean
}

/** Reads what Visual Studio and `dotnet test` write. What no definitions came for is given away at the end. */
export function trxHandler({ give, suiteError }: Tally): Handler {
  const reading: Reading = {
    names: [],
    open: [],
    waiting: [],
    definitions: new Map(),
    isDefined: false,
    test: undefined,
    failure: noFailure(),
    isRunError: false
  }
  return failureHandler({
    failure: reading.failure,
    isInWords: () => isInWords(reading),
    open(name, attributes) {
      reading.names.push(name)
      opened(reading, name, attributes)
    },
    close(name) {
      reading.names.pop()
      closed(reading, name, { give, suiteError })
    },
    end() {
      while (reading.open.length > 0) resultEnds(reading, give)
      flush(reading, give)
    }
  })
}

const results: ReadonlySet<string> = new Set([
  'UnitTestResult',
  'TestResultAggregation',
  'GenericTestResult',
  'WebTestResult',
  'TestResult'
])
const failed: ReadonlySet<string> = new Set(['Error', 'Failed', 'Aborted', 'Timeout'])

function opened(reading: Reading, name: string, attributes: Attributes): void {
  const { open, failure, names } = reading
  const parent = names.at(-2)
  if (results.has(name)) open.push(readResult(attributes))
  else if (name === 'RunInfo') reading.isRunError = failed.has(attributeOf(attributes, 'outcome') ?? '')
  else if (parent === 'TestDefinitions') reading.test = testOf(attributes)
  else if (name === 'TestMethod' && reading.test) reading.definitions.set(reading.test.id, readDefinition(attributes, reading.test.storage))
  else if (isMessage(reading, name, parent)) begin(failure, attributes)
}

const testOf = (attributes: Attributes) => ({
  id: clippedName(attributeOf(attributes, 'id') ?? ''),
  storage: attributeOf(attributes, 'storage')
})

/** Where a failure says what it is: first its message, then its trace. */
function isMessage({ open, isRunError }: Reading, name: string, parent: string | undefined): boolean {
  if (name === 'Text') return parent === 'RunInfo' && isRunError
  if (parent !== 'ErrorInfo' || (name !== 'Message' && name !== 'StackTrace')) return false
  const result = open.at(-1)
  return result?.message === '' && (result.outcome === 'failed' || result.outcome === 'errored')
}

function isInWords({ names }: Reading): boolean {
  const name = names.at(-1)
  return name === 'Message' || name === 'StackTrace' || name === 'Text'
}

function closed(reading: Reading, name: string, { give, suiteError }: Pick<Tally, 'give' | 'suiteError'>): void {
  const { failure, open } = reading
  const result = open.at(-1)
  if (failure.isOpen || failure.text !== '') {
    if (name === 'Text' && !ofTest.test(failure.text)) suiteError({ suites: [], message: messageOf(failure) })
    else if (name !== 'Text' && result) result.message = messageOf(failure)
    Object.assign(failure, noFailure())
  }
  if (results.has(name)) resultEnds(reading, give)
  else if (name === 'TestDefinitions') {
    reading.isDefined = true
    flush(reading, give)
  }
}

/** What xUnit.net says of the run is said of its tests as well. */
const ofTest = /\[(?:FAIL|SKIP)\]\s*$/

function resultEnds({ open, waiting, definitions, isDefined }: Reading, give: Sink): void {
  const result = open.pop()
  const outer = open.at(-1)
  if (!result) return
  if (outer) outer.inner.push(result)
  else if (isDefined) for (const test of casesOf(result, definitions)) give(test)
  else waiting.push(result)
}

function flush(reading: Reading, give: Sink): void {
  for (const result of reading.waiting) for (const test of casesOf(result, reading.definitions)) give(test)
  reading.waiting = []
}
