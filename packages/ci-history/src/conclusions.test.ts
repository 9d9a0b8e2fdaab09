import { expect, test } from '@jest/globals'
import type { components } from '@octokit/openapi-types'
import { type Conclusion, conclusionOf, conclusions, meaningOf, type Verdict, verdictOf } from './conclusions.ts'

const rows: [Conclusion, Verdict, word: string][] = [
  ['success', 'good', 'passed'],
  ['failure', 'bad', 'failed'],
  ['cancelled', 'neutral', 'was cancelled'],
  ['skipped', 'neutral', 'was skipped'],
  ['timed_out', 'bad', 'timed out'],
  ['action_required', 'neutral', 'needs approval'],
  ['neutral', 'neutral', 'ended neutral'],
  ['stale', 'neutral', 'went stale'],
  ['startup_failure', 'bad', 'could not start'],
  [null, 'unfinished', 'is running']
]

test.each(rows)('%s is %s: it %s', (conclusion, verdict, word) => {
  expect(verdictOf(conclusion)).toBe(verdict)
  expect(meaningOf(conclusion)).toMatchObject({ verdict, word })
  expect(conclusionOf(conclusion)).toBe(conclusion)
})

test('each one is known', () => {
  expect(rows.map(([conclusion]) => conclusion).toSorted()).toEqual([...conclusions, null].toSorted())
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
  expect(conclusionOf(value)).toBeNull()
})
