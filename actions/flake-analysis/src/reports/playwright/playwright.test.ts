import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { defaultLimits } from '../reader.ts'
import { drawn, readBy } from '../testing.ts'
import { playwright, readPlaywright } from './playwright.ts'

const report = (...suites: object[]) => ({ config: { projects: [] }, suites, errors: [], stats: {} })
const spec = (title: string, ...tests: object[]) => ({ title, ok: true, tags: [], tests, file: 'a.spec.ts', line: 3, column: 1 })
const tries = (...statuses: string[]) => statuses.map((status, retry) => ({ status, retry, duration: retry + 1, errors: [] }))
const ran = (status: string, results: object[], rest: object = {}) => ({
  expectedStatus: 'passed',
  projectName: 'chromium',
  status,
  results,
  ...rest
})

const rows: [name: string, test: object, drawn: string][] = [
  ['a pass', ran('expected', tries('passed')), 'passed'],
  ['a failure', ran('unexpected', tries('failed')), 'failed'],
  ['a failure in every try', ran('unexpected', tries('failed', 'timedOut', 'failed')), 'failed ×2'],
  ['flaky', ran('flaky', tries('failed', 'timedOut', 'passed')), 'flaky ×2'],
  ['skipped', ran('skipped', tries('skipped')), 'skipped'],
  ['skipped before it ran', ran('skipped', []), 'skipped'],
  ['a failure that is expected', ran('expected', tries('failed'), { expectedStatus: 'failed' }), 'passed'],
  ['a pass that is not expected', ran('unexpected', tries('passed', 'passed'), { expectedStatus: 'failed' }), 'failed ×1'],
  ['an expected failure that passed first', ran('flaky', tries('passed', 'failed'), { expectedStatus: 'failed' }), 'flaky ×1'],
  ['interrupted', ran('skipped', tries('interrupted')), 'skipped'],
  ['a failure, then interrupted', ran('unexpected', tries('failed', 'interrupted')), 'failed'],
  ['flaky without tries', ran('flaky', []), 'flaky ×1'],
  ['no word, a pass', { results: tries('passed') }, 'passed'],
  ['no word, a failure', { results: tries('failed', 'failed') }, 'failed ×1'],
  ['no word, flaky', { results: tries('failed', 'passed') }, 'flaky ×1'],
  ['no word, an expected failure', { expectedStatus: 'failed', results: tries('failed') }, 'passed'],
  ['no word, no try', { results: [] }, 'skipped'],
  ['a word nobody knows', ran('toString', tries('failed')), 'failed']
]
test.each(rows)('%s', async (_, one, expected) => {
  const { cases } = await readBy(readPlaywright, report({ title: '', specs: [spec('t', { ...one, projectName: '' })] }))
  expect(cases.map(drawn).map((each) => each.replace(' t', ''))).toEqual([expected])
})

test('suites nest, in the order of the file, and projects are told apart', async () => {
  const both = ['chromium', 'firefox'].map((projectName) => ran('expected', tries('passed'), { projectName }))
  const inner = { title: 'inner', specs: [spec('c', ...both)] }
  const suites = [
    {
      title: 'a.spec.ts',
      specs: [spec('a', ran('expected', [], { projectId: 'chromium' }))],
      suites: [{ title: 'outer', specs: [spec('b', {})], suites: [inner] }]
    },
    { title: 'b.spec.ts', specs: [spec('d', ran('expected', [], { projectName: '', projectId: 'p' }))] }
  ]
  expect((await readBy(readPlaywright, report(...suites))).cases.map(drawn)).toEqual([
    'passed chromium > a.spec.ts > a',
    'skipped a.spec.ts > outer > b',
    'passed chromium > a.spec.ts > outer > inner > c',
    'passed firefox > a.spec.ts > outer > inner > c',
    'passed p > b.spec.ts > d'
  ])
})

