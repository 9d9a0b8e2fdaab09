import { describe, expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import type { TestCase } from '../../model/test-case.ts'
import { type LoggedFlake, matched } from './match.ts'

const flake = (tool: string, name: string): LoggedFlake => ({ tool, name, tries: 2, line: name })
const one = (suites: string[], className: string, name: string, rest: Partial<TestCase> = {}): TestCase => ({
  ...{ suites, className, name, outcome: 'passed', retries: 0 },
  ...rest
})

/** What tools print, and the same test as their reports write it. */
const rows: [tool: string, printed: string, test: TestCase][] = [
  ['pytest-rerunfailures', 'tests/test_cart.py::test_total', one(['pytest'], 'tests.test_cart', 'test_total')],
  ['pytest-rerunfailures', 'test_cart.py::TestCart::test_total[1::2]', one(['pytest'], 'test_cart.TestCart', 'test_total[1::2]')],
  ['flaky', 'test_total', one(['pytest'], 'tests.test_cart', 'test_total')],
  ['minitest-retry', 'test_total', one(['CartTest'], 'CartTest', 'test_total')],
  ['nextest', 'shop::cart total', one(['shop::cart'], 'shop::cart', 'total')],
  ['vitest', 'src/cart.test.ts > cart > adds', one(['src/cart.test.ts'], 'src/cart.test.ts', 'cart > adds')],
  ['vitest', 'src/cart.test.ts > cart > adds', one(['src/cart.test.ts', 'cart'], '', 'adds')],
  ['playwright', '[chromium] › shop/cart.spec.ts:3:5 › cart › adds', one(['chromium', 'shop/cart.spec.ts', 'cart'], '', 'adds')],
  ['playwright', 'cart.spec.ts:3:5 › pays', one(['cart.spec.ts'], '', 'pays')],
  ['cypress', 'adds the total', one(['cart'], 'adds the total', 'cart adds the total')],
  ['jest', 'cart adds the total', one(['cart'], 'cart adds the total', 'cart adds the total')],
  ['jest', 'cart adds the total', one(['cart'], 'cart', 'adds the total')],
  ['jest', 'cart adds the total', one(['src/cart.test.ts', 'cart'], '', 'adds the total')],
  ['rspec-retry', './spec/cart_spec.rb:49', one(['cart'], '', 'adds', { file: 'spec/cart_spec.rb', line: 49 })],
  ['surefire', 'com.example.CartTest.total', one(['com.example.CartTest'], 'com.example.CartTest', 'total')],
  ['surefire', 'com.example.CartTest.total', one(['com.example.CartTest'], 'com.example.CartTest', 'total()')],
  ['gradle', 'CartTest > adds()', one(['com.example.CartTest'], 'com.example.CartTest', 'adds()')],
  ['bazel', '//shop/cart:total_test', one(['shop/cart/total_test'], '', 'shop/cart/total_test')],
  ['bazel', '//:total_test', one(['total_test'], '', 'total_test')]
]
const another = one(['other'], 'other.OtherTest', 'other')

describe('a test of the report is known by what the tool prints', () => {
  test.each(rows)('%s: %s', (tool, printed, own) => {
    const { found, left } = matched([flake(tool, printed)], [another, own])
    expect([[...found.keys()], left]).toEqual([[1], []])
  })

  test.each(rows)('%s: %s may be one of two', (tool, printed, own) => {
    const flakes = [flake(tool, printed)]
    expect(matched(flakes, [own, own])).toEqual({ found: new Map(), left: flakes })
  })
})

const strangers: [tool: string, printed: string, test: TestCase][] = [
  ['nobody', 'total', one([], '', 'total')],
  ['toString', 'total', one([], '', 'total')],
  ['pytest-rerunfailures', 'tests/test_cart.py::test_total', one([], 'tests.test_bill', 'test_total')],
  ['pytest-rerunfailures', 'test_total', one([], '', 'test_total')],
  ['pytest-rerunfailures', 'no id at all', one([], '', '')],
  ['playwright', '[firefox] › cart.spec.ts:3:5 › adds', one(['chromium', 'cart.spec.ts'], '', 'adds')],
  ['playwright', 'cart.spec.ts:3:5 › adds', one(['chromium', 'cart.spec.ts'], '', 'adds')],
  ['playwright', 'adds', one([], '', '')],
  ['surefire', 'com.example.CartTest.total', one([], 'org.example.CartTest', 'total')],
  ['gradle', 'CartTest > adds()', one([], 'com.example.MyCartTest', 'adds()')],
  ['nextest', 'shop::cart total', one([], 'shop::bill', 'total')],
  ['rspec-retry', './spec/cart_spec.rb:49', one([], '', 'adds', { file: 'spec/cart_spec.rb', line: 48 })],
  ['rspec-retry', './spec/cart_spec.rb:49', one([], '', 'adds')],
  ['bazel', '//shop:total_test', one([], '', 'bill/total_test')],
  ['bazel', 'total_test', one([], '', '')]
]
test.each(strangers)('another test is not meant: %s: %s', (tool, printed, own) => {
  const flakes = [flake(tool, printed)]
  expect(matched(flakes, [own])).toEqual({ found: new Map(), left: flakes })
})

test('each test of a log finds its own', () => {
  const cases = [one([], 'a', 'x'), one([], 'a', 'y'), one([], 'b', 'x')]
  const { found, left } = matched([flake('nextest', 'b x'), flake('nextest', 'a y'), flake('jest', 'z')], cases)
  expect([[...found].map(([at, { name }]) => [at, name]), left.map(({ name }) => name)]).toEqual([
    [
      [2, 'b x'],
      [1, 'a y']
    ],
    ['z']
  ])
})

test.each(['(', 'a::b', '[', '.*', ' › ', ' > ', '//a:', '__proto__'])('names of %p are texts, and take linear time', (unit) => {
  const work = (size: number) =>
    rows.flatMap(
      ([tool]) =>
        matched(
          [flake(tool, unit.repeat(size))],
          Array.from({ length: size }, () => one([unit], unit, unit))
        ).left
    ).length
  expect(growth(work, 300)).toBeLessThan(linear)
})
