import { describe, expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { flakyTestsIn } from './flaky-tests.ts'

const named = (log: string) => flakyTestsIn(log).map(({ tool, name, tries }) => `${tool}: ${name} (${tries})`)

const surefire = (...runs: string[]) =>
  [
    '[INFO] Results:',
    '[INFO] ',
    '[WARNING] Flakes: ',
    ...runs,
    '[INFO] ',
    '[WARNING] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0, Flakes: 1'
  ].join('\n')
const start = '============================= test session starts =============================='

const sure: [name: string, log: string, tests: string[]][] = [
  ['bazel', '//cart:total_test                    FLAKY, failed in 1 out of 2 in 13.5s', ['bazel: //cart:total_test (2)']],
  ['bazel, kept', '//cart:total_test  (cached) FLAKY, failed in 2 out of 3 in 0.1s', ['bazel: //cart:total_test (3)']],
  ['nextest', '   FLAKY 2/3 [   0.012s] shop::cart total', ['nextest: shop::cart total (2)']],
  ['nextest, numbered', '   FLAKY 3/3 [   0.012s] (10/99) shop::cart total', ['nextest: shop::cart total (3)']],
  ['vitest', ' ✓ src/cart.test.ts > cart > adds 12ms (retry x2)', ['vitest: src/cart.test.ts > cart > adds (3)']],
  [
    'playwright, as it goes',
    '  ✓  2 [chromium] › cart.spec.ts:3:5 › adds the total (retry #1) (200ms)',
    ['playwright: [chromium] › cart.spec.ts:3:5 › adds the total (2)']
  ],
  [
    'playwright, at the end',
    '  1 failed\n    [chromium] › a.spec.ts:1:1 › broken ─────\n  2 flaky\n    [chromium] › b.spec.ts:3:1 › cart › adds ─────\n    c.spec.ts:9:1 › pays \n  3 skipped\n  12 passed (2.0m)',
    ['playwright: [chromium] › b.spec.ts:3:1 › cart › adds (2)', 'playwright: c.spec.ts:9:1 › pays (2)']
  ],
  [
    'pytest -v',
    `${start}\ntest_cart.py::test_total RERUN [ 50%]\ntest_cart.py::test_total RERUN [ 50%]\ntest_cart.py::test_total PASSED [ 50%]`,
    ['pytest-rerunfailures: test_cart.py::test_total (3)']
  ],
  [
    'pytest with xdist',
    '[gw0] [ 50%] RERUN test_cart.py::test_total[a b] \n[gw0] [ 50%] PASSED test_cart.py::test_total[a b] ',
    ['pytest-rerunfailures: test_cart.py::test_total[a b] (2)']
  ],
  [
    'pytest -rR',
    'RERUN test_cart.py::test_total\n=== 1 passed, 1 rerun in 0.10s ===',
    ['pytest-rerunfailures: test_cart.py::test_total (2)']
  ],
  [
    'pytest -v -rR: once',
    'test_cart.py::test_total RERUN\ntest_cart.py::test_total PASSED\nRERUN test_cart.py::test_total',
    ['pytest-rerunfailures: test_cart.py::test_total (2)']
  ],
  [
    'the flaky plugin',
    '===Flaky Test Report===\n\ntest_total failed (1 runs remaining out of 2).\ntest_total passed 1 out of the required 1 times. Success!',
    ['flaky: test_total (2)']
  ],
  [
    'cypress',
    '    (Attempt 1 of 3) adds the total\n    (Attempt 2 of 3) adds the total\n    ✓ adds the total (1234ms)',
    ['cypress: adds the total (3)']
  ],
  [
    'rspec-retry',
    'RSpec::Retry: 2nd try ./spec/cart_spec.rb:49\nRSpec::Retry: 3rd try ./spec/cart_spec.rb:49\n3 examples, 0 failures',
    ['rspec-retry: ./spec/cart_spec.rb:49 (3)']
  ],
  ['minitest-retry', "..[MinitestRetry] retry 'test_total' count: 1,  msg: no", ['minitest-retry: test_total (2)']],
  ['jest', ' LOGGING RETRY ERRORS  cart adds the total\n RETRY 1 \n RETRY 2 \n', ['jest: cart adds the total (3)']],
  [
    'surefire',
    surefire(
      '[WARNING] com.example.CartTest.total',
      '[ERROR]   Run 1: CartTest.total:12 expected: <1> but was: <2>',
      '[INFO]   Run 2: PASS'
    ),
    ['surefire: com.example.CartTest.total (2)']
  ],
  [
    'surefire, several',
    surefire(
      '[WARNING] a.CartTest.total',
      '[ERROR]   Run 1: no',
      '[ERROR]   Run 2: no',
      '[INFO]   Run 3: PASS',
      '[INFO] ',
      '[WARNING] a.CartTest.pay',
      '[ERROR]   Run 1: no',
      '[INFO]   Run 2: PASS'
    ),
    ['surefire: a.CartTest.total (3)', 'surefire: a.CartTest.pay (2)']
  ],
  [
    'gradle',
    '> Task :test\n\nCartTest > adds() FAILED\n\nCartTest > adds() PASSED\n\nBUILD SUCCESSFUL in 3s',
    ['gradle: CartTest > adds() (2)']
  ],
  [
    'as the runner writes it',
    '2026-01-01T10:00:00.1Z \x1b[33m//cart:total_test  FLAKY, failed in 1 out of 2 in 13.5s\x1b[0m',
    ['bazel: //cart:total_test (2)']
  ]
]
test.each(sure)('%s', (_, log, tests) => expect(named(log)).toEqual(tests))

const unsure: [name: string, log: string][] = [
  ['nothing', ''],
  ['a test that is always red', '//cart:total_test  FLAKY, failed in 3 out of 3 in 1.0s'],
  ['a word in prose', 'this test is FLAKY, failed in 2 of 3\n2 flaky peers\nretry x2'],
  ['vitest, failed after all', ' × src/cart.test.ts > adds 12ms (retry x2)'],
  ['playwright, failed after all', '  ✘  2 [chromium] › cart.spec.ts:3:5 › adds (retry #1) (200ms)'],
  ['playwright, only failed', '  1 failed\n    [chromium] › a.spec.ts:1:1 › broken ─────\n  3 passed (2.0s)'],
  [
    'pytest, failed after all',
    'test_cart.py::test_total RERUN [ 50%]\ntest_cart.py::test_total FAILED [ 50%]\nRERUN test_cart.py::test_total\nFAILED test_cart.py::test_total - assert 1 == 2'
  ],
  ['pytest, cut off', 'test_cart.py::test_total RERUN [ 50%]'],
  ['pytest, passed in another session', `test_cart.py::test_total RERUN\n${start}\ntest_cart.py::test_total PASSED`],
  [
    'the flaky plugin, failed after all',
    '===Flaky Test Report===\ntest_total failed (1 runs remaining out of 2).\ntest_total failed; it passed 0 out of the required 1 times.'
  ],
  ['cypress, failed after all', '    (Attempt 1 of 2) adds\n    1) adds'],
  ['rspec-retry, failed after all', 'RSpec::Retry: 2nd try ./spec/cart_spec.rb:49\nrspec ./spec/cart_spec.rb:49 # Cart adds'],
  [
    'minitest-retry, failed after all',
    "[MinitestRetry] retry 'test_total' count: 1,  msg: no\nCartTest#test_total [test/cart_test.rb:12]:"
  ],
  ['jest, failed after all', ' LOGGING RETRY ERRORS  cart adds\n RETRY 1 \n  ● cart › adds'],
  ['gradle, failed elsewhere: the name may be of two tests', 'CartTest > adds() FAILED\nCartTest > adds() PASSED\nBUILD FAILED in 3s'],
  [
    'gradle, passed in another task',
    '> Task :a:test\nCartTest > adds() FAILED\n> Task :b:test\nCartTest > adds() PASSED\nBUILD SUCCESSFUL in 3s'
  ],
  ['a script that is repeated', '\x1b[36;1m//cart:total_test  FLAKY, failed in 1 out of 2 in 13.5s\x1b[0m']
]
test.each(unsure)('none in: %s', (_, log) => expect(named(log)).toEqual([]))

describe('what goes on for ever', () => {
  test('names are clipped and masked', () => {
    const [long] = flakyTestsIn(`(Attempt 1 of 2) ${'x'.repeat(400)}\n✓ ${'x'.repeat(400)}`)
    expect(long?.name.length).toBe(400)
    expect(named(`//a:ghp_${'a1B2'.repeat(9)} FLAKY, failed in 1 out of 2 in 3.0s`)).toEqual(['bazel: //a:*** (2)'])
  })

  test('what an endless build prints before does not hide it', () => {
    const build = '[INFO] Compiling 3 source files\n'.repeat(50_000)
    expect(named(build + surefire('[WARNING] a.CartTest.pay', '[ERROR]   Run 1: no', '[INFO]   Run 2: PASS'))).toHaveLength(1)
  })

  test('tests are bounded', () => {
    const log = Array.from({ length: 3000 }, (_, at) => `//a:${at} FLAKY, failed in 1 out of 2 in 3.0s`).join('\n')
    expect(flakyTestsIn(log)).toHaveLength(1000)
  })

  test.each([
    'a.py::b RERUN\n',
    'A > b FAILED\nA > b PASSED\n',
    '  1 flaky\n  a.ts:1:1 › b\n',
    '✓ a › b (retry #1)\n',
    '[WARNING] Flakes:\n',
    'a FAILED '
  ])('%p takes linear time', (unit) => {
    expect(growth((size) => flakyTestsIn(unit.repeat(size)), 1500)).toBeLessThan(linear)
  })
})