test('what is known of a test is kept: the last time, the failed message', async () => {
  const results = [
    { status: 'failed', duration: 10, errors: [{ message: '\u001b[31mError: \u001b[39mno\n    at a (b:1)' }] },
    { status: 'passed', duration: 20 }
  ]
  expect((await readBy(readPlaywright, report({ title: 'a.spec.ts', specs: [spec('t', ran('flaky', results))] }))).cases).toEqual([
    {
      suites: ['chromium', 'a.spec.ts'],
      className: '',
      name: 't',
      outcome: 'flaky',
      retries: 1,
      ms: 20,
      file: 'a.spec.ts',
      line: 3,
      message: 'Error: no'
    }
  ])
})

const messages: [name: string, test: object, message: string | undefined][] = [
  ['one error', ran('unexpected', [{ status: 'failed', error: { message: 'no' } }]), 'no'],
  ['a value that was thrown', ran('unexpected', [{ status: 'failed', errors: [{ value: '42' }] }]), '42'],
  ['none', ran('unexpected', [{ status: 'timedOut' }]), 'timedOut'],
  [
    'a pass that is not expected',
    ran('unexpected', tries('passed'), { expectedStatus: 'failed' }),
    'passed, though it was expected to be failed'
  ],
  ['a pass', ran('expected', [{ status: 'passed', error: { message: 'no' } }]), undefined]
]
test.each(messages)('the message of %s', async (_, one, message) => {
  const { cases } = await readBy(readPlaywright, report({ title: '', specs: [spec('t', one)] }))
  expect(cases[0]?.message).toBe(message)
})

test('an error outside of the tests is a case of its own', async () => {
  const errors = [{ message: 'SyntaxError: no', location: { file: '/w/a.spec.ts', line: 2 } }, { value: 'set-up' }, null]
  const { cases } = await readBy(readPlaywright, { ...report(), errors })
  expect(cases.map(({ message, ...one }) => [drawn(one), message])).toEqual([
    ['errored /w/a.spec.ts > (outside of the tests)', 'SyntaxError: no'],
    ['errored (outside of the tests)', 'set-up'],
    ['errored (outside of the tests)', undefined]
  ])
})

test('of a report that ends too soon the whole tests are kept', async () => {
  const whole = ran('expected', tries('passed'))
  const text = JSON.stringify(
    report({ title: 'a.spec.ts', specs: [spec('a', whole), spec('b', whole, ran('flaky', tries('failed', 'passed')))] })
  )
  const { cases, problem } = await readBy(readPlaywright, text.slice(0, text.lastIndexOf('"status":"passed"')))
  expect(cases.map(drawn)).toEqual(['passed chromium > a.spec.ts > a', 'passed chromium > a.spec.ts > b'])
  expect(problem).toMatch(/^ends too soon/)
})

const nested = (depth: number) =>
  `{"config":{},"suites":[${'{"title":"s","suites":['.repeat(depth)}{"title":"t","specs":[{"title":"x","tests":[{}]}]}${']}'.repeat(depth)}]}`

test('suites are nested as deep as the limit, and what is deeper is told', async () => {
  expect((await readBy(readPlaywright, nested(63))).problem).toBeUndefined()
  const { cases, problem } = await readBy(readPlaywright, nested(64))
  expect(cases).toEqual([])
  expect(problem).toBe('holds suites nested more than 64 deep; those are not read')
})

test('depth costs no stack and no square', () => {
  const count = (size: number) => {
    const suites = JSON.parse(nested(size))
    return [...playwright.cases(suites, new Set(), { ...defaultLimits, depth: 64 })].length
  }
  expect(growth(count, 20_000)).toBeLessThan(linear)
})

test.each(['{"suites":[]}', '{"suites":{},"config":{}}', '{"testResults":[]}'])('%s is no report of Playwright', async (text) => {
  expect(await readBy(readPlaywright, text)).toMatchObject({ cases: [], problem: 'is no playwright report' })
})
