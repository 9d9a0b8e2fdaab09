import { expect, test } from '@jest/globals'
import type { components } from '@octokit/openapi-types'
import { type Conclusion, conclusionOf, conclusions, meaningOf, type Result, resultOf } from './conclusion.ts'

const rows: [Conclusion, Result, word: string][] = [
  ['success', 'good', 'passed'],
  ['failure', 'bad', 'failed'],
  ['cancelled', 'other', 'was cancelled'],
  ['skipped', 'other', 'was skipped'],
  ['timed_out', 'bad', 'timed out'],
  ['action_required', 'other', 'needs approval'],
  ['neutral', 'other', 'ended neutral'],
  ['stale', 'other', 'went stale'],
  ['startup_failure', 'bad', 'could not start'],
  ['running', 'running', 'is running']
]

test.each(rows)('%s is %s: it %s', (conclusion, result, word) => {
  expect(resultOf(conclusion)).toBe(result)
  expect(meaningOf(conclusion)).toMatchObject({ result, word })
  expect(conclusionOf(conclusion === 'running' ? null : conclusion)).toBe(conclusion)
})

test('each one is known', () => {
  expect(rows.map(([conclusion]) => conclusion).toSorted()).toEqual([...conclusions, 'running'].toSorted())
})

test('those of GitHub’s own description are among them', () => {
  type Documented = NonNullable<components['schemas']['job']['conclusion'] | components['schemas']['check-run']['conclusion']>
  const documented: Record<Documented, Conclusion> = {
    success: 'success',
    failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    timed_out: 'timed_out',
    action_required: 'action_required',
    neutral: 'neutral'
  }
  expect(Object.values(documented).every((one) => conclusions.some((known) => known === one))).toBe(true)
})

test.each(['invented', 'FAILURE', 7, {}, [], true])('%j, which is unknown, is neutral', (value) => {
  expect(conclusionOf(value)).toBe('neutral')
})

test.each([null, undefined, ''])('%j is not finished', (value) => {
  expect(conclusionOf(value)).toBe('running')
})
