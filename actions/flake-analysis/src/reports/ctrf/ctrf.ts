import { firstWords } from '../first-words.ts'
import { type JsonFormat, readerOf } from '../json/format.ts'
import { fields, given, lineOf, list, span, text, texts } from '../json/values.ts'
import type { Cases } from '../tally.ts'
import { outcomeOf } from './outcome.ts'

/** Common Test Report Format: ctrf.io/docs/schema. */
export const ctrf: JsonFormat = {
  name: 'ctrf',
  matches: (root) => Array.isArray(testsOf(root)),
  cases: casesOf
}

/** Reads a CTRF report. */
export const readCtrf = readerOf(ctrf)

const testsOf = (root: unknown) => fields(fields(root).results).tests

function* casesOf(root: unknown, cut: ReadonlySet<unknown>): Cases {
  const share = shared()
  for (const test of list(testsOf(root))) if (!cut.has(test)) yield caseOf(fields(test), share)
  return undefined
}

/** A list is flat: tests of one suite are those that follow each other. */
function shared(): (suites: string[]) => string[] {
  let last: string[] = []
  return (suites) => {
    if (suites.length !== last.length || suites.some((suite, index) => suite !== last[index])) last = suites
    return last
  }
}

function caseOf(test: ReturnType<typeof fields>, share: (suites: string[]) => string[]) {
  const { outcome, retries, failed } = outcomeOf(test)
  return {
    suites: share([...environmentOf(test), ...suitesOf(test.suite)]),
    className: '',
    name: text(test.name),
    outcome,
    retries,
    ...given({
      ms: span(test.duration),
      file: text(test.filePath),
      line: lineOf(test.line),
      message: messageOf(outcome, test, failed)
    })
  }
}

/** One test in two browsers is two tests; the version of the browser is not what tells them apart. */
const environmentOf = ({ browser, device }: ReturnType<typeof fields>): string[] =>
  [text(browser).replace(/ v?\d[\d.]*$/, ''), text(device)].filter(Boolean)

/** A list since version 0.0.0 of the schema, and before that a text with ` > ` between the names. */
const suitesOf = (suite: unknown): string[] => (typeof suite === 'string' ? text(suite).split(' > ').filter(Boolean) : texts(suite))

function messageOf(outcome: string, test: ReturnType<typeof fields>, failed: ReturnType<typeof fields> | undefined): string | undefined {
  if (outcome === 'passed' || outcome === 'skipped') return undefined
  const said = [test, ...(failed ? [failed] : [])].flatMap(({ message, trace }) => [text(message), text(trace)])
  return firstWords(said.find((each) => each.trim() !== ''))
}
