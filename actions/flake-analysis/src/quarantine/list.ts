import { isExplained } from '../model/explained.ts'
import { isNoTest } from '../model/no-test.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { kindOf } from '../model/test-kind.ts'
import { isMasked } from '../reports/identity/masks.ts'
import { ambiguity, type KnownTests } from './alike.ts'
import { type Entry, type FlakyTest, mayBeOf, type NamedTest, type QuarantineFormat } from './entry.ts'
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
  const judge = judgedOf(name, flaky, ambiguity(name, flaky, known))
  const over = overIn(namedIn(judge(new Set())), format.most)
  const judged = judge(over)
  const kept = namedIn(judged)
  const leftOut = judged.flatMap(({ test, entry }) => ('why' in entry ? [{ test, why: entry.why }] : []))
  const isDoubtful = doubtfulIn(
    format,
    leftOut.filter(({ test }) => !over.has(test)),
    'tests' in known ? known.tests : []
  )
  return {
    fileName: format.fileName,
    content: format.render(
      [...new Set(kept.map(({ is }) => is))],
      kept.map(({ test }) => test)
    ),
    usage: format.usage,
    listed: kept.map(({ test }) => test.id),
    leftOut: leftOut.map(({ test, why }) => ({ id: test.id, why, ...(isDoubtful(test) && { doubtful: true as const }) }))
  }
}

interface Judged {
  test: FlakyTest
  entry: Entry
}

/**
 * From the inside: a test with a flaky one inside it that is listed may hold healthy ones, for the tool still runs it without that one. What is `over`
 * has no room, and so excuses nothing around it.
 */
function judgedOf(
  name: QuarantineFormatName,
  flaky: readonly FlakyTest[],
  whyNot: (test: FlakyTest) => string | undefined
): (over: ReadonlySet<FlakyTest>) => readonly Judged[] {
  const format = formats[name]
  const keyIn = ({ test: { suites, className } }: FlakyTest, key = '') => JSON.stringify([suites, className, key])
  const aroundOf = (test: FlakyTest) => format.nested?.take(test) ?? []
  const insideFirst = flaky.toSorted((a, b) => aroundOf(b).length - aroundOf(a).length)
  return (over) => {
    const around = new Set<string>()
    const entries = new Map(
      insideFirst.map((test) => {
        const isAround = around.has(keyIn(test, format.nested?.of(test)))
        const why = over.has(test) ? tooLong : isAround ? undefined : whyNot(test)
        const entry = isFree(name) ? format.entry(test) : why === undefined ? entryOf(format, test) : { why }
        if ('is' in entry) for (const key of aroundOf(test)) around.add(keyIn(test, key))
        return [test, entry]
      })
    )
    return flaky.map((test) => ({ test, entry: entries.get(test) as Entry }))
  }
}

const tooLong = 'the list is as long as an argument of a command may be'

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

const namedIn = (judged: readonly Judged[]): Named[] => judged.flatMap(({ test, entry }) => ('is' in entry ? [{ test, is: entry.is }] : []))

/** What has no room in so many letters; the same entry takes room once. */
function overIn(named: readonly Named[], most = Number.POSITIVE_INFINITY): ReadonlySet<FlakyTest> {
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
  return new Set(named.filter((each) => !hasRoom(each)).map(({ test }) => test))
}
