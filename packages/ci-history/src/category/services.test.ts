import { playFamily } from './rows.fixture.ts'

playFamily('concurrency', {
  'data-race': [
    'the race is won',
    'WARNING: DATA RACE',
    'WARNING: ThreadSanitizer: thread leak',
    'testing.go:1: race detected during execution of test'
  ],
  'concurrent-access': [
    'the maps are written',
    'java.util.ConcurrentModificationException',
    'fatal error: concurrent map writes',
    'RuntimeError: dictionary changed size during iteration'
  ],
  deadlock: ['the goroutines sleep', 'fatal error: all goroutines are asleep - deadlock!', 'Found 1 deadlock.'],
  lock: [
    'the door is locked',
    'Error: Error acquiring the state lock',
    'E: Could not get lock /var/lib/dpkg/lock-frontend',
    'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    'Text file busy'
  ]
})

playFamily('database', {
  deadlock: ['the dead are locked', 'ERROR: deadlock detected', 'Deadlock found when trying to get lock; try restarting transaction'],
  lock: [
    'could not lock the door',
    'Lock wait timeout exceeded; try restarting transaction',
    'sqlite3.OperationalError: database is locked',
    'could not serialize access due to concurrent update'
  ],
  connections: [
    'many connections',
    'FATAL:  sorry, too many clients already',
    'Timed out fetching a new connection from the connection pool.',
    'KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full'
  ],
  'lost-server': [
    'the server closed',
    'server closed the connection unexpectedly',
    'MySQL server has gone away',
    'MongoServerSelectionError: late'
  ],
  constraint: [
    'the key is a duplicate',
    'duplicate key value violates unique constraint "cart_pkey"',
    'UNIQUE constraint failed: cart.id',
    "Duplicate entry '3' for key 'cart.id'"
  ],
  schema: ['the relation is good', 'ERROR:  relation "cart" does not exist', 'no such table: cart', "Table 'shop.cart' doesn't exist"]
})

playFamily('snapshot', {
  text: [
    '3 snapshots passed',
    'expect(received).toMatchSnapshot()',
    'Snapshot `cart 1` mismatched',
    ' › 1 snapshot failed.',
    'New snapshot was not written. The update flag must be explicitly passed'
  ],
  image: [
    'the screenshot is taken',
    'Error: expect(page).toHaveScreenshot(expected) failed',
    'Screenshot comparison failed:',
    '  1234 pixels (ratio 0.01 of all image pixels) are different'
  ],
  golden: [
    'a golden rule',
    'golden file mismatch: cart.golden',
    'the goldens differ: run with -update',
    'baseline differs from what is shown'
  ]
})

playFamily('browser', {
  launch: [
    'the browser is launched',
    "browserType.launch: Executable doesn't exist at /root/.cache/ms-playwright/chromium-1/chrome",
    'session not created: This version of ChromeDriver only supports Chrome version 99',
    'Error: Failed to launch the browser process!'
  ],
  closed: [
    'the page is closed',
    'Target page, context or browser has been closed',
    'Protocol error (Runtime.callFunctionOn): Session closed',
    'Error: Page crashed'
  ],
  element: [
    'the element is visible',
    'selenium.common.exceptions.StaleElementReferenceException: Message: stale',
    'Error: strict mode violation',
    'element is not visible',
    '<div> intercepts pointer events'
  ],
  waiting: [
    'waiting for nobody',
    'locator.click: Timeout 30000ms exceeded.',
    "waiting for locator('#cart')",
    'TimeoutError: Navigation timeout of 30000 ms exceeded',
    'AssertionError: Timed out retrying after 4000ms: Expected to find element: `.cart`, but never found it.',
    'Error: expect(locator).toBeVisible() failed'
  ],
  page: ['net: 3', 'net::ERR_ABORTED at https://shop.example', 'WebDriverException: late']
})

playFamily('ordering', {
  order: [
    'the order of the cart',
    'test_total is order-dependent',
    'it depends on the execution order',
    'test depends on methods which got skipped'
  ],
  leak: [
    'the pipe leaks',
    'state leaked from another file',
    'ReferenceError: You are trying to access a property or method of the Jest environment after it has been torn down: after the Jest environment has been torn down',
    'Cannot log after tests are done. Did you forget to wait for something async in your test?'
  ],
  already: ['already there', 'Error: metric cart_total is already registered', 'Attempted to wrap total which is already wrapped']
})
