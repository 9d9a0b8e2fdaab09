import { fields, lineOf, list, text } from '../json/values.ts'
import type { DartTest } from './dart-case.ts'

type Fields = ReturnType<typeof fields>

/** What was told so far, by id. */
export interface Run {
  events: number
  tests: Map<number, DartTest>
  /** Paths. */
  suites: Map<number, string>
  /** Names, those of the groups around them included. */
  groups: Map<number, string>
}

export const newRun = (): Run => ({ events: 0, tests: new Map(), suites: new Map(), groups: new Map() })

/** Takes one event; those of other kinds change nothing. */
export function take(run: Run, event: Fields): void {
  if (typeof event.type !== 'string') return
  run.events++
  if (event.type === 'suite') run.suites.set(idOf(fields(event.suite).id), text(fields(event.suite).path))
  if (event.type === 'group') run.groups.set(idOf(fields(event.group).id), text(fields(event.group).name))
  if (event.type === 'testStart') start(run, fields(event.test), Number(event.time))
  const test = run.tests.get(idOf(event.testID))
  if (test && event.type === 'error') test.errors.push({ message: text(event.error), isFailure: event.isFailure === true })
  if (test && event.type === 'testDone') done(test, event)
}

const idOf = (value: unknown): number => (typeof value === 'number' ? value : -1)

function start(run: Run, test: Fields, time: number): void {
  const groups = list(test.groupIDs)
  run.tests.set(idOf(test.id), {
    name: text(test.name),
    suite: idOf(test.suiteID),
    group: idOf(groups.at(-1)),
    // Where it is called from, for a test that a helper of another file makes.
    line: lineOf(test.root_line) ?? lineOf(test.line),
    started: time,
    ms: undefined,
    result: undefined,
    hidden: false,
    errors: []
  })
}

function done(test: DartTest, { result, skipped, hidden, time }: Fields): void {
  test.result = skipped === true ? 'skipped' : text(result)
  test.hidden = hidden === true && result === 'success'
  const ms = Number(time) - test.started
  test.ms = Number.isFinite(ms) && ms >= 0 ? ms : undefined
}
