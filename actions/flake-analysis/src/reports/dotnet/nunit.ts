import type { CaseOutcome } from '../../model/test-case.ts'
import { readSeconds } from '../junit/seconds.ts'
import { millisecondsOf } from '../milliseconds.ts'
import { type Attributes, attributeOf } from '../xml/attributes.ts'
import { clippedName } from '../xml/clipped-name.ts'
import { type Dialect, type DotnetTest, outcomeBy } from './dialect.ts'
import { baseName, splitName, withoutClass } from './names.ts'

/** NUnit 3, whose root is `test-run`, NUnit 2, and parts of either. */
export const nunit: Dialect = {
  format: 'nunit',
  name: 'NUnit',
  roots: new Set(['test-run', 'test-results', 'test-suite']),
  // Suites and tests of Allure have the same elements, and their names inside of them.
  isOwn: (name, attributes) =>
    name === 'test-run' || name === 'test-results' || (name.startsWith('test-') && attributeOf(attributes, 'name') !== undefined),
  suite: (name, attributes) => (name === 'test-suite' ? baseName(attributeOf(attributes, 'name') ?? '') : undefined),
  test: 'test-case',
  readTest,
  isUntold: (attributes) => wordOf(attributes) === undefined && !/^(?:true|false)$/i.test(attributeOf(attributes, 'success') ?? ''),
  // Of a suite that says nothing of where it failed, so did its tests.
  isOwnFailure: (attributes) => ['SetUp', 'TearDown'].includes(attributeOf(attributes, 'site') ?? '')
}

const outcomes: Readonly<Record<string, CaseOutcome>> = {
  Passed: 'passed',
  Success: 'passed',
  Warning: 'passed',
  Failed: 'failed',
  Failure: 'failed',
  Error: 'errored',
  Cancelled: 'errored',
  Skipped: 'skipped',
  Ignored: 'skipped',
  Inconclusive: 'skipped',
  NotRunnable: 'errored'
}
const errors: ReadonlySet<string> = new Set(['Error', 'Invalid', 'Cancelled'])

function readTest(attributes: Attributes): DotnetTest {
  const get = (name: string) => attributeOf(attributes, name)
  const { className, name } = namesOf(get)
  const seconds = readSeconds(get('duration') ?? get('time') ?? '')
  return {
    className: clippedName(className),
    name: clippedName(name),
    outcome: outcomeOf(attributes),
    ...(seconds === undefined ? {} : { ms: millisecondsOf(seconds) })
  }
}

/** Only the name alone tells where the name of a class with arguments ends. */
function namesOf(get: (name: string) => string | undefined): { className: string; name: string } {
  const name = get('name') ?? ''
  const full = get('fullname') ?? name
  const className = get('classname')
  if (className !== undefined) return { className, name: withoutClass(get('name') ?? full, className) }
  return name !== '' && full.endsWith(`.${name}`) ? { className: full.slice(0, -name.length - 1), name } : splitName(full)
}

function wordOf(attributes: Attributes): CaseOutcome | undefined {
  const said = outcomeBy(outcomes, attributeOf(attributes, 'result') ?? '')
  return said === 'failed' && errors.has(attributeOf(attributes, 'label') ?? '') ? 'errored' : said
}

/** Early versions say no word, but whether it was run and went well; some say no more than that it was run. */
function outcomeOf(attributes: Attributes): CaseOutcome {
  const said = wordOf(attributes)
  if (said !== undefined) return said
  const [executed, success, result] = ['executed', 'success', 'result'].map((name) => attributeOf(attributes, name)?.toLowerCase())
  if (executed === 'false') return 'skipped'
  if (success === 'true' || success === 'false') return success === 'true' ? 'passed' : 'failed'
  return executed === 'true' && result === undefined ? 'passed' : 'skipped'
}
