import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import { factsOfLog } from './facts-of-log.ts'

/** The log of a job as the runner writes it, around what its failing step printed. */
const jobLog = (...printed: string[]) =>
  [
    '##[group]Run make',
    '\x1b[36;1mmake\x1b[0m',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...printed,
    '##[error]Process completed with exit code 1.'
  ]
    .map((line, at) => `${new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString().replace('Z', '0000Z')} ${line}`)
    .join('\n')

test('a log without anything to tell', () => {
  expect(factsOfLog('')).toEqual({ lines: [], caches: [], retriedSteps: [] })
  expect(factsOfLog('all is well', { failed: false })).toEqual({ lines: [], caches: [], retriedSteps: [] })
})

test('why it failed: the lines, their signature and what they are about', () => {
  const facts = factsOfLog(jobLog('connecting', 'Error: connect ECONNREFUSED 127.0.0.1:5432', '    at TCPConnectWrap (node:net:1555:16)'))
  expect(facts).toEqual({
    lines: ['Error: connect ECONNREFUSED 127.0.0.1:5432'],
    cause: 'Error: connect ECONNREFUSED 127.0.0.1:5432',
    signature: expect.stringMatching(/^[0-9a-f]{32}$/),
    category: { name: 'service-startup', rule: 'local-port' },
    caches: [],
    retriedSteps: []
  })
})

const signature = (...printed: string[]) => factsOfLog(jobLog(...printed)).signature
const test1 = 'FAILED tests/test_cart.py::test_total - TimeoutError: no answer after 31 s'
const test2 = 'FAILED tests/test_bill.py::test_pay - TimeoutError: no answer after 7 s'

test('the same failure has the same signature, whatever its numbers, whichever test it hit and whatever else is printed', () => {
  expect(signature(test2)).toBe(signature(test1))
  expect(signature('warning: late', test1, 'make: *** [Makefile:3: test] Error 1')).toBe(signature(test1))
  expect(signature('FAILED tests/test_cart.py::test_total - TimeoutError: no connection after 31 s')).not.toBe(signature(test1))
})

test('what a failure is about and what it is known by are of the same line', () => {
  const printed = ['FAILED a.py::test_a - RuntimeError: the engine did not come up', 'FAILED a.py::test_b - read ECONNRESET']
  expect(factsOfLog(jobLog(...printed))).toMatchObject({ category: { name: 'network', rule: 'reset' }, cause: 'read ECONNRESET' })
  expect(signature(...printed)).toBe(signature('Error: it is off', 'read ECONNRESET'))
})

test('where nothing says why, the test that failed is the signature', () => {
  const facts = factsOfLog(jobLog('--- FAIL: TestTotal (0.31s)'))
  expect(facts).toMatchObject({ lines: ['--- FAIL: TestTotal (0.31s)'], category: { name: 'assertion', rule: 'failed-test' } })
  expect(facts.signature).toBe(signature('--- FAIL: TestTotal (2.00s)'))
  expect(facts.signature).not.toBe(signature('--- FAIL: TestPay (0.31s)'))
})

const jest = (name: string, got: number) => [
  'FAIL src/cart.test.ts',
  `  ● ${name}`,
  '',
  '    expect(received).toBe(expected) // Object.is equality',
  '',
  '    Expected: 1',
  `    Received: ${got}`
]

test('what a test asserts is its own: the same words in another test are another failure', () => {
  expect(factsOfLog(jobLog(...jest('cart › adds', 2))).category).toEqual({ name: 'assertion', rule: 'expectation' })
  expect(signature(...jest('cart › adds', 2))).toBe(signature(...jest('cart › adds', 3)))
  expect(signature(...jest('cart › adds', 2))).not.toBe(signature(...jest('cart › pays', 2)))
  const pytest = (name: string) => signature(`FAILED tests/test_cart.py::${name} - assert 3 == 4`)
  expect(pytest('test_total')).not.toBe(pytest('test_pay'))
})

test('a bare name is told from the same name of something else', () => {
  expect(signature('AssertionError', 'Error: total is wrong')).not.toBe(signature('AssertionError', 'Error: date is wrong'))
})

