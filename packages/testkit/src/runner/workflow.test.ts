import { expect, test } from '@jest/globals'
import { readWorkflow } from './workflow.ts'
import { inputsOf } from './workflow-inputs.ts'

test('the model keeps what the author wrote; one need is a list of one', () => {
  const text =
    'name: CI\non: push\njobs:\n  a: { runs-on: x, timeout-minutes: 5, steps: [{ uses: o/r@v1, with: { n: 1 } }] }\n  b: { needs: a, uses: ./x.yml }\n'
  expect(readWorkflow(text)).toEqual({
    name: 'CI',
    on: 'push',
    jobs: [
      { id: 'a', 'runs-on': 'x', 'timeout-minutes': 5, needs: [], steps: [{ uses: 'o/r@v1', with: { n: 1 } }] },
      { id: 'b', uses: './x.yml', needs: ['a'], steps: [] }
    ]
  })
})

test.each(['', '[]', 'x', 'jobs: 3', 'jobs: { a: 1 }'])('%j is an odd workflow, not a crash', (text) => {
  expect(Array.isArray(readWorkflow(text).jobs)).toBe(true)
})

const on = {
  workflow_dispatch: { inputs: { flag: { type: 'boolean' }, n: { type: 'number', default: 4 }, text: { default: 'd' }, bare: null } }
}

test.each([
  [{}, { flag: false, n: 4, text: 'd', bare: '' }],
  [
    { flag: 'true', n: '7', text: '', bare: 'x' },
    { flag: true, n: 7, text: '', bare: 'x' }
  ],
  [
    { flag: true, more: 1 },
    { flag: true, n: 4, text: 'd', bare: '', more: 1 }
  ]
])('inputs %j', (given, inputs) => {
  expect(inputsOf(on, 'workflow_dispatch', given)).toEqual(inputs)
})

test('an event without declared inputs has only those it is given', () => {
  expect(inputsOf('push', 'push', { a: 1 })).toEqual({ a: 1 })
})
