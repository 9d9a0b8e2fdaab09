import { expect, test } from '@jest/globals'
import { conclusions } from '@tocsin/notifier'
import { outcomeOf } from './status.ts'

test.each(conclusions)('%s is itself', (conclusion) => expect(outcomeOf(conclusion)).toEqual({ conclusion }))

const rows: [text: string, conclusion: string][] = [
  ['started', 'running'],
  ['running', 'running'],
  ['in_progress', 'running'],
  ['queued', 'running'],
  ['pending', 'running'],
  ['  Failure \n', 'failure'],
  ['CANCELED', 'cancelled'],
  ['failed', 'failure'],
  ['error', 'failure'],
  ['passed', 'success'],
  ['succeeded', 'success']
]
test.each(rows)('%j is %s', (text, conclusion) => expect(outcomeOf(text).conclusion).toBe(conclusion))

test.each(['success', 'Failure', 'cancelled'])('the default, job: %s, is of the job of the step', (status) =>
  expect(outcomeOf(`job: ${status}`)).toEqual({ conclusion: status.toLowerCase(), own: true })
)

const needs = (results: Readonly<Record<string, string>>) =>
  JSON.stringify(Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])))

const several: [Record<string, string>, conclusion: string, failed: string[]][] = [
  [{ build: 'success', test: 'success' }, 'success', []],
  [{ build: 'success', test: 'failure', deploy: 'skipped' }, 'failure', ['test']],
  [{ build: 'cancelled', test: 'failure' }, 'failure', ['test']],
  [{ build: 'success', test: 'cancelled' }, 'cancelled', []],
  [{ build: 'success', docs: 'skipped' }, 'success', []],
  [{ build: 'skipped', docs: 'skipped' }, 'skipped', []],
  [{ lint: 'failure', test: 'failure' }, 'failure', ['lint', 'test']]
]
test.each(several)('the needs %j are together %s', (results, conclusion, failed) => {
  expect(outcomeOf(needs(results))).toEqual({ conclusion, needs: failed })
})

test.each([
  ['sucess', 'ActionError: Input "status" got "sucess"; did you mean "success"?'],
  ['', 'ActionError: Input "status" got "".'],
  ['constructor', 'ActionError: Input "status" got "constructor".'],
  ['{"build": {"result": "weird"}}', 'ActionError: Input "status" got "weird".'],
  ['{"build": null}', 'ActionError: Input "status" got "".'],
  ['{}', 'ActionError: Input "status" names no jobs: this job has no `needs`.'],
  ['{build', 'ActionError: Input "status" looks like JSON but cannot be parsed.']
])('%j: %s', (text, problem) => {
  const words = (): string => {
    try {
      return JSON.stringify(outcomeOf(text))
    } catch (error) {
      return String(error).split('\n', 1)[0] ?? ''
    }
  }
  expect(words()).toBe(problem)
})

test('a status is quoted as it was given, whole or not at all: the runner hides no part of a secret, and none in lower case', () => {
  expect(() => outcomeOf('S3cret-Word')).toThrow('got "S3cret-Word".')
  expect(() => outcomeOf(`Zx9-${'qW_7kLmN0pQr'.repeat(3)}`)).toThrow('got text that may be secret.')
  expect(() => outcomeOf('A b c d '.repeat(10))).toThrow('got a text of 79 characters.')
})

test('an unknown status is told what there is', () => {
  expect(() => outcomeOf('green')).toThrowErrorMatchingInlineSnapshot(`
"Input "status" got "green".
→ Use \`\${{ job.status }}\`, \`\${{ toJSON(needs) }}\`, \`started\` or one of: success, failure, cancelled, skipped, timed_out, action_required, neutral, stale, startup_failure."
`)
})
