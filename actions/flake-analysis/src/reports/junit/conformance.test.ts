import { expect, test } from '@jest/globals'
import { readAll } from './junit.fixture.ts'

// What other readers of JUnit get wrong.

test('a file whose suites are all nested is not empty, and its failures do not get lost', async () => {
  const { counts } = await readAll(
    '<testsuites tests="0" failures="0"><testsuite><testsuite><testcase/><testcase><failure/></testcase></testsuite></testsuite></testsuites>'
  )
  expect(counts).toMatchObject({ passed: 1, failed: 1 })
})

test('tests of the same name in two suites are two tests', async () => {
  const { cases } = await readAll(
    '<testsuites><testsuite name="a"><testcase name="works"/></testsuite><testsuite name="b"><testcase name="works"/></testsuite></testsuites>'
  )
  expect(cases.map(({ suites, name }) => [...suites, name])).toEqual([
    ['a', 'works'],
    ['b', 'works']
  ])
})

test('failed tries are counted once, of tests that failed and of tests that passed', async () => {
  const { retries, cases } = await readAll(`<testsuite>
    <testcase><failure/><rerunFailure/><rerunFailure/></testcase><testcase><flakyFailure/></testcase></testsuite>`)
  expect(cases.map((test) => test.retries)).toEqual([2, 1])
  expect(retries).toBe(3)
})

test('emoji in names and messages stay whole', async () => {
  const { cases } = await readAll('<testsuite><testcase name="🎉 ok 👩‍💻"><failure message="💥 bad"/></testcase></testsuite>')
  expect(cases[0]).toMatchObject({ name: '🎉 ok 👩‍💻', message: '💥 bad' })
})

test('a time with a group of thousands is not a second', async () => {
  expect((await readAll('<testsuite><testcase time="1,234.5"/></testsuite>')).cases[0]?.ms).toBe(1_234_500)
})

test('a file that is cut off is told, and what it holds is kept', async () => {
  const { counts, problem } = await readAll('<testsuite><testcase><failure/></testcase><testcase/><testc')
  expect(counts).toMatchObject({ passed: 1, failed: 1 })
  expect(problem).toBe('line 1: the file ends inside a tag')
})

test('every case is counted, however many fail', async () => {
  const failing = '<testcase><failure message="bad"/></testcase>'
  expect((await readAll(`<testsuite>${failing.repeat(5000)}</testsuite>`)).counts.failed).toBe(5000)
})

test('a failed try before a pass is flaky, not passed and not failed', async () => {
  expect((await readAll('<testsuite><testcase><flakyError/></testcase></testsuite>')).counts).toMatchObject({
    flaky: 1,
    passed: 0,
    errored: 0
  })
})
