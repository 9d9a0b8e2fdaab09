import { expect, test } from '@jest/globals'
import { pieces } from '../xml/read.fixture.ts'
import { readAll } from './junit.fixture.ts'
import { readJUnit } from './read-junit.ts'

test('a report', async () => {
  expect(
    await readAll(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3">
  <testsuite name="cart" tests="3" file="cart.test.ts">
    <properties><property name="os" value="linux"/></properties>
    <testcase name="adds" classname="Cart" time="0.5"/>
    <testcase name="removes" classname="Cart" time="1.25" line="7">
      <failure message="expected 1 to be 2" type="AssertionError"><![CDATA[AssertionError: expected 1 to be 2]]></failure>
    </testcase>
    <testcase name="counts" classname="Cart"><flakyFailure message="late"/></testcase>
    <system-out>done</system-out>
  </testsuite>
</testsuites>`)
  ).toEqual({
    format: 'junit',
    counts: { passed: 1, failed: 1, errored: 0, skipped: 0, flaky: 1 },
    retries: 1,
    cases: [
      { suites: ['cart'], className: 'Cart', name: 'adds', outcome: 'passed', retries: 0, ms: 500, file: 'cart.test.ts' },
      {
        suites: ['cart'],
        className: 'Cart',
        name: 'removes',
        outcome: 'failed',
        retries: 0,
        ms: 1250,
        file: 'cart.test.ts',
        line: 7,
        message: 'expected 1 to be 2'
      },
      { suites: ['cart'], className: 'Cart', name: 'counts', outcome: 'flaky', retries: 1, file: 'cart.test.ts', message: 'late' }
    ]
  })
})

const broken: [what: string, document: string, cases: number, problem: string][] = [
  ['cut off', '<testsuite>\n<testcase name="1"/>\n<testcase name="2"><fail', 1, 'line 3: the file ends inside a tag'],
  ['cut off between cases', '<testsuite><testcase/><testcase/>\n', 2, 'line 2: the file ends before </testsuite>'],
  ['cut off in a case', '<testsuite><testcase/><testcase><system-out>x', 1, 'line 1: the file ends before </system-out>'],
  [
    'two reports in a row',
    '<testsuite><testcase/></testsuite>\n<testsuite><testcase/></testsuite>',
    1,
    'line 2: a second root element, <testsuite>'
  ],
  [
    'a message that is not escaped',
    '<testsuite><testcase/>\n<testcase><failure message="a < b"/></testcase></testsuite>',
    1,
    'line 2: a "<" in the value of message: it is written &lt;'
  ],
  [
    'a declaration after a comment',
    '<!-- a -->\n<?xml version="1.0"?><testsuite/>',
    0,
    'line 2: an XML declaration that is not at the very start of the file'
  ],
  ['nothing', '', 0, 'line 1: the file is empty'],
  ['a page', '<!DOCTYPE html>\n<html><body/></html>', 0, 'line 2: its root is <html>, so it is no JUnit report'],
  ['JSON', '{"tests": []}', 0, 'line 1: text before the root element']
]
test.each(broken)('of a file that is %s what comes before is kept, and the defect is told', async (_, document, count, problem) => {
  const { cases, ...report } = await readAll(document)
  expect(cases).toHaveLength(count)
  expect(report).toEqual({ format: 'junit', counts: { passed: count, failed: 0, errored: 0, skipped: 0, flaky: 0 }, retries: 0, problem })
})

const cutOff: [document: string, cases: object[]][] = [
  ['<testsuite><testcase name="a">', []],
  ['<testsuite><testcase name="a" status="failed"><system-out>x', []],
  ['<testsuite><testcase name="a"><failure message="bad">x', [{ name: 'a', outcome: 'failed', message: 'bad' }]],
  ['<testsuite><testcase name="a"><error>no data', [{ name: 'a', outcome: 'errored', message: 'no data' }]],
  ['<testsuite><testcase name="a"><skipped>x', [{ name: 'a', outcome: 'skipped' }]],
  ['<testsuite><testcase name="a"><flakyFailure/>', [{ name: 'a', outcome: 'flaky', retries: 1 }]],
  ['<testsuite><testcase name="a"><failure/></testsuite>', [{ name: 'a', outcome: 'failed' }]]
]
test.each(cutOff)('a report that ends inside of a case, %s, gives it where it tells what it came to', async (document, cases) => {
  const read = await readAll(document)
  expect(read.cases).toMatchObject(cases)
  expect(read.cases).toHaveLength(cases.length)
  expect(read.problem).toMatch(/line 1/)
})

test('bytes may come in any pieces, from anything that has them', async () => {
  const document = Buffer.from('<testsuite><testcase name="é🎉"><failure>bad &amp; <![CDATA[worse]]></failure></testcase></testsuite>')
  const whole = await readAll(document)
  expect(whole.cases[0]).toMatchObject({ name: 'é🎉', message: 'bad & worse' })
  async function* slowly(size: number) {
    for (const piece of pieces(document, size)) yield await Promise.resolve(piece)
  }
  for (const size of [1, 2, 3, 5, 64]) {
    const cases: unknown[] = []
    const report = await readJUnit(slowly(size), (test) => cases.push(test))
    expect({ ...report, cases }).toEqual(whole)
  }
})

test('what the sink throws is thrown', async () => {
  const sink = () => {
    throw new Error('full')
  }
  await expect(readJUnit(Buffer.from('<testsuite><testcase/></testsuite>'), sink)).rejects.toThrow('full')
})
