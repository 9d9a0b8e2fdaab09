import { isNoTest } from '../model/no-test.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { isMasked } from '../reports/identity/masks.ts'
import type { Entry, FlakyTest, NamedTest, QuarantineFormat } from './entry.ts'
import { go, goPackages } from './go.ts'
import { gradle, junit, maven } from './java.ts'
import { jest } from './jest.ts'
import type { QuarantineFormatName } from './names.ts'
import { json, text } from './plain.ts'
import { playwright } from './playwright.ts'
import { pytest } from './pytest.ts'
import { pytestDeselect } from './pytest-deselect.ts'

const formats = {
  jest,
  pytest,
  'pytest-deselect': pytestDeselect,
  playwright,
  go,
  'go-packages': goPackages,
  junit,
  gradle,
  maven,
  text,
  json
} satisfies Record<QuarantineFormatName, QuarantineFormat>

export interface QuarantineList {
  fileName: string
  /** The content of the file. */
  content: string
  /** How it is used. */
  usage: string
  /** Ids of the subjects that it names. */
  listed: readonly string[]
  /** Confirmed flaky tests that it does not name, and why. */
  leftOut: readonly { id: string; why: string }[]
}

/**
 * A list of the tests that are flaky beyond doubt, in the words of one tool; suspected and broken tests are never in it. The order is that of the
 * report: the costliest first. `known` are all tests, as far as they are known: none of those may be skipped with one that is listed.
 */
export function quarantineList(
  name: QuarantineFormatName,
  subjects: readonly SubjectReport[],
  known: Iterable<NamedTest> = []
): QuarantineList {
  const format: QuarantineFormat = formats[name]
  const flaky = subjects.filter(isConfirmed)
  const takes = takingIn(format, flaky, known)
  const judged = flaky.map((test) => ({
    test,
    entry: isFree(name) ? format.entry(test) : (whyNot(takes(test)) ?? entryOf(format, test))
  }))
  const leftOut = judged.flatMap(({ test, entry }) => ('why' in entry ? [{ id: test.id, why: entry.why }] : []))
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
    leftOut: [...leftOut, ...over.map(({ test }) => ({ id: test.id, why: 'the list is as long as an argument of a command may be' }))]
  }
}

const whyNot = (why: string | undefined): Entry | undefined => (why === undefined ? undefined : { why })
const alikeWhy = 'another test is called the same for this tool, and would be skipped as well'
const nestedWhy = 'tests inside it are not flaky, and would be skipped as well'

/** Why the tool would take a test that is not flaky together with this one; absent where it would not. */
function takingIn(
  format: QuarantineFormat,
  flaky: readonly FlakyTest[],
  known: Iterable<NamedTest>
): (test: FlakyTest) => string | undefined {
  const { alike } = format
  const listed = new Set(flaky.map(identityOf))
  const healthy = alike || format.nested ? [...known].filter((one) => !listed.has(identityOf(one))) : []
  const namesakes = new Set(alike && healthy.map(alike))
  const takesHealthy = withHealthy(format, flaky, healthy)
  return (test) => (alike && namesakes.has(alike(test)) ? alikeWhy : takesHealthy(test) ? nestedWhy : undefined)
}

/** A test whose entry takes tests inside it that are not flaky; one with a flaky test inside it that is listed has no entry of its own. */
function withHealthy(format: QuarantineFormat, flaky: readonly FlakyTest[], healthy: readonly NamedTest[]): (test: FlakyTest) => boolean {
  const { nested } = format
  if (!nested) return () => false
  const named = flaky.filter((test) => 'is' in entryOf(format, test))
  const [around, explained] = [healthy, named].map((tests) => new Set(tests.flatMap((test) => nested.take(test))))
  return (test) => around?.has(nested.of(test)) === true && explained?.has(nested.of(test)) === false
}

/** A test is the same in every leg. */
const identityOf = ({ test: { suites, className, name } }: NamedTest) => JSON.stringify([suites, className, name])

const isConfirmed = (subject: SubjectReport): subject is FlakyTest =>
  subject.level === 'test' && subject.state === 'flaky' && subject.certainty === 'confirmed' && subject.test !== undefined

/** These are for people and scripts, who may find a test by less than its name. */
const isFree = (name: QuarantineFormatName) => name === 'text' || name === 'json'

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
