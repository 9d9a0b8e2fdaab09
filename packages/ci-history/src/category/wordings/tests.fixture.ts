import type { Wordings } from './wordings.fixture.ts'

export const tests = {
  concurrency: {
    known: [
      'WARNING: DATA RACE',
      'testing.go:1490: race detected during execution of test',
      'fatal error: concurrent map writes',
      'fatal error: concurrent map iteration and map write',
      'fatal error: all goroutines are asleep - deadlock!',
      'java.util.ConcurrentModificationException',
      'RuntimeError: Set changed size during iteration',
      "thread 'cart' panicked at src/lib.rs:3:5: already borrowed: BorrowMutError",
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 4242 (apt-get)',
      'Error: Error acquiring the state lock',
      'System.InvalidOperationException: Collection was modified; enumeration operation may not execute.',
      'Error: EBUSY: resource busy or locked, rmdir cart',
      'The process cannot access the file cart.dll because it is being used by another process.',
      'Waiting for cache lock: Could not get lock /var/lib/dpkg/lock-frontend',
      'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
      'Operation cannot be fulfilled on deployments.apps "cart": the object has been modified; please apply your changes to the latest version and try again',
      'Timeout waiting to lock build logic queue. It is currently in use by another Gradle instance.'
    ],
    others: [
      'the race is won',
      'the map was written',
      'the goroutines sleep',
      'the account is locked',
      '3 tests ran concurrently',
      'the file is used by the test'
    ]
  },
  snapshot: {
    known: [
      'expect(received).toMatchSnapshot()',
      'Error: Snapshot `cart > renders 1` mismatched',
      ' › 2 snapshots failed from 1 test suite.',
      'expect(page).toHaveScreenshot(expected) failed',
      '  1432 pixels (ratio 0.02 of all image pixels) are different.',
      'expect(received).toMatchInlineSnapshot(snapshot)',
      'Expected image to match or be a close match to snapshot but was 2.5% different from snapshot (1200 differing pixels).',
      'New snapshot was not written. The update flag must be explicitly passed to write a new snapshot.',
      'golden file mismatch: testdata/cart.golden',
      "insta: snapshot assertion for 'cart' failed in line 12",
      "A snapshot doesn't exist at cart.spec.ts-snapshots/cart-linux.png, writing actual.",
      'Golden "goldens/cart.png": Pixel test failed, 0.02%, 12px diff detected.',
      'AssertionError: assert [+ received] == [- snapshot]',
      'Received value does not match stored snapshot "cart 1".'
    ],
    others: [
      '3 snapshots passed',
      '3 snapshots written.',
      'a golden rule',
      'the baseline is 3 s',
      'the screenshot is attached',
      'SNAPSHOT version 1.0-SNAPSHOT',
      'the snapshot of the database exists'
    ]
  },
  browser: {
    known: [
      "browserType.launch: Executable doesn't exist at /home/runner/.cache/ms-playwright/chromium-1/chrome",
      'Error: browserType.launch: Host system is missing dependencies to run browsers.',
      'Error: page.goto: net::ERR_ABORTED at https://shop.example/',
      'locator.click: Test timeout of 30000ms exceeded.',
      'Error: expect(locator).toBeVisible() failed',
      'Error: locator.click: Target page, context or browser has been closed',
      "strict mode violation: getByRole('button') resolved to 2 elements",
      'selenium.common.exceptions.NoSuchElementException: Message: no such element: Unable to locate element',
      'org.openqa.selenium.StaleElementReferenceException: stale element reference: stale element not found',
      'AssertionError: Timed out retrying after 4000ms: Expected to find element: `[data-cy=cart]`, but never found it.',
      'CypressError: `cy.visit()` failed trying to load:',
      'The Chromium Renderer process just crashed.',
      "unknown error: DevToolsActivePort file doesn't exist",
      'session not created: This version of ChromeDriver only supports Chrome version 114',
      'ChromeHeadless have not captured in 60000 ms, killing.',
      'Disconnected (0 times), because no message in 30000 ms. Chrome Headless 120 was not captured',
      'ProtocolError: Protocol error (Runtime.callFunctionOn): Target closed',
      'TimeoutError: Waiting for selector `.cart` failed: Waiting failed: 30000ms exceeded',
      'element click intercepted: Element <button> is not clickable at point (12, 34)',
      'TestingLibraryElementError: Unable to find an element with the text: Cart.',
      'Error: Failed to launch the browser process!',
      'unable to connect to renderer: chrome not reachable'
    ],
    others: [
      'the browser of the library',
      'the element of surprise is visible',
      'a locator was found',
      'the page is 3',
      'the session was created',
      'waiting for 3 tests',
      'the button is clickable',
      'Disconnected from the database'
    ]
  },
  ordering: {
    known: [
      'test_total is order-dependent: it passes alone',
      'Cannot log after tests are done. Did you forget to wait for something async in your test?',
      'ReferenceError: You are trying to access a property or method of the Jest environment after it has been torn down.',
      'You are trying to `import` a file after the Jest environment has been torn down.',
      'Error: metric cart_total is already registered',
      'A metric with the name cart_total has already been registered.',
      'Attempted to wrap fetch which is already wrapped',
      'TypeError: Attempted to wrap getTotal which is already wrapped',
      'ValueError: Duplicated timeseries in CollectorRegistry: {cart_total}',
      'panic: duplicate metrics collector registration attempted',
      'panic: http: multiple registrations for /cart',
      'panic: flag redefined: v',
      'Method CartTest.pay() depends on methods which got skipped: create',
      'MissingMethodInvocation: state leaked between tests',
      'Warning: An update to Cart inside a test was not wrapped; it happened after the test finished',
      'Error: done() called multiple times in test <cart>',
      'A worker process has failed to exit gracefully and has been force exited. This is likely caused by tests leaking due to improper teardown.',
      'E   fixture state was left by a previous test did not clean up',
      'Error: Caught error after test environment was torn down',
      'EnvironmentTeardownError: Closing rpc while "fetch" was pending',
      'OverwriteModelError: Cannot overwrite `Cart` model once compiled.'
    ],
    others: [
      'the order of the cart',
      'the pipe leaks',
      'already there',
      'the previous test passed',
      'orders: 3',
      'the state of the union',
      'order by total',
      'expected call at cart_test.go:12 has already been called the max number of times',
      '3 registrations for the course',
      'the environment was torn'
    ]
  }
} satisfies Readonly<Record<string, Wordings>>
