import type { TestCase } from '../../model/test-case.ts'
import type { Attributes } from '../xml/attributes.ts'
import { clippedName } from '../xml/clipped-name.ts'
import { failureHandler } from '../xml/failure-handler.ts'
import { begin, type FailureText, messageOf, noFailure } from '../xml/failure-text.ts'
import type { Handler } from '../xml/scan.ts'
import type { Tally } from '../xml/tally.ts'
import type { Dialect } from './dialect.ts'

/** What an element is, by its dialect and by what is around it. */
type Kind = 'suite' | 'test' | 'failure' | 'words' | 'other'

interface Reading {
  dialect: Dialect
  kinds: Kind[]
  /** The suites that are open. */
  suites: Suite[]
  test: TestCase | undefined
  isUntold: boolean
  failure: FailureText
  /** What the failure at hand says. */
  message: string
}

interface Suite {
  /** The way to a test in it. */
  path: readonly string[]
  /** Whether a failure in it is one of its own. */
  mayFail: boolean
}

/** Reads NUnit and xUnit.net. */
export function dotnetHandler(dialect: Dialect, tally: Tally): Handler {
  const reading: Reading = { dialect, kinds: [], suites: [], test: undefined, isUntold: false, failure: noFailure(), message: '' }
  return failureHandler({
    failure: reading.failure,
    isInWords: () => reading.kinds.at(-1) === 'words',
    open: (name, attributes) => reading.kinds.push(opened(reading, name, attributes)),
    close() {
      closed(reading, tally)
      reading.kinds.pop()
    },
    // A test inside of which the report ends has told its outcome at its beginning.
    end: () => reading.test && tally.give(reading.test)
  })
}

function opened(reading: Reading, name: string, attributes: Attributes): Kind {
  const { dialect, suites, failure } = reading
  const parent = reading.kinds.at(-1)
  const path = suites.at(-1)?.path ?? []
  if (name === dialect.test) {
    reading.test = { suites: path, retries: 0, ...dialect.readTest(attributes) }
    reading.isUntold = dialect.isUntold(attributes)
    return 'test'
  }
  const suite = dialect.suite(name, attributes)
  if (suite !== undefined) {
    suites.push({ path: suite === '' ? path : [...path, clippedName(suite)], mayFail: dialect.isOwnFailure(attributes) })
    return 'suite'
  }
  if (name === 'failure' && (parent === 'test' || (parent === 'suite' && suites.at(-1)?.mayFail))) {
    reading.message = ''
    if (parent === 'test' && reading.isUntold && reading.test) reading.test.outcome = 'failed'
    return 'failure'
  }
  if (parent !== 'failure' || reading.message !== '' || (name !== 'message' && name !== 'stack-trace')) return 'other'
  begin(failure, attributes)
  return 'words'
}

function closed(reading: Reading, { give, suiteError }: Tally): void {
  const { kinds, suites, test, failure, message } = reading
  const kind = kinds.at(-1)
  if (kind === 'words') {
    reading.message = messageOf(failure)
    failure.isOpen = false
  } else if (kind === 'suite') suites.pop()
  else if (kind === 'failure' && kinds.at(-2) === 'suite') suiteError({ suites: suites.at(-1)?.path ?? [], message })
  else if (kind === 'failure' && test && message !== '' && test.outcome !== 'skipped') test.message = message
  else if (kind === 'test' && test) {
    give(test)
    reading.test = undefined
  }
}
