import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import type { TestName } from './subject.ts'
import { type Kind, kindOf } from './test-kind.ts'

const named = (suites: string[], className: string, name: string): TestName => ({ suites, className, name })

const byName: [what: string, test: TestName, kind: Kind | undefined][] = [
  ['pytest', named(['pytest'], 'tests.api.test_pay', 'test_retry[eur-1]'), 'python'],
  ['pytest with a suite of its own name', named(['unit'], 'tests.test_pay.TestCard', 'test_ok'), 'python'],
  ['unittest', named([], 'pay_test', 'test_ok'), 'python'],
  ['gotestsum', named(['github.com/octo/app/store'], 'github.com/octo/app/store', 'TestUpload/resume_after_break'), 'go'],
  ['go test -json', named(['shop/cart'], '', 'TestAdds'), 'go'],
  ['a package of one word', named(['store'], 'store', 'TestOpen'), undefined],
  ['a function that go test does not find', named(['shop/cart'], 'shop/cart', 'Testify'), undefined],
  ['Surefire', named(['com.acme.CartTest'], 'com.acme.CartTest', 'adds'), 'jvm'],
  ['Gradle', named(['com.acme.CartTest'], 'com.acme.CartTest', 'adds()'), 'jvm'],
  ['JUnit with parameters', named(['com.acme.CartTest'], 'com.acme.CartTest', 'adds(int)[1]'), 'jvm'],
  ['a display name of JUnit', named(['com.acme.CartTest'], 'com.acme.CartTest', 'rejects a > b'), 'jvm'],
  ['a title of Kotlin', named(['com.acme.CartTest'], 'com.acme.CartTest', 'Rejects a > b()'), 'jvm'],
  ['JUnit with a comparison as parameter', named(['com.acme.CartTest'], 'com.acme.CartTest', 'adds(int)[1: 2 > 1]'), 'jvm'],
  ['a nested class of JUnit', named(['com.acme.CartTest$Empty'], 'com.acme.CartTest$Empty', 'is > 0'), 'jvm'],
  ['a dotted class in a suite of another name', named(['unit'], 'com.acme.CartTest', 'rejects a > b'), undefined],
  ['Vitest', named(['cart.test.ts'], 'cart.test.ts', 'cart > adds'), 'js'],
  ['titles without a class', named(['chromium'], 'cart', 'cart > adds'), 'js'],
  ['.NET', named(['Acme.Cart.Tests'], 'Acme.Cart.Tests', 'Adds'), undefined],
  ['jest-junit', named(['cart'], 'cart adds', 'cart adds'), 'js'],
  ['jest-junit without describe', named(['cart'], ' top', ' top'), 'js'],
  ['Jest with titles apart', named(['cart'], 'cart', 'adds'), undefined],
  ['Playwright', named(['chromium'], '', 'cart › adds'), 'js'],
  ['nothing', named([], '', ''), undefined]
]
test.each(byName)('%s', (_, test, kind) => expect(kindOf({ test })).toBe(kind))

const byFile: [file: string, kind: Kind | undefined][] = [
  ['src/cart.test.tsx', 'js'],
  ['tests/test_cart.py', 'python'],
  ['store/store_test.go', 'go'],
  ['src/test/kotlin/CartTest.kt', 'jvm'],
  ['spec/cart_spec.rb', 'other'],
  ['features/cart.feature', undefined],
  ['Makefile', undefined]
]
test.each(byFile)('of %s', (file, kind) => {
  expect(kindOf({ test: named([], '', 't'), file })).toBe(kind)
  if (file.includes('/')) expect(kindOf({ test: named([file], '', 't') })).toBe(kind)
})

test('a file says more than a name', () => {
  expect(kindOf({ test: named(['pytest'], 'tests.test_a', 'test_a'), file: 'a.rb' })).toBe('other')
})

test.each(['a.', 'test_', '/', '\\', '_test', ' > ', '.a', 'a/'])('names of %j again and again cost no more than they are long', (unit) => {
  const cost = (size: number) => {
    const long = unit.repeat(size / unit.length)
    return kindOf({ test: named([long], long, `test_${long}`) })
  }
  expect(growth(cost, 30_000)).toBeLessThan(linear)
})
