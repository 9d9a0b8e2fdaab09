import { noTest } from '../../model/no-test.ts'
import type { TestCase } from '../../model/test-case.ts'
import { firstWords } from '../first-words.ts'
import { type JsonFormat, readerOf } from '../json/format.ts'
import { fields, given, lineOf, list, text } from '../json/values.ts'
import type { Cases } from '../tally.ts'
import { resultOf } from './result.ts'
import { type Spec, specsOf } from './specs.ts'

type Fields = ReturnType<typeof fields>

/** The JSON reporter of Playwright: playwright.dev/docs/test-reporters#json-reporter. */
export const playwright: JsonFormat = { name: 'playwright', matches, cases: casesOf }

/** Reads a report of Playwright's JSON reporter. */
export const readPlaywright = readerOf(playwright)

function matches(root: unknown): boolean {
  const { suites, config, errors, stats } = fields(root)
  return Array.isArray(suites) && [config, errors, stats].some((each) => typeof each === 'object' && each !== null)
}

function* casesOf(root: unknown, cut: ReadonlySet<unknown>, { depth }: { depth: number }): Cases {
  const tooDeep = { found: false }
  for (const spec of specsOf(root, { cut, depth, tooDeep }))
    for (const test of list(spec.fields.tests)) if (!cut.has(test)) yield caseOf(spec, fields(test))
  for (const error of list(fields(root).errors)) if (!cut.has(error)) yield errorCase(fields(error))
  return tooDeep.found ? `holds suites nested more than ${depth} deep; those are not read` : undefined
}

/** One test in two projects is two tests. */
function caseOf(spec: Spec, test: Fields): TestCase {
  const project = text(test.projectName) || text(test.projectId)
  const { outcome, retries, ms, message } = resultOf(test)
  return {
    suites: [...(project === '' ? [] : [project]), ...spec.suites],
    className: '',
    name: text(spec.fields.title),
    outcome,
    retries,
    ...given({ ms, file: text(spec.fields.file), line: lineOf(spec.fields.line), message: firstWords(message) })
  }
}

/** What went wrong outside of every test: a file that could not be loaded, a global set-up that threw. */
function errorCase({ location, message, stack, value }: Fields): TestCase {
  const { file, line } = fields(location)
  return {
    suites: text(file) === '' ? [] : [text(file)],
    className: '',
    name: noTest.outside,
    outcome: 'errored',
    retries: 0,
    ...given({ file: text(file), line: lineOf(line), message: firstWords(text(message) || text(stack) || text(value)) })
  }
}
