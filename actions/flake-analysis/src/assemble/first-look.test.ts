import { expect, test } from '@jest/globals'
import { flakeJson } from '../json/flake-json.ts'
import { partFrom } from '../merge/part-from.ts'
import { sample } from '../shown/sample.fixture.ts'
import { firstLook } from './first-look.ts'

test('a first look calls nothing new, and says that it is one, also to whoever joins it with others', () => {
  const { repositories, subjects } = partFrom('flake-report.json', flakeJson(firstLook(sample)))
  expect(sample.subjects.some(({ isNew }) => isNew)).toBe(true)
  expect(subjects.filter(({ isNew }) => isNew)).toEqual([])
  expect(repositories.map((one) => one.firstLook)).toEqual(sample.repositories.map(() => true))
})
