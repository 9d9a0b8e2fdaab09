import { expect, test } from '@jest/globals'
import { inputsOf, inputVariables } from './action-inputs.ts'
import { masks } from './masking.ts'
import { stepLog } from './step-log.ts'

const scope = { contexts: { github: { token: 'ghs_x' }, job: { status: 'failure' } }, functions: [] }
const declared = {
  'github-token': { default: '${{ github.token }}' },
  status: { default: '${{ job.status }}' },
  Mode: { default: 'plain' },
  count: { default: 3 },
  empty: {},
  old: { deprecationMessage: 'use mode' }
}

function read(given: Record<string, string>) {
  const log = stepLog(masks())
  return { inputs: inputsOf(given, declared, scope, log), warnings: log.annotations.map(({ message }) => message) }
}

const defaults = { 'github-token': 'ghs_x', status: 'failure', Mode: 'plain', count: '3', empty: '', old: '' }

test('defaults, expressions among them; an input without any is empty', () => {
  expect(read({})).toEqual({ inputs: defaults, warnings: [] })
})

test('given names win in whatever case, and an empty value is a value', () => {
  const { Mode: _mode, ...others } = defaults
  expect(read({ mode: '' }).inputs).toEqual({ ...others, mode: '' })
})

test('an unexpected input is passed on with a warning that lists the valid ones', () => {
  expect(read({ moed: 'x' })).toEqual({
    inputs: { ...defaults, moed: 'x' },
    warnings: ["Unexpected input(s) 'moed', valid inputs are ['github-token', 'status', 'Mode', 'count', 'empty', 'old']"]
  })
})

test('a deprecated input warns when it is used', () => {
  expect(read({ OLD: 'x' }).warnings).toEqual(["Input 'OLD' has been deprecated with message: use mode"])
})

test('INPUT_ names: upper case, spaces become _, hyphens stay', () => {
  expect(inputVariables({ 'github-token': 'a', 'two words': 'b', mixedCase: 'c' })).toEqual({
    'INPUT_GITHUB-TOKEN': 'a',
    INPUT_TWO_WORDS: 'b',
    INPUT_MIXEDCASE: 'c'
  })
})
