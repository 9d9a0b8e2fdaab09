import { expect, test } from '@jest/globals'
import { policy } from '../explain/testing.ts'
import { policyWords } from './reason.ts'
import { subjectOf } from './testing.ts'
import { howOften, titleOf } from './title.ts'

test.each<[number, number, string]>([
  [1, 1, 'once'],
  [3, 3, '3 times in a row'],
  [3, 8, '3 times in 8 runs']
])('%d failures in %d runs: %s', (failures, runs, words) => expect(howOften({ failures, runs })).toBe(words))

const named = (name: string, branch: string, history = '✓✗✗✗') =>
  titleOf(subjectOf(history, {}, { stream: { workflow: { id: 7, name, path: 'x.yml' }, branch } }))

test('a title names the workflow and the branch, whoever named them', () => {
  expect(named('Deploy to production', 'main')).toBe('Deploy to production has failed 3 times in a row on main')
  expect(named('', 'release/1.x', '✓✗✗✗✗✓')).toBe('A workflow recovered on release/1.x after 4 failures (40 m)')
  expect(named('CI\n\u202e# evil', 'x')).toBe('CI # evil has failed 3 times in a row on x')
})

test('nothing to retract in sight', () => {
  const decision = { kind: 'retracted', number: 3, streak: 0, severity: 'P2', tellings: [], retracted: [] } as const
  expect(titleOf({ ...subjectOf('✓✓', { episode: undefined }), decision })).toBe('Retracted: the history has changed (CI on main)')
})

test.each<[number, 'P2' | 'P1' | 'P0', string]>([
  [3, 'P2', 'why (P2 from 3)'],
  [5, 'P1', 'why (P1 from 5)'],
  [12, 'P0', 'why (P0 from 10)'],
  [3, 'P1', 'why']
])('%d failures at %s: %s', (streak, severity, words) => {
  const from3 = { severity: (failures: number, redMs: number) => (failures < 3 ? 'P3' : policy.severity(failures, redMs)) }
  expect(policyWords('why', { severity, streak }, from3)).toBe(words)
})
