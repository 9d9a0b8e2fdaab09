import { expect, test } from '@jest/globals'
import { drawn, readBy } from '../testing.ts'
import { readRspec } from './rspec.ts'

const example = (status: unknown, rest: object = {}) => ({
  description: 'adds',
  full_description: 'Sum of two adds',
  status,
  file_path: './spec/sum_spec.rb',
  line_number: 3,
  run_time: 0.0015,
  ...rest
})
const read = async (...examples: object[]) => (await readBy(readRspec, { version: '3.13.0', examples, summary: {} })).cases

const rows: [status: unknown, drawn: string][] = [
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped'],
  ['great', 'skipped'],
  [undefined, 'skipped']
]
test.each(rows)('%s', async (status, outcome) => {
  expect((await read(example(status))).map(drawn)).toEqual([`${outcome} spec/sum_spec.rb > Sum of two > adds`])
})

test('what is known of an example is kept', async () => {
  expect(await read(example('failed', { exception: { message: '\nexpected: 1\n  got: 2\n' } }))).toEqual([
    {
      suites: ['spec/sum_spec.rb', 'Sum of two'],
      className: '',
      name: 'adds',
      outcome: 'failed',
      retries: 0,
      ms: 1.5,
      file: 'spec/sum_spec.rb',
      line: 3,
      message: 'expected: 1 got: 2'
    }
  ])
})

test('an example without a description has its full one', async () => {
  expect((await read(example('passed', { description: '', full_description: 'Sum' }))).map(drawn)).toEqual([
    'passed spec/sum_spec.rb > Sum'
  ])
})

test('an error outside of examples is a case of its own', async () => {
  const summary = { example_count: 0, errors_outside_of_examples_count: 1 }
  const messages = ['', 'An error occurred while loading ./spec/a_spec.rb.\nLoadError: no']
  const { cases, problem } = await readBy(readRspec, { examples: [], summary, messages })
  expect(problem).toBeUndefined()
  expect(cases).toMatchObject([
    { name: '(outside of the tests)', outcome: 'errored', message: 'An error occurred while loading ./spec/a_spec.rb. LoadError: no' }
  ])
})

test.each(['{}', '{"examples":{}}', '[]', '{"examples":[],"summary":{}}', '{"examples":["a",{"name":"a","status":1}]}'])(
  '%s is no report of RSpec',
  async (text) => {
    expect(await readBy(readRspec, text)).toMatchObject({ problem: 'is no rspec report' })
  }
)

test.each(['{"examples":[],"summary_line":"0 examples"}', '{"examples":[{"full_description":"a b","status":"passed"'])(
  '%s is one, though it may be cut',
  async (text) => {
    const { problem = '' } = await readBy(readRspec, text)
    expect(problem).not.toContain('is no rspec report')
  }
)
