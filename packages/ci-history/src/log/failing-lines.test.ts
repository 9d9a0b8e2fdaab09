import { describe, expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { failingLines } from './failing-lines.ts'
import { jobLog, timeOf } from './job-log.fixture.ts'

const texts = (log: string, options = {}) => failingLines(log, options).map(({ text }) => text)

describe('the exit code', () => {
  test('is never a candidate', () => {
    expect(texts(jobLog('error: no'))).toEqual(['error: no'])
    expect(texts('##[error]Process completed with exit code 1.')).toEqual([])
  })

  test('without any reason before it, the last words of the step stand in, newest first', () => {
    expect(texts(jobLog('one\ntwo\n\nthree'))).toEqual(['three', 'two', 'one'])
    expect(failingLines(jobLog('one'))).toEqual([{ line: 17, text: 'one', score: 1, rule: 'last-words' }])
  })
})

describe('the place', () => {
  test('what the runner repeats of the script, the inputs and the environment is no failure', () => {
    expect(texts(jobLog(''))).toEqual([])
  })

  test('the clean-up after the job counts only when there is nothing else', () => {
    expect(texts(jobLog('unable to close the cart'))[0]).toBe('unable to close the cart')
    expect(texts(jobLog('')).length).toBeLessThanOrEqual(1)
  })

  test('a group that the job calls Run is read', () => {
    expect(texts('##[group]Run tests\nFAIL: test_total (cart.CartTest)\n##[endgroup]')).toEqual(['FAIL: test_total (cart.CartTest)'])
  })

  test('where nothing is sure to be the reason, the last words stand beside what there is', () => {
    const texts = (...printed: string[]) => failingLines(jobLog(printed.join('\n'))).map(({ text }) => text)
    const make = 'make: *** [Makefile:3: check] Error 1'
    expect(texts('first', 'these lines end in spaces', make)).toEqual([make, 'these lines end in spaces', 'first'])
    expect(texts('first', 'Error: the cart is closed', make)).toEqual(['Error: the cart is closed', make])
  })

  test('of tests that died of the same, one comes before those that died of something else, and the others after', () => {
    const failed = (name: string, reason: string) => `FAILED tests/test_cart.py::${name} - ${reason}`
    const printed = [
      failed('test_a', 'ConnectError: no'),
      failed('test_b', 'ConnectError: no'),
      failed('test_c', 'ValueError: 3'),
      'Error: and this'
    ]
    expect(failingLines(jobLog(printed.join('\n')), { max: 4 }).map(({ text }) => text)).toEqual([
      printed[0],
      printed[2],
      printed[1],
      printed[3]
    ])
  })

  test('the last step that failed is preferred to one that only talked about errors', () => {
    const log = [
      '##[group]Run a',
      '##[endgroup]',
      'Error: from a',
      '##[group]Run b',
      '##[endgroup]',
      'Error: from b',
      '##[error]Process completed with exit code 1.'
    ]
    expect(texts(log.join('\n'))).toEqual(['Error: from b', 'Error: from a'])
  })

  test('when the API told when the failing step ran, its lines are preferred', () => {
    const lines = ['Error: in time', 'Error: too late'].map((text, at) => `${timeOf(at * 60)} ${text}`)
    const span = { startedAt: '2026-01-01T10:00:00Z', completedAt: '2026-01-01T10:00:30Z' }
    expect(texts(lines.join('\n'), { during: [span] })).toEqual(['Error: in time', 'Error: too late'])
    expect(texts(lines.toReversed().join('\n'), { during: [span] })[0]).toBe('Error: in time')
  })
})

describe('repetition', () => {
  test('of retries the last one is named', () => {
    expect(failingLines('Error: refused\nRetrying in 1 s\nError: refused')).toEqual([
      expect.objectContaining({ line: 3, text: 'Error: refused' })
    ])
  })

  test('the same message through two loggers is one', () => {
    const log = '2026-01-01 10:00:00,123 - shop - ERROR - ValueError: too many\n(worker pid=3) ValueError: too many\nValueError: too many'
    expect(failingLines(log).filter(({ text }) => text.endsWith('ValueError: too many'))).toHaveLength(1)
  })

  test('messages that differ in numbers only are one', () => {
    expect(texts('Error: port 5432 is taken\nError: port 5433 is taken\nError: no')).toEqual(['Error: port 5432 is taken', 'Error: no'])
  })
})

test.each([
  'error: 0',
  '0 errors, 0 warnings',
  'Tests: 12 passed, 0 failed',
  'npm warn deprecated error-ex@1.0.0',
  '+ grep -r error .',
  '[command]/usr/bin/git config --unset error',
  '  if-no-files-found: error',
  '✓ shows an error (3 ms)',
  '[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0',
  '2026-01-01 10:00:00 DEBUG last error was cleared',
  '    at fail (/app/error.js:3:1)',
  '##[warning]Failed to restore: cache service responded with 503',
  'Compiling error-chain v0.12.4',
  'hint: see errors.md for details of the failure'
])('%j is no failure', (line) => {
  expect(texts(line)).toEqual([])
})

describe('hostile logs', () => {
  test.each(['', '\n', '\ufeff', '\u0000', '##[error]', '##[group]Run ', '::error::'])('%j', (log) => {
    expect(failingLines(log).length).toBeLessThanOrEqual(1)
  })

  test('a million errors need no more memory than the best of them', () => {
    const log = Array.from({ length: 60_000 }, (_, at) => `Error: ${at.toString(36)} ${'x'.repeat(at % 7)}`).join('\n')
    expect(failingLines(log, { max: 5 })).toHaveLength(5)
  })

  test('whatever comes, candidates are lines of the log, ranked, and of the number asked for', () => {
    const line = fc.constantFrom(
      'Error: a',
      'ok',
      '##[error]b',
      '##[group]Run c',
      '##[endgroup]',
      'Post job cleanup.',
      '\u001b[31mfailed',
      '',
      'x.c:1:2: error: y'
    )
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 0, max: 5 }), (lines, max) => {
        const found = failingLines(lines.join('\n'), { max })
        expect(found.length).toBeLessThanOrEqual(max)
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
        for (const { line: at, text } of found) expect(lines[at - 1]).toContain(text)
      })
    )
  })
})

test('a line is scored the same in a short log and in a long one', () => {
  const line = 'src/cart.ts(12,3): error TS2322: Type string is not assignable to type number.'
  const [short] = failingLines(line)
  expect(failingLines(`${'quiet\n'.repeat(4000)}${line}`)).toEqual([{ ...short, line: 4001 }])
})

test('a log of chained exceptions without end takes linear time', () => {
  const errors = Array.from({ length: 4000 }, (_, at) => `Error: ${'ab'[at % 2]}${'x'.repeat(at % 60)}${at}`)
  const chain = Array.from({ length: 40_000 }, () => 'During handling of the above exception, another exception occurred:')
  const log = [...errors, ...chain].join('\n')
  expect(texts(log)).toHaveLength(3)
  expect(growth((length) => texts(log.slice(0, length)), log.length / 10)).toBeLessThan(linear)
})
