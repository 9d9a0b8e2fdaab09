import { expect, test } from '@jest/globals'
import { messageLimits } from '../beginning.ts'
import { caseWith, readAll } from './junit.fixture.ts'

const rows: [what: string, children: string, message: string | undefined][] = [
  ['the message', '<failure message="expected 1 to be 2" type="E">trace</failure>', 'expected 1 to be 2'],
  ['its first line', '<failure message="&#10;  expected 1&#10;to be 2"/>', 'expected 1'],
  ['the text where there is no message', '<failure type="E">\n  Error: expected 1\n    at x.js:1</failure>', 'Error: expected 1'],
  ['the text where it is CDATA', '<error><![CDATA[\n<b> & "c"\nd]]></error>', '<b> & "c"'],
  [
    'the text where the message says nothing',
    '<failure message="Failed">\n    a_test.go:12: got 1, want 2\n</failure>',
    'a_test.go:12: got 1, want 2'
  ],
  ['the text where the message is empty', '<failure message="">got 1</failure>', 'got 1'],
  [
    'what pytest marks',
    '<failure message="">def test():\n&gt;   assert 1 == 2\nE   assert 1 == 2\n\na.py:3: AssertionError</failure>',
    'assert 1 == 2'
  ],
  [
    'the end of a trace of Python',
    '<error>Traceback (most recent call last):\n  File "a.py", line 1, in b\n    c()\nKeyError: \'d\'</error>',
    "KeyError: 'd'"
  ],
  [
    'the exception of a trace',
    '<error type="E">java.lang.IllegalStateException: bad\n\tat a.B.c(B.java:1)</error>',
    'java.lang.IllegalStateException: bad'
  ],
  ['the type where nothing says more', '<error type="java.lang.NullPointerException"/>', 'java.lang.NullPointerException'],
  ['what says little where nothing says more', '<failure message="Failed" type=""/>', 'Failed'],
  ['a place where nothing says more', '<failure>\n  at Shop.Cart() in Cart.cs:7\n  at b</failure>', 'at Shop.Cart() in Cart.cs:7'],
  ['nothing where nothing is said', '<failure/>', undefined],
  ['the first of several', '<failure message="one"/><error message="two"/>', 'one'],
  ['the first that says something', '<failure/><error message="two"/>', 'two'],
  ['the failed try of a flaky case', '<flakyFailure message="late" type="E"><stackTrace>x</stackTrace></flakyFailure>', 'late'],
  [
    'the trace of a try',
    '<flakyError type=""><stackTrace><![CDATA[a.B: late\n at c]]></stackTrace><system-out>no</system-out></flakyError>',
    'a.B: late'
  ],
  ['a failure, not what was printed', '<system-out>no</system-out><failure>yes</failure><system-err>no</system-err>', 'yes'],
  ['nothing for a skipped case', '<skipped message="later"/>', undefined]
]
test.each(rows)('the message is %s', async (_, children, message) => {
  expect((await caseWith(children)).message).toBe(message)
})

test.each([
  ['written as they are', '<failure>\x1b[31mred\x1b[0m \x07bell</failure>'],
  ['written as references', '<failure message="&#27;[31mred&#27;[0m &#x7;bell"/>']
])('control codes %s do not end the reading', async (_, children) => {
  const { cases, problem } = await readAll(`<testsuite><testcase>${children}</testcase><testcase/></testsuite>`)
  expect(cases).toHaveLength(2)
  expect(cases[0]?.message).toMatch(/red.* ?bell$/)
  expect(cases[0]?.message).not.toMatch(/\p{Cc}/u)
  expect(problem).toMatch(/^line 1: .*; the rest was read all the same$/)
})

test('a message is cut where it is long, and no character with it', async () => {
  const { message = '' } = await caseWith(`<failure message="${'🎉'.repeat(1000)}"/>`)
  expect(message).toMatch(/^(?:🎉)+…$/u)
  expect(message.length).toBeLessThanOrEqual(messageLimits.message)
  expect((await caseWith(`<failure>${'ab '.repeat(100_000)}</failure>`)).message?.length).toBeLessThanOrEqual(messageLimits.message)
})

test('what failed in a suite outside of any case is told apart', async () => {
  const { cases, counts, suiteErrors } = await readAll(`<testsuites><testsuite name="a"><testsuite name="b">
    <error message="no database" type="E">trace</error><testcase name="1"/></testsuite></testsuite>
    <failure>also here</failure></testsuites>`)
  expect(suiteErrors).toEqual([
    { suites: ['a', 'b'], message: 'no database' },
    { suites: [], message: 'also here' }
  ])
  expect(cases).toHaveLength(1)
  expect(counts).toMatchObject({ passed: 1, errored: 0 })
})

test('of very many of them a hundred are told', async () => {
  expect((await readAll(`<testsuite>${'<error/>'.repeat(1000)}</testsuite>`)).suiteErrors).toHaveLength(100)
})
