import type { CaseOutcome, TestCase } from '../../model/test-case.ts'
import { firstWords } from '../first-words.ts'
import { type JsonFormat, readerOf } from '../json/format.ts'
import { fields, given, lineOf, list, span, text } from '../json/values.ts'
import type { Cases } from '../tally.ts'
import { triesOf } from './tries.ts'

type Fields = ReturnType<typeof fields>

/** The JSON formatter of Cucumber: cucumber.io/docs/cucumber/reporting. A list of features, each with its scenarios and their steps. */
export const cucumber: JsonFormat = { name: 'cucumber', matches, cases: casesOf }

/** Reads the JSON of Cucumber. */
export const readCucumber = readerOf(cucumber)

function matches(root: unknown): boolean {
  const features = list(root).map(fields)
  const isFeature = ({ elements, keyword }: Fields) => Array.isArray(elements) || typeof keyword === 'string'
  return features.some(isFeature) && features.every(({ uri, tests }) => typeof uri === 'string' && !Array.isArray(tests))
}

function* casesOf(root: unknown, cut: ReadonlySet<unknown>): Cases {
  for (const feature of list(root)) {
    const whole = list(fields(feature).elements).filter((element) => !cut.has(element))
    // What stands before every scenario is part of each of them.
    const scenarios = whole.map(fields).filter(({ type }) => type !== 'background')
    for (const tries of triesOf(scenarios, (scenario) => isFailure(outcomeOf(resultsOf(scenario))))) yield joined(fields(feature), tries)
  }
  return undefined
}

const isFailure = (outcome: CaseOutcome) => outcome === 'failed' || outcome === 'errored'

/** A scenario with its failed tries. */
function joined(feature: Fields, tries: readonly Fields[]): TestCase {
  const cases = tries.map((scenario) => caseOf(feature, scenario))
  const [first, last] = [cases[0], cases.at(-1)] as [TestCase, TestCase]
  if (cases.length === 1) return last
  const flaky = isFailure(last.outcome) ? {} : ({ outcome: 'flaky', ...given({ message: first.message }) } as const)
  return { ...last, retries: cases.length - 1, ...flaky }
}

function caseOf(feature: Fields, scenario: Fields): TestCase {
  const file = text(feature.uri)
  const results = resultsOf(scenario)
  const times = results.map(({ duration }) => span(duration)).filter((time) => time !== undefined)
  return {
    suites: [file, text(feature.name)].filter(Boolean),
    className: '',
    name: text(scenario.name),
    outcome: outcomeOf(results),
    retries: 0,
    ...given({
      // Nanoseconds.
      ms: times.length === 0 ? undefined : Math.round(times.reduce((sum, time) => sum + time, 0) / 1e3) / 1e3,
      file,
      line: lineOf(scenario.line),
      message: firstWords(text(results.find(({ status }) => status === 'failed')?.error_message))
    })
  }
}

/** Of the hooks and steps, with the hooks of each step. */
function resultsOf({ before, steps, after }: Fields): Fields[] {
  const all = [
    ...list(before),
    ...list(steps).flatMap((step) => [...list(fields(step).before), step, ...list(fields(step).after)]),
    ...list(after)
  ]
  return all.map((each) => fields(fields(each).result))
}

function outcomeOf(results: readonly Fields[]): CaseOutcome {
  const has = (...statuses: string[]) => results.some(({ status }) => statuses.includes(text(status)))
  if (has('failed')) return 'failed'
  if (has('ambiguous')) return 'errored'
  return has('undefined', 'pending', 'skipped', 'unknown') || !has('passed') ? 'skipped' : 'passed'
}
