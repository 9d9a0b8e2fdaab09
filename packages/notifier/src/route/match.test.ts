import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Alert } from '../alert.ts'
import { glob, type Match, matches } from './match.ts'

const alert: Pick<Alert, 'source' | 'severity' | 'status' | 'labels'> = {
  source: 'deploy',
  severity: 'P1',
  status: 'firing',
  labels: { branch: 'release/2.1', environment: 'production' }
}

const rows: [match: Match, expected: boolean][] = [
  [{}, true],
  [{ source: ['deploy'] }, true],
  [{ source: ['ci', 'deploy'] }, true],
  [{ source: ['ci'] }, false],
  [{ source: [] }, false],
  [{ severity: ['P0', 'P1'] }, true],
  [{ severity: ['P0'] }, false],
  [{ status: ['firing', 'resolved'] }, true],
  [{ status: ['resolved'] }, false],
  [{ source: ['deploy'], severity: ['P0'] }, false],
  [{ labels: { environment: ['production'] } }, true],
  [{ labels: { environment: ['staging', 'prod*'] } }, true],
  [{ labels: { environment: ['staging'] } }, false],
  [{ labels: { branch: ['release/*'], environment: ['*'] } }, true],
  [{ labels: { branch: ['main'], environment: ['*'] } }, false],
  [{ labels: { team: ['*'] } }, false],
  [{ labels: { toString: ['*'] } }, false],
  [{ labels: {} }, true]
]
test.each(rows)('%j takes the alert: %j', (match, expected) => {
  expect(matches(alert, match)).toBe(expected)
})

const globs: [pattern: string, text: string, expected: boolean][] = [
  ['main', 'main', true],
  ['main', 'Main', false],
  ['main', 'main2', false],
  ['*', '', true],
  ['', '', true],
  ['', 'a', false],
  ['release/*', 'release/2.1', true],
  ['release/*', 'release', false],
  ['*.yml', 'ci.yml', true],
  ['a*b*c', 'a1b2c', true],
  ['a*b*c', 'acb', false],
  ['ab*ba', 'aba', false],
  ['**', 'x', true],
  ['a.c', 'abc', false],
  ['*a*a*a', 'aa', false]
]
test.each(globs)('the pattern %j fits %j: %j', (pattern, text, expected) => {
  expect(glob(pattern, text)).toBe(expected)
})

test('a pattern fits as the regular expression would that it stands for', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 })
  fc.assert(
    fc.property(short, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (pattern, text) => {
      expect(glob(pattern, text)).toBe(new RegExp(`^${pattern.replace(/\*+/g, '.*')}$`).test(text))
    }),
    { numRuns: 500 }
  )
})
