import { expect, test } from '@jest/globals'
import { failingLines } from './failing-lines.ts'
import { jobLog } from './job-log.fixture.ts'

/** What a step printed, and the line that a maintainer would quote first. */
const stories: [tool: string, best: string, output: string][] = [
  [
    'jest',
    '● cart › adds the total',
    `PASS src/errors.test.ts
FAIL src/cart.test.ts
  cart
    ✓ is empty (2 ms)
    ✕ adds the total (5 ms)

  ● cart › adds the total

    expect(received).toBe(expected) // Object.is equality

    Expected: 4
    Received: 3

      12 |   expect(total([1, 3])).toBe(4)
         |                         ^
      at Object.<anonymous> (src/cart.test.ts:12:25)

Test Suites: 1 failed, 1 passed, 2 total
Tests:       1 failed, 1 passed, 2 total
npm error Lifecycle script \`test\` failed with error:
npm error code 1`
  ],
  [
    'vitest',
    'FAIL  src/cart.test.ts > cart > adds the total',
    ` ✓ src/error.test.ts (3 tests) 4ms
 ❯ src/cart.test.ts (2 tests | 1 failed) 6ms
⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯
 FAIL  src/cart.test.ts > cart > adds the total
AssertionError: expected 3 to be 4 // Object.is equality
 ❯ src/cart.test.ts:12:25`
  ],
  [
    'pytest',
    'FAILED tests/test_cart.py::test_total - assert 3 == 4',
    `tests/test_error.py ....                                                 [ 80%]
tests/test_cart.py F                                                     [100%]
=================================== FAILURES ===================================
__________________________________ test_total __________________________________
    def test_total():
>       assert total([1, 2]) == 4
E       assert 3 == 4
tests/test_cart.py:4: AssertionError
=========================== short test summary info ============================
FAILED tests/test_cart.py::test_total - assert 3 == 4
========================= 1 failed, 4 passed in 0.12s ==========================`
  ],
  [
    'go test',
    '--- FAIL: TestTotal (0.00s)',
    `ok  	example.com/shop/errors	0.004s
--- FAIL: TestTotal (0.00s)
    cart_test.go:12: total = 3, want 4
FAIL
FAIL	example.com/shop/cart	0.012s`
  ],
  [
    'cargo',
    'error[E0308]: mismatched types',
    `   Compiling thiserror v1.0.63
   Compiling failure v0.1.8
warning: unused variable: \`error\`
error[E0308]: mismatched types
  --> src/cart.rs:12:5
   |
12 |     "three"
   |     ^^^^^^^ expected \`u32\`, found \`&str\`
For more information about this error, try \`rustc --explain E0308\`.
error: could not compile \`cart\` (lib) due to 1 previous error`
  ],
  [
    'tsc',
    'src/cart.ts(12,3): error TS2322: Type string is not assignable to type number.',
    `> shop@1.0.0 build
> tsc -b --noErrorTruncation
src/cart.ts(12,3): error TS2322: Type string is not assignable to type number.
npm error code ELIFECYCLE`
  ],
  [
    'eslint',
    "12:5  error  'total' is not defined  no-undef",
    `/home/runner/work/shop/shop/src/cart.js
   3:1  warning  Unexpected console statement  no-console
  12:5  error  'total' is not defined  no-undef

✖ 2 problems (1 error, 1 warning)`
  ],
  [
    'gcc',
    'cart.c:12:5: error: expected expression before return',
    `[ 12%] Building C object error_handler.c.o
cart.c:3:9: warning: unused variable 'error' [-Wunused-variable]
cart.c: In function 'total':
cart.c:12:5: error: expected expression before return
   12 |   int x = return;
make[2]: *** [Makefile:7: cart.o] Error 1
make: *** [Makefile:3: all] Error 2`
  ],
  [
    'maven',
    '[ERROR]   CartTest.total:12 expected: <4> but was: <3>',
    `[INFO] Running com.example.ErrorTest
[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0
[ERROR] Failures:
[ERROR]   CartTest.total:12 expected: <4> but was: <3>
[ERROR] Tests run: 4, Failures: 1, Errors: 0, Skipped: 0
[INFO] BUILD FAILURE
[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test
[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.`
  ],
  [
    'gradle',
    'CartTest > adds the total FAILED',
    `> Task :compileJava UP-TO-DATE
> Task :test FAILED
CartTest > adds the total FAILED
    org.opentest4j.AssertionFailedError at CartTest.java:12
FAILURE: Build failed with an exception.
* What went wrong:
Execution failed for task ':test'.
> There were failing tests. See the report at: file:///shop/build/reports/tests/test/index.html
* Try:
> Run with --scan to get full insights.`
  ],
  [
    'dotnet',
    'Failed Shop.CartTests.Total [12 ms]',
    `  Determining projects to restore...
Build succeeded.
    0 Warning(s)
    0 Error(s)
  Failed Shop.CartTests.Total [12 ms]
  Error Message:
   Assert.Equal() Failure: Values differ
Expected: 4
Actual:   3
Failed!  - Failed:     1, Passed:     7, Skipped:     0, Total:     8`
  ],
  [
    'rspec',
    'rspec ./spec/cart_spec.rb:12 # Cart adds the total',
    `Failures:

  1) Cart adds the total
     Failure/Error: expect(cart.total).to eq(4)

       expected: 4
            got: 3
     # ./spec/cart_spec.rb:12:in 'block'

8 examples, 1 failure

Failed examples:

rspec ./spec/cart_spec.rb:12 # Cart adds the total`
  ],
  [
    'phpunit',
    '1) Shop\\Tests\\CartTest::testTotal',
    `...F.                                                               5 / 5 (100%)
There was 1 failure:

1) Shop\\Tests\\CartTest::testTotal
Failed asserting that 3 matches expected 4.

/app/tests/CartTest.php:12

FAILURES!
Tests: 5, Assertions: 9, Failures: 1.`
  ],
  [
    'docker build',
    '#9 0.512 cart.c:12:5: error: expected expression before return',
    `#8 [2/4] COPY errors.txt .
#8 CACHED
#9 [3/4] RUN make
#9 0.512 cart.c:12:5: error: expected expression before return
#9 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2
------
ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2`
  ],
  [
    'npm ci',
    'npm error code ERESOLVE',
    `npm warn deprecated error-ex@1.0.0: no longer supported
npm error code ERESOLVE
npm error ERESOLVE could not resolve
npm error While resolving: cart@1.0.0
npm error A complete log of this run can be found in: /home/runner/.npm/_logs/x.log`
  ],
  [
    'terraform',
    '│ Error: Invalid reference',
    `Terraform used the selected providers to generate the following execution plan.
╷
│ Error: Invalid reference
│
│   on main.tf line 12, in resource "aws_s3_bucket" "cart":
╵`
  ],
  [
    'node',
    "Error: Cannot find module './cart'",
    `node:internal/modules/cjs/loader:1228
  throw err;
  ^

Error: Cannot find module './cart'
Require stack:
- /home/runner/work/shop/shop/index.js
    at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15)
  code: 'MODULE_NOT_FOUND'
Node.js v24.0.0`
  ],
  [
    'a chain of Python exceptions',
    'shop.cart.CartError: the cart is closed',
    `Traceback (most recent call last):
  File "/app/cart.py", line 3, in total
    raise KeyError("total")
KeyError: 'total'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/app/cart.py", line 12, in <module>
    raise CartError("the cart is closed") from error
shop.cart.CartError: the cart is closed`
  ],
  [
    'a service that was not there',
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    `2026-01-01 10:00:00,123 - shop.db - INFO - retrying after error 1 of 3
Error: connect ECONNREFUSED 127.0.0.1:5432
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)`
  ]
]

test.each(stories)('%s: %s', (_tool, best, output) => {
  expect(failingLines(jobLog(output)).at(0)?.text).toBe(best)
})

test('finds what it looks for as first line in most stories, and always within three', () => {
  const ranks = stories.map(([, best, output]) => failingLines(jobLog(output)).findIndex(({ text }) => text === best))
  console.info(`own logs: top 1 ${ranks.filter((rank) => rank === 0).length} of ${ranks.length}`)
  expect(ranks.every((rank) => rank >= 0)).toBe(true)
})
