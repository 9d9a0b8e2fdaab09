import { expect, test } from '@jest/globals'
import { readAll } from './junit.fixture.ts'

/** Each case as `suites | class | name: outcome, ms, file:line, message`. */
async function linesOf(document: string): Promise<string[]> {
  const { cases, problem } = await readAll(document)
  expect(problem).toBeUndefined()
  return cases.map(({ suites, className, name, outcome, ms, retries, file, line, message }) => {
    const facts = [
      outcome,
      ms === undefined ? '' : `${ms} ms`,
      retries > 0 ? `${retries} retries` : '',
      file ? `${file}:${line ?? ''}` : '',
      message
    ]
    return `${[...suites, className, name].join(' | ')}: ${facts.filter(Boolean).join(', ')}`
  })
}

// As each of them writes it.

test('pytest', async () => {
  expect(
    await linesOf(`<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="5" time="0.052" timestamp="2026-01-01T10:00:00+00:00" hostname="h">
<testcase classname="tests.test_cart.TestCart" name="test_adds[1-2]" time="0.001" />
<testcase classname="tests.test_cart" name="test_removes" time="0.002"><failure message="assert 1 == 2">def test_removes():
&gt;       assert 1 == 2
E       assert 1 == 2

tests/test_cart.py:2: AssertionError</failure></testcase>
<testcase classname="tests.test_cart" name="test_later" time="0.000"><skipped type="pytest.skip" message="later">tests/test_cart.py:9: later</skipped></testcase>
<testcase classname="tests.test_cart" name="test_fixture" time="0.001"><error message="failed on setup with &quot;OSError: no database&quot;">x</error></testcase>
<testcase classname="tests.test_cart" name="test_both" time="0.001"><failure message="assert False">x</failure><error message="failed on teardown with &quot;OSError&quot;">y</error></testcase>
</testsuite></testsuites>`)
  ).toEqual([
    'pytest | tests.test_cart.TestCart | test_adds[1-2]: passed, 1 ms',
    'pytest | tests.test_cart | test_removes: failed, 2 ms, assert 1 == 2',
    'pytest | tests.test_cart | test_later: skipped, 0 ms',
    'pytest | tests.test_cart | test_fixture: errored, 1 ms, failed on setup with "OSError: no database"',
    'pytest | tests.test_cart | test_both: errored, 1 ms, assert False'
  ])
})

test('jest-junit', async () => {
  expect(
    await linesOf(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jest tests" tests="2" failures="1" errors="0" time="1.2">
  <testsuite name="cart" errors="0" failures="1" skipped="0" timestamp="2026-01-01T10:00:00" time="0.6" tests="2">
    <testcase classname="cart adds" name="cart adds" time="0.005"></testcase>
    <testcase classname="cart removes" name="cart removes" time="0.01">
      <failure>Error: expect(received).toBe(expected) // Object.is equality

Expected: 2
Received: 1
    at Object.toBe (/builds/shop/cart.test.js:7:15)</failure>
    </testcase>
  </testsuite>
</testsuites>`)
  ).toEqual([
    'cart | cart adds | cart adds: passed, 5 ms',
    'cart | cart removes | cart removes: failed, 10 ms, Error: expect(received).toBe(expected) // Object.is equality'
  ])
})

test('go-junit-report and gotestsum', async () => {
  expect(
    await linesOf(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="2" failures="1">
	<testsuite name="shop/cart" tests="2" failures="1" errors="0" id="0" hostname="h" time="0.160" timestamp="2026-01-01T10:00:00Z">
		<properties><property name="go.version" value="1.24"></property></properties>
		<testcase name="TestAdds/two" classname="shop/cart" time="0.060"></testcase>
		<testcase name="TestRemoves" classname="shop/cart" time="0.100">
			<failure message="Failed"><![CDATA[    cart_test.go:11: got 1, want 2]]></failure>
		</testcase>
	</testsuite>
</testsuites>`)
  ).toEqual([
    'shop/cart | shop/cart | TestAdds/two: passed, 60 ms',
    'shop/cart | shop/cart | TestRemoves: failed, 100 ms, cart_test.go:11: got 1, want 2'
  ])
})

