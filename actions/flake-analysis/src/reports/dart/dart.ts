import { parsedJson } from '@tocsin/notifier'
import type { ReadReport, Sink } from '../../model/test-case.ts'
import { type Line, linesOf } from '../go-test/lines.ts'
import { fields } from '../json/values.ts'
import { type Chunks, defaultLimits, type Limits } from '../reader.ts'
import { type Cases, tally } from '../tally.ts'
import { caseOf } from './dart-case.ts'
import { newRun, type Run, take } from './run.ts'

/** What tells an event from what tests print in between. */
const looksLikeEvent = /^\s*\{.{0,20}"(?:protocolVersion|suite|test|group|testID|count|success|messageType)":/

/** Whether a line is the first event of the JSON reporter of Dart: github.com/dart-lang/test, doc/json_reporter.md. */
export const isDartStart = (line: string): boolean => looksLikeEvent.test(line) && fields(parsedJson(line)).protocolVersion !== undefined

/** Reads what `dart test --reporter json` and `flutter test --machine` print, event by event. */
export async function readDart(chunks: Chunks, sink: Sink, limits: Limits = defaultLimits): Promise<ReadReport> {
  const run = newRun()
  let problem: string | undefined
  for await (const lines of linesOf(chunks)) {
    for (const line of lines) problem ??= takeLine(run, line)
    if (run.tests.size > limits.cases) break
  }
  const read = tally('dart', casesOf(run), sink, limits.cases)
  const first = problem ?? read.problem ?? (run.events === 0 ? 'is no dart report' : undefined)
  return { ...read, ...(first !== undefined && { problem: first }) }
}

/** Gives back what is wrong with a line. */
function takeLine(run: Run, { text, number, problem }: Line): string | undefined {
  if (problem !== undefined || text.trim() === '') return problem
  const event = parsedJson(text)
  if (event !== undefined) take(run, fields(event))
  else if (looksLikeEvent.test(text)) return `line ${number} is no whole event; it is not read`
  return undefined
}

function* casesOf({ tests, suites, groups }: Run): Cases {
  for (const test of tests.values()) if (!test.hidden) yield caseOf(test, suites, groups)
  return undefined
}
