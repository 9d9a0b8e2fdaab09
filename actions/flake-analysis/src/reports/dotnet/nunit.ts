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
  roots: new Set(['test-run', 'test-results', 'test-suite']),
  suite: (name, attributes) => (name === 'test-suite' ? baseName(attributeOf(attributes, 'name') ?? '') : undefined),
  test: 'test-case',
  readTest,
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
  const full = get('fullname') ?? get('name') ?? ''
  const className = get('classname') ?? splitName(full).className
  const name = get('classname') === undefined ? splitName(full).name : withoutClass(get('name') ?? full, className)
  const seconds = readSeconds(get('duration') ?? get('time') ?? '')
  return {
    className: clippedName(className),
    name: clippedName(name),
    outcome: outcomeOf(get),
    ...(seconds === undefined ? {} : { ms: millisecondsOf(seconds) })
  }
}

/** Early versions say no word, but whether it was run and went well. */
function outcomeOf(get: (name: string) => string | undefined): CaseOutcome {
  const said = outcomeBy(outcomes, get('result') ?? '')
  if (said === 'failed' && errors.has(get('label') ?? '')) return 'errored'
  if (said !== undefined) return said
  if (get('executed') === 'False') return 'skipped'
  if (get('success') === undefined) return 'skipped'
  return get('success') === 'True' ? 'passed' : 'failed'
}