test('googletest', async () => {
  expect(
    await linesOf(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="4" failures="1" disabled="1" errors="0" time="0.01" name="AllTests">
  <testsuite name="Cart" tests="4" failures="1" disabled="1" skipped="1" errors="0" time="0.01">
    <testcase name="Adds" file="cart_test.cc" line="5" status="run" result="completed" time="0.001" classname="Cart" />
    <testcase name="Removes" file="cart_test.cc" line="9" status="run" result="completed" time="0." classname="Cart">
      <failure message="cart_test.cc:10&#x0A;Expected equality of these values:&#x0A;  1&#x0A;  2" type=""><![CDATA[cart_test.cc:10]]></failure>
    </testcase>
    <testcase name="DISABLED_Pays" status="notrun" result="suppressed" time="0" classname="Cart" />
    <testcase name="Skips" status="run" result="skipped" time="0" classname="Cart"><skipped message="x"><![CDATA[]]></skipped></testcase>
  </testsuite>
</testsuites>`)
  ).toEqual([
    'Cart | Cart | Adds: passed, 1 ms, cart_test.cc:5',
    'Cart | Cart | Removes: failed, 0 ms, cart_test.cc:9, cart_test.cc:10',
    'Cart | Cart | DISABLED_Pays: skipped, 0 ms',
    'Cart | Cart | Skips: skipped, 0 ms'
  ])
})

test('Surefire with retries', async () => {
  expect(
    await linesOf(`<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://maven.apache.org/surefire/surefire-test-report.xsd" version="3.0.2" name="shop.CartTest" time="1,234.5" tests="2" errors="0" skipped="0" failures="1" flakes="1">
  <properties><property name="java.version" value="21"/></properties>
  <testcase name="adds" classname="shop.CartTest" time="0.003">
    <flakyFailure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="org.opentest4j.AssertionFailedError"><stackTrace><![CDATA[x]]></stackTrace><system-out><![CDATA[y]]></system-out></flakyFailure>
    <flakyError type="java.lang.IllegalStateException"><stackTrace><![CDATA[java.lang.IllegalStateException: closed]]></stackTrace></flakyError>
  </testcase>
  <testcase name="removes" classname="shop.CartTest" time="1,234.5">
    <failure message="late" type="java.util.concurrent.TimeoutException"><![CDATA[x]]></failure>
    <rerunFailure message="late again" type="java.util.concurrent.TimeoutException"><stackTrace>x</stackTrace></rerunFailure>
    <system-err><![CDATA[<failure>no</failure>]]></system-err>
  </testcase>
</testsuite>`)
  ).toEqual([
    'shop.CartTest | shop.CartTest | adds: flaky, 3 ms, 2 retries, expected: <1> but was: <2>',
    'shop.CartTest | shop.CartTest | removes: failed, 1234500 ms, 1 retries, late'
  ])
})

test('PHPUnit: suites in suites, classes twice, files', async () => {
  expect(
    await linesOf(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="/builds/shop/phpunit.xml" tests="2" assertions="2" errors="0" failures="1" skipped="0" time="0.02">
    <testsuite name="Shop\\CartTest" file="/builds/shop/tests/CartTest.php" tests="2">
      <testcase name="testAdds" file="/builds/shop/tests/CartTest.php" line="9" class="Shop\\CartTest" classname="Shop.CartTest" assertions="1" time="0.004"/>
      <testsuite name="Shop\\CartTest::testRemoves" tests="1">
        <testcase name="testRemoves with data set #0" class="Shop\\CartTest" classname="Shop.CartTest" assertions="1" time="0.005">
          <failure type="PHPUnit\\Framework\\ExpectationFailedException">Shop\\CartTest::testRemoves with data set #0 (1, 2)
Failed asserting that 1 matches expected 2.

/builds/shop/tests/CartTest.php:15</failure>
        </testcase>
      </testsuite>
    </testsuite>
  </testsuite>
</testsuites>`)
  ).toEqual([
    '/builds/shop/phpunit.xml | Shop\\CartTest | Shop.CartTest | testAdds: passed, 4 ms, /builds/shop/tests/CartTest.php:9',
    '/builds/shop/phpunit.xml | Shop\\CartTest | Shop\\CartTest::testRemoves | Shop.CartTest | testRemoves with data set #0: failed, 5 ms, /builds/shop/tests/CartTest.php:, Failed asserting that 1 matches expected 2.'
  ])
})

