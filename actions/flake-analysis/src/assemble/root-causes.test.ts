import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isExplained } from '../model/explained.ts'
import { rootCauses } from './root-causes.ts'

const parts = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((part) => ({ id: part.replace(/\d.*/, ''), share: Number(part.replace(/^\D+/, '')) }))

/** Capital letters are explained themselves. */
const isRoot = (id: string) => id === id.toLowerCase()

test.each([
  ['nothing', '', ''],
  ['tests and not their step', 'S1 a0.5 b0.25', 'a0.5 b0.25'],
  ['two tests that mostly fail together', 'S1 a0.75 b0.75', 'a0.5 b0.5'],
  ['tests that explain too little of it', 'S0.75 a0.25', 'S0.75 a0.25'],
  ['parts of parts alone', 'S1 T1', 'S0.5 T0.5']
])('%s', (_, all, named) => expect(rootCauses(parts(all), isRoot)).toEqual(parts(named)))

test('whatever explains it: the shares add up to 1 at most, and it stays explained', () => {
  const any = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'S', 'T'), share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    maxLength: 20
  })
  fc.assert(
    fc.property(any, (explainedBy) => {
      const named = rootCauses(explainedBy, isRoot)
      expect(named.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
      expect(isExplained({ explainedBy: named })).toBe(isExplained({ explainedBy }))
    })
  )
})
