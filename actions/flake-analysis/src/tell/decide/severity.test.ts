import { expect, test } from '@jest/globals'
import { policyOf } from '@tocsin/notifier'
import { subjectOf } from '../subject.fixture.ts'
import { gradeOf } from './severity.ts'

const mean = (share: number) => ({ rate: { failures: 9, runs: 20, mean: share, q05: share, q50: share, q95: share } })
const onDefault = (failures: number, runs: number) => ({ defaultBranch: { failures, runs } })
const elsewhere = { defaultBranch: { failures: 0, runs: 9 } }

test.each<[what: string, changes: Parameters<typeof subjectOf>[0], severity: string, rule: string]>([
  ['a flake', {}, 'P3', 'flake'],
  ['one that blocks the default branch', { ...mean(0.2), ...onDefault(7, 30) }, 'P2', 'flake-default-branch'],
  ['one that blocks pull requests alone', { ...mean(0.2), ...elsewhere }, 'P3', 'flake'],
  ['one that failed there once in a while', { ...mean(0.25), ...onDefault(1, 29) }, 'P3', 'flake'],
  ['one of which nobody knows where', { ...mean(0.2), defaultBranch: undefined }, 'P3', 'flake'],
  ['one that costs four hours a week', { score: 240, ...elsewhere }, 'P2', 'flake-costly'],
  ['one that costs a bit less', { score: 239.9 }, 'P3', 'flake'],
  ['a broken test', { state: 'broken' }, 'P2', 'flake-broken'],
  ['a broken test, who knows where', { state: 'broken', defaultBranch: undefined }, 'P3', 'flake-broken-elsewhere']
])('%s', (_, changes, severity, rule) => expect(gradeOf(subjectOf(changes), policyOf())).toMatchObject({ severity, rule }))

test('a policy of one’s own', () => {
  const policy = policyOf({ flake: { failureRate: 0.1, minutesPerWeek: 30 }, severities: { 'flake-costly': 'P1' } })
  expect([gradeOf(subjectOf(), policy).rule, gradeOf(subjectOf(elsewhere), policy)]).toEqual([
    'flake-default-branch',
    expect.objectContaining({ severity: 'P1', reason: 'costs 42 m a week' })
  ])
})
