import { expect, test } from '@jest/globals'
import { drawn, readBy } from '../testing.ts'
import { readCucumber } from './cucumber.ts'

const steps = (...statuses: string[]) => statuses.map((status) => ({ name: 's', result: { status, duration: 1_500_000 } }))
const scenario = (rest: object) => ({ name: 'adds', type: 'scenario', line: 3, ...rest })
const feature = (...elements: object[]) => [{ uri: 'features/sum.feature', name: 'Sum', elements }]
const read = async (...elements: object[]) => (await readBy(readCucumber, feature(...elements))).cases

const rows: [name: string, scenario: object, outcome: string][] = [
  ['all steps passed', { steps: steps('passed', 'passed') }, 'passed'],
  ['a step failed', { steps: steps('passed', 'failed', 'skipped') }, 'failed'],
  ['a step nobody wrote', { steps: steps('undefined', 'skipped') }, 'skipped'],
  ['a step that is pending', { steps: steps('passed', 'pending') }, 'skipped'],
  ['a step that could be two', { steps: steps('ambiguous') }, 'errored'],
  ['no steps', { steps: [] }, 'skipped'],
  ['a hook failed', { before: steps('failed'), steps: steps('skipped') }, 'failed'],
  ['a hook of a step failed', { steps: [{ ...steps('passed')[0], after: steps('failed') }] }, 'failed'],
  ['a hook at the end failed', { steps: steps('passed'), after: steps('failed') }, 'failed']
]
test.each(rows)('%s', async (_, one, outcome) => {
  expect((await read(scenario(one))).map(drawn)).toEqual([`${outcome} features/sum.feature > Sum > adds`])
})

const tried = (status: string, rest: object = {}) => scenario({ id: 'sum;adds', keyword: 'Scenario', steps: steps(status), ...rest })
const row = { keyword: 'Scenario Outline' }
const tries: [name: string, scenarios: object[], drawn: string[]][] = [
  ['one that passed at last', [tried('failed'), tried('failed'), tried('passed')], ['flaky ×2']],
  ['one that never did', [tried('failed'), tried('failed')], ['failed ×1']],
  ['with what stands before each', [tried('failed'), { type: 'background' }, tried('passed')], ['flaky ×1']],
  ['a pass is the last', [tried('passed'), tried('failed')], ['passed', 'failed']],
  ['another line', [tried('failed'), tried('passed', { line: 9 })], ['failed', 'passed']],
  ['no id', [tried('failed', { id: '' }), tried('passed', { id: '' })], ['failed', 'passed']],
  ['rows with ids', [tried('failed', { ...row, id: 'sum;adds;;2' }), tried('passed', { ...row, id: 'sum;adds;;3' })], ['failed', 'passed']],
  ['a row that was tried', [tried('failed', { ...row, id: 'sum;adds;;2' }), tried('passed', { ...row, id: 'sum;adds;;2' })], ['flaky ×1']],
  ['rows without', [tried('failed', row), tried('passed', row)], ['failed', 'passed']],
  ['rows of JavaScript', [tried('failed', { tags: [] }), tried('passed', { tags: [] })], ['failed', 'passed']],
  ['one with tags', [tried('failed', { tags: [{}] }), tried('passed', { tags: [{}] })], ['flaky ×1']]
]
test.each(tries)('tries of a scenario: %s', async (_, scenarios, expected) => {
  expect((await read(...scenarios)).map((one) => drawn(one).replace(' features/sum.feature > Sum > adds', ''))).toEqual(expected)
})

test('of a flaky scenario the first try speaks', async () => {
  const failed = { steps: [{ result: { status: 'failed', error_message: 'no' } }] }
  expect((await read(tried('failed', failed), tried('passed')))[0]).toMatchObject({ outcome: 'flaky', message: 'no' })
})

test('what is known of a scenario is kept, and what comes before all of them is none', async () => {
  const failed = [
    { result: { status: 'passed', duration: 1_500_000 } },
    { result: { status: 'failed', error_message: 'no (Error)\n./a.rb:3' } }
  ]
  expect(await read({ type: 'background', steps: steps('passed') }, scenario({ steps: failed }))).toEqual([
    {
      suites: ['features/sum.feature', 'Sum'],
      className: '',
      name: 'adds',
      outcome: 'failed',
      retries: 0,
      ms: 1.5,
      file: 'features/sum.feature',
      line: 3,
      message: 'no (Error) ./a.rb:3'
    }
  ])
})

test('of a report that ends too soon the whole scenarios are kept', async () => {
  const text = JSON.stringify(feature(scenario({ steps: steps('passed') }), scenario({ name: 'b', steps: steps('passed', 'failed') })))
  const { cases, problem } = await readBy(readCucumber, text.slice(0, text.lastIndexOf('"failed"')))
  expect(cases.map(({ name }) => name)).toEqual(['adds'])
  expect(problem).toMatch(/^ends too soon/)
})

test.each(['[]', '[1]', '[{"name":"a"}]', '[{"uri":"https://a.example","name":"a"}]', '{}'])(
  '%s is no report of Cucumber',
  async (text) => {
    expect(await readBy(readCucumber, text)).toMatchObject({ cases: [], problem: 'is no cucumber report' })
  }
)
