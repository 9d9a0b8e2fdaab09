import { sha256 } from '@tocsin/notifier'
import type { TestNames } from '../model/report.ts'
import { type FlakyTest, mayBeOf, type NamedTest, type QuarantineFormat, type Takes } from './entry.ts'
import { formats } from './formats.ts'
import { type QuarantineFormatName, quarantineFormats } from './names.ts'

/** All tests that are known: themselves, or as parts of a report have them. A part without names does not say what its tests are called. */
export type KnownTests = { tests: Iterable<NamedTest> } | { parts: readonly (TestNames | undefined)[] }

const alikeWhy = 'another test is called the same for this tool, and would be skipped as well'
const nestedWhy = 'tests inside it are not flaky, and would be skipped as well'
const eitherWhy = 'tests inside it, or one of its name in another package, are not flaky, and would be skipped as well'
const unknownWhy = 'a part of the report does not say what its other tests are called: analyse each with `shard`, such as 1/1'

/** Why the tool would take a flaky test together with another one, or may. */
export function ambiguity(
  name: QuarantineFormatName,
  flaky: readonly FlakyTest[],
  known: KnownTests
): (test: FlakyTest) => string | undefined {
  const reach = reachOf(formats[name])
  if (!reach) return () => undefined
  const { of, why } = reach
  if (!('parts' in known)) {
    const taken = takenIn(flaky, [...known.tests].filter(mayBeOf(formats[name])), reach)
    return (test) => (taken.has(of(test)) ? why : undefined)
  }
  const all = known.parts.map((part) => part?.[name])
  if (all.some((prints) => prints === undefined)) return () => unknownWhy
  const taken = takenInParts(
    flaky,
    all.flatMap((prints) => prints ?? []),
    reach
  )
  return (test) => (taken.has(printOf(of(test))) ? why : undefined)
}

interface Reach extends Takes {
  why: string
}

function reachOf(format: QuarantineFormat): Reach | undefined {
  const reach = reachOfNames(format)
  return reach && { ...reach, names: (test) => [test, ...withoutNumber(test)].flatMap(reach.names) }
}

/** Where a report has a name twice, the second is numbered here: for its tool it is called as the first. */
function withoutNumber({ test, ...rest }: NamedTest): NamedTest[] {
  const name = test.name.replace(/ #\d+$/, '')
  return name === test.name ? [] : [{ ...rest, test: { ...test, name } }]
}

function reachOfNames({ alike, nested, takes }: QuarantineFormat): Reach | undefined {
  const same = identityOf
  if (takes) return { ...takes, why: alikeWhy }
  if (alike && nested) return { of: alike, names: (test) => [alike(test), ...nested.take(test)], same, why: eitherWhy }
  if (alike) return { of: alike, names: (test) => [alike(test)], same, why: alikeWhy }
  return nested && { of: nested.of, names: nested.take, same, why: nestedWhy }
}

/** What tests are called that are not flaky, as far as one is that is. */
function takenIn(flaky: readonly FlakyTest[], tests: Iterable<NamedTest>, { of, names, same }: Reach): ReadonlySet<string> {
  const [wanted, listed] = [new Set(flaky.map(of)), new Set(flaky.map(same))]
  const healthy = [...tests].filter((one) => !listed.has(same(one)))
  return new Set(healthy.flatMap(names).filter((name) => wanted.has(name)))
}

/** The same by prints. */
function takenInParts(flaky: readonly FlakyTest[], prints: readonly string[], { of, same }: Reach): ReadonlySet<string> {
  const listed = new Set(flaky.map((test) => printOf(same(test))))
  const wanted = new Set(flaky.map((test) => printOf(of(test))))
  const names = prints.filter((print) => !listed.has(print.slice(printLength))).map((print) => print.slice(0, printLength))
  return new Set(names.filter((name) => wanted.has(name)))
}

/** A test is the same in every leg. */
const identityOf = ({ test: { suites, className, name } }: NamedTest) => JSON.stringify([suites, className, name])

/** A trillion of them: among a million tests hardly one is mistaken for a flaky one. */
const printLength = 10
const printOf = (text: string): string => sha256(text).slice(0, printLength)

function printsOf(test: NamedTest, { names, same }: Reach): string[] {
  const own = printOf(same(test))
  return names(test).map((name) => `${printOf(name)}${own}`)
}

/** What the tests of a part are called, for whoever joins it with others. */
export function testNames(tests: readonly NamedTest[]): TestNames {
  // Formats of one tool share theirs: prints take time.
  const known = new Map<unknown, readonly string[]>()
  const named = quarantineFormats.flatMap((name) => {
    const format = formats[name]
    const reach = reachOf(format)
    if (!reach) return []
    const prints = (format.takes && known.get(format.takes)) ?? printsOfAll(tests.filter(mayBeOf(format)), reach)
    if (format.takes) known.set(format.takes, prints)
    return [[name, prints] as const]
  })
  return Object.fromEntries(named)
}

/** Of a test that one leg names without its file, another may tell that it is of another tool. */
function printsOfAll(tests: readonly NamedTest[], reach: Reach): readonly string[] {
  const each = new Map(tests.map((one) => [identityOf(one), one]))
  return [...new Set([...each.values()].flatMap((one) => printsOf(one, reach)))].toSorted()
}
