import { expect, test } from '@jest/globals'
import { outputsOf } from './job-outputs.ts'
import { masks } from './masking.ts'

const scope = { contexts: { steps: { s: { outputs: { v: '1', k: 'hunter2' } } } }, functions: [] }

test.each([
  [undefined, {}, 0],
  [{ a: '${{ steps.s.outputs.v }}', b: '${{ steps.s.outputs.missing }}' }, { a: '1' }, 0],
  [{ a: '${{ steps.s.outputs.k }}', b: 'aHVudGVyMg==', c: 'c' }, { c: 'c' }, 2]
])('%j', (declared, outputs, warnings) => {
  const left = outputsOf(declared, scope, masks(['hunter2']))
  expect([left.outputs, left.annotations.length]).toEqual([outputs, warnings])
})
