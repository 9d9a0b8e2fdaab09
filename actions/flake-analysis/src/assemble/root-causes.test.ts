import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isExplained } from '../model/explained.ts'
import { rootCauses } from './root-causes.ts'

const parts = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((part) => ({ id: part.replace(/\d.*/, ''), share: Number(part.replace(/^\D+/, '')) }))

/** Capital letters are explained themselves: a job by its step, the step by its tests. */
const partsOf = (id: string) => ({ J: parts('S1'), S: parts('a0.5 b0.25'), X: parts('X1') })[id]

test.each([
  ['nothing', '', ''],
  ['tests and not their step', 'S1 a0.5 b0.25', 'a0.5 b0.25'],
  ['tests through the job of a workflow', 'J1', 'a0.5 b0.25'],
  ['tests through one job, and another job', 'J0.75 c0.25', 'a0.375 c0.25 b0.1875'],
  ['two tests that mostly fail together', 'S1 c1 d0.25', 'c0.5 a0.25 b0.125 d0.125'],
  ['tests that explain too little of it', 'S0.6', 'S0.6'],
  ['what explains itself', 'X1', 'X1']
])('%s', (_, all, named) => expect(rootCauses(parts(all), partsOf)).toEqual(parts(named)))

test('whatever explains it: the shares add up to 1 at most, and it stays explained', () => {
  const any = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'S', 'J', 'X'), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { maxLength: 20 }
  )
  fc.assert(
    fc.property(any, (explainedBy) => {
      const named = rootCauses(explainedBy, partsOf)
      expect(named.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
      expect(isExplained({ explainedBy: named })).toBe(isExplained({ explainedBy }))
    })
  )
})
