import { noTest } from '../../model/no-test.ts'
import type { CaseOutcome, TestCase } from '../../model/test-case.ts'
import { firstWords } from '../first-words.ts'
import { type JsonFormat, readerOf } from '../json/format.ts'
import { fields, given, lineOf, list, span, text } from '../json/values.ts'
import { millisecondsOf } from '../milliseconds.ts'
import type { Cases } from '../tally.ts'

type Fields = ReturnType<typeof fields>

/** The JSON formatter of RSpec: rspec.info/features/3-13/rspec-core/formatters/json-formatter. */
export const rspec: JsonFormat = { name: 'rspec', matches, cases: casesOf }

/** Many a document has examples. */
function matches(root: unknown): boolean {
  const { examples, summary, summary_line: line } = fields(root)
  if (!Array.isArray(examples)) return false
  return typeof line === 'string' || Number.isInteger(fields(summary).example_count) || examples.some(isExample)
}

const isExample = (example: unknown): boolean => ['full_description', 'status'].every((key) => typeof fields(example)[key] === 'string')

/** Reads the JSON of RSpec. */
export const readRspec = readerOf(rspec)

function* casesOf(root: unknown, cut: ReadonlySet<unknown>): Cases {
  const { examples, summary, messages } = fields(root)
  for (const example of list(examples)) if (!cut.has(example)) yield caseOf(fields(example))
  if (Number(fields(summary).errors_outside_of_examples_count) > 0)
    yield outside(text(list(messages).find((each) => text(each).trim() !== '')))
  return undefined
}

const outcomes: ReadonlyMap<unknown, CaseOutcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed']
] as const)

function caseOf(example: Fields): TestCase {
  const [name, full, file] = [text(example.description), text(example.full_description), text(example.file_path).replace(/^\.\//, '')]
  const around = full.endsWith(` ${name}`) ? full.slice(0, -name.length - 1) : ''
  const seconds = span(example.run_time)
  return {
    suites: [file, around].filter(Boolean),
    className: '',
    name: name || full,
    outcome: outcomes.get(example.status) ?? 'skipped',
    retries: 0,
    ...given({
      ms: seconds === undefined ? undefined : millisecondsOf(seconds),
      file,
      line: lineOf(example.line_number),
      message: firstWords(text(fields(example.exception).message))
    })
  }
}

const outside = (message: string): TestCase => ({
  suites: [],
  className: '',
  name: noTest.outside,
  outcome: 'errored',
  retries: 0,
  ...given({ message: firstWords(message) })
})
