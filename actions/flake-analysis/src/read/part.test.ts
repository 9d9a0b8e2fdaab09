import { expect, test } from '@jest/globals'
import { inPart, shardFrom } from './part.ts'

const files = Array.from({ length: 40 }, (_, index) => `.github/workflows/w${index}.yml`)

test.each([1, 2, 3, 7])('each workflow is in one of %i parts', (of) => {
  const parts = Array.from({ length: of }, (_, index) => files.filter(inPart(`${index + 1}/${of}`)))
  expect(parts.flat().toSorted()).toEqual(files.toSorted())
})

test('without parts all are in', () => {
  expect(files.filter(inPart(undefined))).toEqual(files)
  expect([shardFrom(undefined), shardFrom('2/5')]).toEqual([undefined, { index: 2, of: 5 }])
})