test('Playwright: a suite for each file and browser, and attachments in the output', async () => {
  expect(
    await linesOf(`<testsuites id="" name="" tests="1" failures="1" skipped="0" errors="0" time="3.1">
<testsuite name="cart.spec.ts" timestamp="2026-01-01T10:00:00.000Z" hostname="chromium" tests="1" failures="1" skipped="0" time="2.5" errors="0">
<testcase name="cart › removes" classname="cart.spec.ts" time="2.5">
<failure message="cart.spec.ts:5:1 removes" type="FAILURE"><![CDATA[  [chromium] › cart.spec.ts:5:1 › cart › removes
    Error: expect(locator).toBeVisible() failed]]></failure>
<system-out><![CDATA[[[ATTACHMENT|../x/trace.zip]]]]></system-out>
</testcase></testsuite></testsuites>`)
  ).toEqual(['chromium | cart.spec.ts | cart |  | removes: failed, 2500 ms, cart.spec.ts:, Error: expect(locator).toBeVisible() failed'])
})

test('cargo-nextest', async () => {
  expect(
    await linesOf(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nextest-run" tests="1" failures="0" errors="0" uuid="44c50042" timestamp="2026-01-01T10:00:00.000+00:00" time="0.5">
    <testsuite name="shop::cart" tests="1" disabled="0" errors="0" failures="0">
        <testcase name="adds" classname="shop::cart" timestamp="2026-01-01T10:00:00.000+00:00" time="0.004">
            <flakyFailure timestamp="2026-01-01T10:00:00.000+00:00" time="0.003" message="thread 'adds' panicked at src/cart.rs:7:5" type="test failure with exit code 101">thread 'adds' panicked<system-out>x</system-out></flakyFailure>
        </testcase>
    </testsuite>
</testsuites>`)
  ).toEqual(["shop::cart | shop::cart | adds: flaky, 4 ms, 1 retries, thread 'adds' panicked at src/cart.rs:7:5"])
})

test('CTest, Mocha and Bazel', async () => {
  expect(
    await linesOf(`<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="Linux-c++" tests="2" failures="0" disabled="1" skipped="0" hostname="" time="0">
	<testcase name="cart" classname="cart" time="0.01" status="run"><system-out>x</system-out></testcase>
	<testcase name="later" classname="later" time="0" status="disabled"><skipped message="Disabled"/></testcase>
</testsuite>`)
  ).toEqual(['Linux-c++ | cart | cart: passed, 10 ms', 'Linux-c++ | later | later: skipped, 0 ms'])
  expect(
    await linesOf(`<testsuites name="Mocha Tests"><testsuite name="Root Suite" file="/builds/shop/cart.js"/><testsuite name="cart" file="/builds/shop/cart.js">
<testcase name="cart adds" time="0" classname="adds"><failure message="" type=""><![CDATA[]]></failure></testcase></testsuite></testsuites>`)
  ).toEqual(['cart | adds | cart adds: failed, 0 ms, /builds/shop/cart.js:'])
  expect(
    await linesOf(`<testsuites><testsuite name="cart/test" tests="1" failures="0" errors="1">
<testcase name="cart/test" status="run" duration="0" time="0"><error message="exited with error code 1"></error></testcase>
<system-out>Generated test.log (if the file is not UTF-8, then this may be unreadable):<![CDATA[x]]></system-out></testsuite></testsuites>`)
  ).toEqual(['cart/test |  | cart/test: errored, 0 ms, exited with error code 1'])
})
