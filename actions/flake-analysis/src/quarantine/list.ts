import { isExplained } from '../model/explained.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { kindOf } from '../model/test-kind.ts'
import { ambiguity, type KnownTests } from './alike.ts'
import { type FlakyTest, mayBeOf, type NamedTest, type QuarantineFormat } from './entry.ts'
import { formats } from './formats.ts'
import { type Judged, judgedOf } from './judged.ts'
import type { QuarantineFormatName } from './names.ts'

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
  const whyNot = ambiguity(name, flaky, known)
  const over = overIn(namedIn(judgedOf(name, flaky, { whyNot })), format.most)
  const judged = judgedOf(name, flaky, { whyNot, over })
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

/** A test that fails through one within it runs without that. */
const isConfirmed = (subject: SubjectReport): subject is FlakyTest =>
  subject.level === 'test' &&
  subject.state === 'flaky' &&
  subject.certainty === 'confirmed' &&
  subject.test !== undefined &&
  !isExplained(subject)

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
