import { expect, test } from '@jest/globals'
import { readXmlReport } from '../read-xml-report.ts'
import { type XmlLimits, xmlLimits } from './limits.ts'
import { seen } from './read.fixture.ts'

const deep = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
const many = (count: number) => `<a ${Array.from({ length: count }, (_, at) => `b${at}=""`).join(' ')}/>`

const rows: [limits: Partial<XmlLimits>, within: string, beyond: string, problem: string][] = [
  [{ bytes: 20 }, '<a>1234567890123</a>', '<a>12345678901234</a>', 'the file is larger than 20 bytes'],
  [{ depth: 3 }, deep(3), deep(4), 'elements are more than 3 deep'],
  [{ attributes: 20 }, many(20), many(21), 'a tag has more than 20 attributes'],
  [{ nameBytes: 5 }, '<abcde/>', '<abcdef/>', 'a name is longer than 5 bytes'],
  [{ nameBytes: 5 }, '<a bcdef=""/>', '<a bcdefg=""/>', 'a name is longer than 5 bytes']
]
test.each(rows)('%j', async (limits, within, beyond, problem) => {
  for (const size of [Number.POSITIVE_INFINITY, 1]) {
    expect((await seen(within, size, limits)).problem).toBeUndefined()
    expect((await seen(beyond, size, limits)).problem).toBe(`line 1: ${problem}`)
  }
})

test('one test case too many ends the reading, in every format', async () => {
  const limits = { ...xmlLimits, cases: 2 }
  const result = '<UnitTestResult testName="t" outcome="Passed"/>'
  const documents = (count: number) => [
    `<testsuite>${'<testcase/>'.repeat(count)}</testsuite>`,
    `<TestRun><Results>${result.repeat(count)}</Results></TestRun>`,
    `<test-run>${'<test-case result="Passed"/>'.repeat(count)}</test-run>`
  ]
  for (const document of documents(2))
    expect(await readXmlReport(Buffer.from(document), () => undefined, limits)).toMatchObject({ counts: { passed: 2 } })
  for (const document of documents(3)) {
    const { counts, problem } = await readXmlReport(Buffer.from(document), () => undefined, limits)
    expect(counts.passed).toBe(2)
    expect(problem).toMatch(/there are more than 2 test cases$/)
  }
})

test('a tag may be longer than a piece, and not longer than its bound', async () => {
  const tag = (length: number) => `<a b="${'x'.repeat(length)}"/>`
  expect((await seen(tag(1_000_000), 1000)).problem).toBeUndefined()
  expect((await seen(tag(300_000), 1000, { tagBytes: 100_000 })).problem).toBe('line 1: a tag is longer than 100000 bytes')
  expect((await seen(tag(3_000_000), 1000, { tagBytes: 2 ** 20 })).problem).toBe('line 1: a tag is longer than 1 MiB')
  expect((await seen(`<!DOCTYPE a [${' '.repeat(300_000)}`, 1000, { tagBytes: 100_000 })).problem).toBe(
    'line 1: a DOCTYPE is longer than 100000 bytes'
  )
})

test('texts, comments and CDATA may be longer than any bound of a tag', async () => {
  const long = 'x'.repeat(500_000)
  const document = `<a><!--${long}--><![CDATA[${long}]]>${long}<?b ${long}?></a>`
  const { events, problem } = await seen(document, 1000, { tagBytes: 10_000 })
  expect(problem).toBeUndefined()
  expect(events).toEqual(['<a>', long + long, '</a>'])
})

test('memory that is larger is read by and by, and every line is counted', async () => {
  const { events, problem } = await seen(`<a>${'<b/>\n'.repeat(100_000)}</c>`)
  expect(events).toHaveLength(300_001)
  expect(problem).toBe('line 100001: </c> where </a> is expected')
})
