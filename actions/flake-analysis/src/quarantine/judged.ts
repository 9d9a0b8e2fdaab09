import { isNoTest } from '../model/no-test.ts'
import { isMasked } from '../reports/identity/masks.ts'
import type { Entry, FlakyTest, QuarantineFormat } from './entry.ts'
import { formats } from './formats.ts'
import { isFree, type QuarantineFormatName } from './names.ts'

export interface Judged {
  test: FlakyTest
  entry: Entry
}

interface Against {
  /** Why the tool would take a test together with others that are not flaky. */
  whyNot(test: FlakyTest): string | undefined
  /** What the list has no room for. */
  over?: ReadonlySet<FlakyTest>
}

/**
 * What names each test, or why nothing may. From the inside: a test with a flaky one inside it that is listed may hold healthy ones, for the tool still
 * runs it without that one. What the list has no room for excuses nothing around it.
 */
export function judgedOf(name: QuarantineFormatName, flaky: readonly FlakyTest[], { whyNot, over }: Against): readonly Judged[] {
  const format = formats[name]
  const keyIn = ({ test: { suites, className } }: FlakyTest, key = '') => JSON.stringify([suites, className, key])
  const aroundOf = (test: FlakyTest) => format.nested?.take(test) ?? []
  const around = new Set<string>()
  const whyOut = (test: FlakyTest) =>
    over?.has(test) ? tooLong : around.has(keyIn(test, format.nested?.of(test))) ? undefined : whyNot(test)
  const entries = new Map<FlakyTest, Entry>()
  for (const test of flaky.toSorted((a, b) => aroundOf(b).length - aroundOf(a).length)) {
    const why = whyOut(test)
    const entry = isFree(name) ? format.entry(test) : why === undefined ? entryOf(format, test) : { why }
    if ('is' in entry) for (const key of aroundOf(test)) around.add(keyIn(test, key))
    entries.set(test, entry)
  }
  return flaky.map((test) => ({ test, entry: entries.get(test) as Entry }))
}

const tooLong = 'the list is as long as an argument of a command may be'

function entryOf(format: QuarantineFormat, test: FlakyTest): Entry {
  const { suites, className, name } = test.test
  if ([...suites, className, name].some(isMasked)) return { why: 'its name changes from run to run' }
  if (/…[0-9a-f]{12}$/.test(name)) return { why: 'its name is too long to be kept' }
  if (isNoTest(name)) return { why: 'it is no test: something failed outside of tests' }
  return name === '' ? { why: 'it has no name' } : format.entry(test)
}
