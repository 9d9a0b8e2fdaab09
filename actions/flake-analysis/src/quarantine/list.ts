import { isExplained } from '../model/explained.ts'
import { isNoTest } from '../model/no-test.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { kindOf, mayBeOf } from '../model/test-kind.ts'
import { isMasked } from '../reports/identity/masks.ts'
import { ambiguity, type KnownTests } from './alike.ts'
import type { Entry, FlakyTest, NamedTest, QuarantineFormat } from './entry.ts'
import { formats } from './formats.ts'
import { isFree, type QuarantineFormatName } from './names.ts'

export interface QuarantineList {
  fileName: string
  /** The content of the file. */
  content: string
  /** How it is used. */
  usage: string
  /** Ids of the subjects that it names. */
  listed: readonly string[]
  /** Confirmed flaky tests that it does not name, and why. `doubtful`: it may be of another tool of the repository. */
  leftOut: readonly { id: string; why: string; doubtful?: true }[]
}

/**
 * A list of the tests that are flaky beyond doubt, in the words of one tool; suspected and broken tests are never in it. The order is that of the
 * report: the costliest first. None of the tests that are known may be skipped with one that is listed.
 */
export function quarantineList(
  name: QuarantineFormatName,
  subjects: readonly SubjectReport[],
  known: KnownTests = { tests: [] }
): QuarantineList {
  const format = formats[name]
  const flaky = subjects.filter(isConfirmed).filter(mayBeOf(format))
  const judged = judgedOf(name, flaky, ambiguity(name, flaky, known))
  const leftOut = judged.flatMap(({ test, entry }) => ('why' in entry ? [{ test, why: entry.why }] : []))
  const isDoubtful = doubtfulIn(format, leftOut, 'tests' in known ? known.tests : [])
  const named = judged.flatMap(({ test, entry }) => ('is' in entry ? [{ test, is: entry.is }] : []))
  const { kept, over } = within(named, format.most ?? Number.POSITIVE_INFINITY)
  return {
    fileName: format.fileName,
    content: format.render(
      [...new Set(kept.map(({ is }) => is))],
      kept.map(({ test }) => test)
    ),
    usage: format.usage,
    listed: kept.map(({ test }) => test.id),
    leftOut: [
      ...leftOut.map(({ test, why }) => ({ id: test.id, why, ...(isDoubtful(test) && { doubtful: true as const }) })),
      ...over.map(({ test }) => ({ id: test.id, why: 'the list is as long as an argument of a command may be' }))
    ]
  }
}

/** From the inside: a test with a flaky one inside it that is listed may hold healthy ones, for the tool still runs it without that one. */
function judgedOf(
  name: QuarantineFormatName,
  flaky: readonly FlakyTest[],
  whyNot: (test: FlakyTest) => string | undefined
): readonly { test: FlakyTest; entry: Entry }[] {
  const format = formats[name]
  const around = new Set<string>()
  const keyIn = ({ test: { suites, className } }: FlakyTest, key = '') => JSON.stringify([suites, className, key])
  const aroundOf = (test: FlakyTest) => format.nested?.take(test) ?? []
  const insideFirst = flaky.toSorted((a, b) => aroundOf(b).length - aroundOf(a).length)
  const entries = new Map(
    insideFirst.map((test) => {
      const why = around.has(keyIn(test, format.nested?.of(test))) ? undefined : whyNot(test)
      const entry = isFree(name) ? format.entry(test) : why === undefined ? entryOf(format, test) : { why }
      if ('is' in entry) for (const key of aroundOf(test)) around.add(keyIn(test, key))
      return [test, entry]
    })
  )
  return flaky.map((test) => ({ test, entry: entries.get(test) as Entry }))
}

/** True for what may be of another tool, where there are tests that surely are of one, and some that surely are of this. */
function doubtfulIn(
  { kind }: QuarantineFormat,
  leftOut: readonly { test: FlakyTest }[],
  known: Iterable<NamedTest>
): (test: FlakyTest) => boolean {
  const unsure = new Set(leftOut.map(({ test }) => test).filter((test) => kindOf(test) === undefined))
  if (kind === undefined || unsure.size === 0) return () => false
  const kinds = new Set([...known].flatMap((test) => kindOf(test) ?? []))
  return (test) => kinds.has(kind) && kinds.size > 1 && unsure.has(test)
}

/** A test that fails through one within it runs without that. */
const isConfirmed = (subject: SubjectReport): subject is FlakyTest =>
  subject.level === 'test' &&
  subject.state === 'flaky' &&
  subject.certainty === 'confirmed' &&
  subject.test !== undefined &&
  !isExplained(subject)

function entryOf(format: QuarantineFormat, test: FlakyTest) {
  const { suites, className, name } = test.test
  if ([...suites, className, name].some(isMasked)) return { why: 'its name changes from run to run' }
  if (/…[0-9a-f]{12}$/.test(name)) return { why: 'its name is too long to be kept' }
  if (isNoTest(name)) return { why: 'it is no test: something failed outside of tests' }
  return name === '' ? { why: 'it has no name' } : format.entry(test)
}

interface Named {
  test: FlakyTest
  is: string
}

/** As many as have room; the same entry takes room once. */
function within(named: readonly Named[], most: number): { kept: Named[]; over: Named[] } {
  const seen = new Set<string>()
  let left = most
  const hasRoom = ({ is }: Named) => {
    // Around each entry a few letters of the list.
    const room = is.length + 8
    if (seen.has(is)) return true
    if (room > left) return false
    left -= room
    seen.add(is)
    return true
  }
  const parts = Map.groupBy(named, (each) => (hasRoom(each) ? 'kept' : 'over'))
  return { kept: parts.get('kept') ?? [], over: parts.get('over') ?? [] }
}
