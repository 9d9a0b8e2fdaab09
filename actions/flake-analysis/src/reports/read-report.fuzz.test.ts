import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { caseOutcomes, type TestCase } from '../model/test-case.ts'
import { uniqueCases } from './identity/unique-cases.ts'
import { documents, streams } from './originals.fixture.ts'
import { readReport } from './read-report.ts'
import { parts } from './testing.ts'

const none = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 }

async function read(text: string) {
  const cases: TestCase[] = []
  const report = await readReport(
    'a',
    parts(text, 500),
    (one) => cases.push(one),
    async () => ({ format: 'xml', counts: none, retries: 0 })
  )
  return { cases, report }
}

const values = [
  null,
  true,
  -1,
  0,
  1,
  2.5,
  1e300,
  '',
  'a',
  '\ud800',
  'a\nb',
  '__proto__',
  'passed',
  'failed',
  'x'.repeat(5000),
  [],
  [[]],
  [null],
  {},
  { status: 'passed' }
]

/** What takes the place of a value, by the number of the value in its document; undefined leaves it out. */
type Change = readonly [at: number, value: unknown]

const anyValue = fc.oneof(fc.constantFrom(...values, undefined), fc.jsonValue({ maxDepth: 4 }))
const changes = fc.array(fc.tuple(fc.nat(150), anyValue), { maxLength: 6 })

/** The document with some of its values changed. */
function changed(document: unknown, made: readonly Change[]): string {
  const by = new Map(made)
  let at = -1
  const json = JSON.stringify(document, (_, value) => {
    at++
    return at > 0 && by.has(at) ? structuredClone(by.get(at)) : value
  })
  return json ?? ''
}

const anyDocument = fc.tuple(fc.constantFrom(...documents), changes).map(([document, made]) => changed(document, made))
const anyStream = fc.tuple(fc.constantFrom(...streams), changes).map(([events, made]) =>
  events
    .map((event, index) =>
      changed(
        event,
        made.map(([at, value]) => [at - 8 * index, value])
      )
    )
    .join('\n')
)

function expectSound({ cases, report }: Awaited<ReturnType<typeof read>>): void {
  expect(Object.values(report.counts).reduce((sum, count) => sum + count, 0)).toBe(cases.length)
  expect(cases.reduce((sum, { retries }) => sum + retries, 0)).toBe(report.retries)
  for (const one of cases) expectSoundCase(one)
  const unique = uniqueCases([{ file: 'a', cases }]).map(({ suites, className, name }) => JSON.stringify([suites, className, name]))
  expect(new Set(unique).size).toBe(unique.length)
}

function expectSoundCase({ suites, className, name, outcome, retries, ms = 0, line = 1, message = 'x', file = 'x' }: TestCase): void {
  expect([...suites, className, name, file].every((text) => typeof text === 'string' && text.isWellFormed())).toBe(true)
  expect(caseOutcomes).toContain(outcome)
  expect(Number.isSafeInteger(retries) && retries >= (outcome === 'flaky' ? 1 : 0)).toBe(true)
  expect([Number.isFinite(ms) && ms >= 0, Number.isSafeInteger(line) && line > 0]).toEqual([true, true])
  expect(message.length > 0 && message.length <= 300 && !message.includes('\n')).toBe(true)
}

test('the originals have every outcome that their formats know', async () => {
  const texts = [
    ...documents.map((each) => changed(each, [])),
    ...streams.map((events) => events.map((event) => changed(event, [])).join('\n'))
  ]
  const seen = await Promise.all(texts.map(read))
  const drawn = seen.map(({ report, cases }) => `${report.format} ${[...new Set(cases.map(({ outcome }) => outcome))].sort().join(' ')}`)
  expect(drawn).toEqual([
    'ctrf errored failed flaky passed skipped',
    'playwright errored failed flaky passed skipped',
    'jest errored failed flaky skipped',
    'mocha failed flaky skipped',
    'rspec errored failed passed skipped',
    'cucumber errored failed passed skipped',
    'go-test errored failed flaky passed skipped',
    'dart errored failed flaky passed skipped'
  ])
  for (const each of seen) expectSound(each)
})

test.each([
  ['documents', anyDocument],
  ['streams', anyStream]
])('%s with any values in them are read without a crash, and what is read is sound', async (_, texts) => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => expectSound(await read(text))),
    { numRuns: 400 }
  )
  expect(Object.hasOwn(Object.prototype, 'status')).toBe(false)
})

test('any JSON is read or refused in one line', async () => {
  const keys = ['results', 'tests', 'suites', 'config', 'testResults', 'success', 'stats', 'passes', 'examples', 'uri', 'elements']
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.array(tie('tree')), fc.dictionary(fc.constantFrom(...keys), tie('tree')))
  }))
  await fc.assert(
    fc.asyncProperty(tree, async (value) => {
      const seen = await read(JSON.stringify(value))
      expectSound(seen)
      if (seen.report.format === 'unknown') expect(seen.report.problem).toMatch(/^[^\n]+$/)
    }),
    { numRuns: 400 }
  )
})

test('a document that ends too soon has a part of the cases, and says so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...documents), fc.nat(), async (document, at) => {
      const text = JSON.stringify(document)
      const [whole, part] = [await read(text), await read(text.slice(0, at % text.length))]
      expectSound(part)
      expect(part.report.problem).toMatch(/\S/)
      const all = whole.cases.map((one) => JSON.stringify(one))
      expect(part.cases.filter((one) => !all.includes(JSON.stringify(one)))).toEqual([])
    }),
    { numRuns: 200 }
  )
})
