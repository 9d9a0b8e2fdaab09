import { expect, test } from '@jest/globals'
import { bounded, boundedNames } from './length.ts'

test.each([0, 1, 500])('a name of %d letters stays', (length) => expect(bounded('x'.repeat(length))).toBe('x'.repeat(length)))

test.each([501, 5000, 1_000_000])('a name of %d letters is cut, and its end still counts', (length) => {
  const [a, b] = ['a', 'b'].map((end) => bounded('x'.repeat(length - 1) + end))
  expect(a).toMatch(/^x{500}…[0-9a-f]{12}$/)
  expect(a).not.toBe(b)
  expect(bounded(a as string)).not.toBe('')
})

test('no half character is left', () => expect(bounded('🎉'.repeat(1000)).isWellFormed()).toBe(true))
test('a character that is cut in two leaves a mark and no half', () => expect(bounded(`x${'🎉'.repeat(1000)}`).isWellFormed()).toBe(true))

const named = (suites: readonly string[], className = 'C', name = 'n') => ({ suites, className, name })
const lengthOf = ({ suites, className, name }: ReturnType<typeof named>) => [...suites, className, name].join(' ').length

test.each([
  ['no suites', named([])],
  ['a few', named(['a', 'b'])],
  ['as many as usual', named(Array.from({ length: 12 }, (_, index) => `suite number ${index}`))]
])('%s stay as they are', (_, names) => expect(boundedNames(names)).toBe(names))

test.each<[what: string, names: ReturnType<typeof named>]>([
  ['thousands of short suites', named(Array.from({ length: 9_000 }, () => 's'))],
  ['many long suites', named(Array.from({ length: 100 }, (_, index) => `${index}${'s'.repeat(480)}`))],
  ['a long class and a long name', named(Array(9).fill('s'.repeat(400)), 'c'.repeat(9_000), 'n'.repeat(9_000))]
])('%s are bounded, and stay told apart by all of them', (_, names) => {
  const [first = '', ...rest] = names.suites
  const [one, other] = [boundedNames(names), boundedNames({ ...names, suites: [`${first}x`, ...rest] })]
  expect(lengthOf(one)).toBeLessThanOrEqual(2_100)
  expect([one.className, one.name]).toEqual([bounded(names.className), bounded(names.name)])
  expect(one.suites.at(-1)).toBe(names.suites.at(-1))
  expect(JSON.stringify(one)).not.toBe(JSON.stringify(other))
})