test('a runner that was stopped is no fault of the code, whatever the code said', () => {
  const shutdown = 'The runner has received a shutdown signal. This can happen when the runner service is stopped.'
  expect(factsOfLog(jobLog('Error: connect ECONNRESET', `##[error]${shutdown}`))).toMatchObject({
    infra: shutdown,
    cause: shutdown,
    category: { name: 'infrastructure', rule: 'runner-shutdown' }
  })
})

test('what passed tells of caches and retries as well, and nothing of a failure', () => {
  const log = jobLog(
    'Cache not found for input keys: Linux-npm-1, Linux-',
    '##[warning]Failed to restore: Cache service responded with 503',
    'npm cache is not found',
    '##[warning]Attempt 1 failed. Reason: Child_process exited with error code 1',
    'Command completed after 2 attempt(s).',
    '//cart:total_test   FLAKY, failed in 1 out of 2 in 3.0s'
  )
  expect(factsOfLog(log, { failed: false })).toEqual({
    lines: [],
    caches: [
      { key: 'Linux-npm-1', result: 'miss' },
      { key: 'npm cache', result: 'miss', problem: 'Cache service responded with 503' }
    ],
    retriedSteps: [{ tries: 2, line: 'Attempt 1 failed. Reason: Child_process exited with error code 1' }],
    flakyTests: [{ tool: 'bazel', name: '//cart:total_test', tries: 2, line: '//cart:total_test   FLAKY, failed in 1 out of 2 in 3.0s' }]
  })
})

test('lines of other steps count for little when it is known which step failed', () => {
  const log = jobLog('fatal: not a git repository', 'ok', 'ok', 'Error: total is wrong')
  const during = [{ startedAt: '2026-01-01T00:00:06Z', completedAt: '2026-01-01T00:00:08Z' }]
  expect(factsOfLog(log).lines[0]).toBe('fatal: not a git repository')
  expect(factsOfLog(log, { during }).lines[0]).toBe('Error: total is wrong')
})

test('no secret is shown: neither what has the shape of one nor what the caller knows', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const log = jobLog(
    `Error: ${token} and hunter22 are wrong`,
    'Cache hit for: hunter22',
    '##[warning]Attempt 1 failed. Reason: hunter22',
    'Command completed after 2 attempt(s).',
    '//a:hunter22   FLAKY, failed in 1 out of 2 in 3.0s',
    '##[warning]Failed to restore: hunter22',
    'npm cache is not found'
  )
  const facts = factsOfLog(log, { redact: (text) => text.replaceAll('hunter22', '***') })
  expect(JSON.stringify(facts)).not.toMatch(/hunter22|a1B2/)
  expect(facts.lines[0]).toBe('Error: *** and *** are wrong')
})

test('nothing in it grows without end', () => {
  const facts = factsOfLog(
    jobLog(
      `Error: ${'x '.repeat(900)}`,
      ...Array.from(
        { length: 500 },
        (_, at) => `Cache hit for: ${at}\nCommand completed after 2 attempt(s).\n//a:${at} FLAKY, failed in 1 out of 2 in 3.0s`
      )
    )
  )
  expect(facts.lines[0]?.length).toBe(300)
  expect([facts.caches.length, facts.retriedSteps.length, facts.flakyTests?.length]).toEqual([50, 20, 200])
})

test.each(['Error: a 1\n', 'all is well\n', 'Cache hit for: k\n', 'a.py::b RERUN\n', '##[error]x\n', 'x'])(
  'a log of %p takes linear time',
  (unit) => {
    expect(growth((size) => factsOfLog(unit.repeat(size)), 3000)).toBeLessThan(linear)
  }
)

const folder = shared('corpora/logs-gha')

needs(missingShared('corpora/logs-gha'), test)('every real log has lines, a signature and a category', () => {
  const names = globSync('*/*.txt', { cwd: folder }).map((file) => {
    const { lines, signature: key, category } = factsOfLog(readFileSync(join(folder, file), 'utf8'))
    expect([file, lines.length > 0, key?.length]).toEqual([file, true, 32])
    return category?.name
  })
  console.info(`known: ${names.filter((name) => name !== 'unknown').length} of ${names.length}`)
  expect(names.filter((name) => name === 'unknown').length).toBeLessThanOrEqual(names.length / 5)
})
