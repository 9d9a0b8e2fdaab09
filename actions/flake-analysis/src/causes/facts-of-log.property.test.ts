import { expect, test } from '@jest/globals'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { factsOfLog } from './facts-of-log.ts'

const token = ` ghp_${'a1B2'.repeat(9)}`
const fragment = fc.oneof(
  fc.constantFrom(
    ...[
      '##[error]',
      '##[group]Run make',
      '##[endgroup]',
      '##[warning]',
      '\x1b[36;1m',
      '\x1b[0m',
      '2026-01-01T10:00:00.1234567Z ',
      '\ufeff',
      '\r',
      '\t',
      ' '
    ],
    ...[
      'Cache hit for: ',
      'Cache restored from key: ',
      'Cache not found for input keys: a, b',
      'npm cache is not found',
      '  key: ',
      'Failed to restore: '
    ],
    ...[
      'Command completed after 3 attempt(s).',
      'Attempt 1 failed. Reason: ',
      '//a:b FLAKY, failed in 1 out of 2 in 3.0s',
      '  1 flaky',
      '[chromium] › a.ts:1:1 › b'
    ],
    ...[
      'a.py::b RERUN',
      'a.py::b PASSED',
      'A > b FAILED',
      'A > b PASSED',
      'BUILD SUCCESSFUL in 3s',
      '[WARNING] Flakes:',
      '(Attempt 1 of 2) x',
      '✓ x'
    ],
    ...[
      'Error: ',
      'FAILED a.py::b - ',
      'read ECONNRESET',
      'AssertionError: ',
      '● a › b',
      'E   ',
      'The runner has received a shutdown signal',
      token
    ]
  ),
  fc.string({ unit: codePoint, maxLength: 20 }),
  fc.constantFrom('k', '1', 'x'.repeat(3000), '\u2028', '\u0000', '\u202e', '\ud800')
)
const log = fc
  .array(
    fc.array(fragment, { maxLength: 4 }).map((parts) => parts.join('')),
    { maxLength: 20 }
  )
  .map((lines) => lines.join('\n'))

/** Every text in plain data. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

test('whatever a log holds, what it tells is bounded, clean and without tokens', () => {
  fc.assert(
    fc.property(log, fc.boolean(), (text, failed) => {
      const facts = factsOfLog(text, { failed })
      expect(facts.lines.length).toBeLessThanOrEqual(failed ? 3 : 0)
      expect(facts.signature ?? '0'.repeat(32)).toMatch(/^[0-9a-f]{32}$/)
      expect(facts.category === undefined).toBe(facts.lines.length === 0 && facts.infra === undefined)
      for (const one of textsIn(facts)) {
        expect(one.length).toBeLessThanOrEqual(512)
        expect(one).not.toMatch(/[^\P{Cc}\t]|[\u2028\u202e]|a1B2/u)
        expect(one.isWellFormed()).toBe(true)
      }
      for (const { tries } of [...facts.retriedSteps, ...(facts.flakyTests ?? [])]) expect(tries).toBeGreaterThan(1)
    }),
    { numRuns: 300 }
  )
})

test('a log that is told twice tells the same', () => {
  fc.assert(
    fc.property(log, (text) => expect(factsOfLog(text)).toEqual(factsOfLog(text))),
    { numRuns: 30 }
  )
})
