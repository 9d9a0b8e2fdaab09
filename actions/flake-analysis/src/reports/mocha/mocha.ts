import type { TestCase } from '../../model/test-case.ts'
import { firstWords } from '../first-words.ts'
import { type JsonFormat, readerOf } from '../json/format.ts'
import { count, fields, given, list, span, text } from '../json/values.ts'
import type { Cases } from '../tally.ts'

type Fields = ReturnType<typeof fields>

/** The JSON reporter of Mocha: mochajs.org/#json. Each test stands in `tests` and in the list of its outcome; a hook that failed only there. */
export const mocha: JsonFormat = { name: 'mocha', matches, cases: casesOf }

/** Reads the JSON of Mocha. */
export const readMocha = readerOf(mocha)

function matches(root: unknown): boolean {
  const { stats, tests, passes } = fields(root)
  return typeof stats === 'object' && stats !== null && Array.isArray(tests ?? passes) && !Array.isArray(fields(root).results)
}

const lists = { passes: 'passed', failures: 'failed', pending: 'skipped' } as const

function* casesOf(root: unknown, cut: ReadonlySet<unknown>): Cases {
  for (const [name, outcome] of Object.entries(lists))
    for (const test of list(fields(root)[name])) if (!cut.has(test)) yield caseOf(fields(test), outcome)
  return undefined
}

const hook = /^"(?:before|after)(?: all| each)" hook\b/

function caseOf(test: Fields, outcome: 'passed' | 'failed' | 'skipped'): TestCase {
  const [title, fullTitle, file] = [text(test.title), text(test.fullTitle), text(test.file)]
  const around = fullTitle.endsWith(` ${title}`) ? fullTitle.slice(0, -title.length - 1) : ''
  const retries = outcome === 'skipped' ? 0 : count(test.currentRetry)
  const { message, stack } = fields(test.err)
  return {
    suites: [file, around].filter(Boolean),
    className: '',
    name: title,
    outcome: outcome === 'passed' && retries > 0 ? 'flaky' : outcome === 'failed' && hook.test(title) ? 'errored' : outcome,
    retries,
    ...given({ ms: span(test.duration), file, message: outcome === 'failed' ? firstWords(text(message) || text(stack)) : undefined })
  }
}
