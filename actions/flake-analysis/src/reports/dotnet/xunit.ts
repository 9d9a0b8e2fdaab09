import type { CaseOutcome } from '../../model/test-case.ts'
import { readSeconds } from '../junit/seconds.ts'
import { millisecondsOf } from '../milliseconds.ts'
import { type Attributes, attributeOf } from '../xml/attributes.ts'
import { clippedName } from '../xml/clipped-name.ts'
import { type Dialect, type DotnetTest, outcomeBy } from './dialect.ts'
import { baseName, splitName, withoutClass } from './names.ts'

const parts: ReadonlySet<string> = new Set(['assemblies', 'collection', 'class', 'test', 'errors'])

/** xUnit.net 1, 2 and 3. Their collections tell no test from another. */
export const xunit: Dialect = {
  format: 'xunit',
  name: 'xUnit.net',
  roots: new Set(['assemblies', 'assembly']),
  // Maven and Windows call other things an assembly.
  isOwn: (name, attributes) => parts.has(name) || (name === 'assembly' && attributeOf(attributes, 'run-date') !== undefined),
  suite(name, attributes) {
    if (name === 'assembly') return baseName(attributeOf(attributes, 'name') ?? attributeOf(attributes, 'full-name') ?? '')
    return name === 'error' ? '' : undefined
  },
  test: 'test',
  readTest,
  isUntold: (attributes) => outcomeBy(outcomes, attributeOf(attributes, 'result') ?? '') === undefined,
  isOwnFailure: () => true
}

const outcomes: Readonly<Record<string, CaseOutcome>> = {
  Pass: 'passed',
  Fail: 'failed',
  Skip: 'skipped',
  NotRun: 'skipped',
  Warn: 'passed'
}

function readTest(attributes: Attributes): DotnetTest {
  const get = (name: string) => attributeOf(attributes, name)
  const full = get('name') ?? ''
  const className = get('type') ?? splitName(full).className
  const seconds = readSeconds(get('time') ?? '')
  const line = Number(get('source-line'))
  return {
    className: clippedName(className),
    name: clippedName(withoutClass(full, className) || (get('method') ?? '')),
    outcome: outcomeBy(outcomes, get('result') ?? '') ?? 'skipped',
    ...(seconds === undefined ? {} : { ms: millisecondsOf(seconds) }),
    ...(get('source-file') ? { file: clippedName(get('source-file') ?? '') } : {}),
    ...(Number.isSafeInteger(line) && line > 0 ? { line } : {})
  }
}
