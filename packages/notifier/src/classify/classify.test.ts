import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Conclusion, conclusions } from '../conclusion.ts'
import { type Severity, severities } from '../severity.ts'
import { classify, ruleIds } from './classify.ts'
import { policyOf } from './policy.ts'
import type { Signal } from './signal.ts'

type Row = [signal: Signal, severity: Severity, rule: string, reason: string]

const ci = (conclusion: Conclusion, facts: { defaultBranch?: boolean; production?: boolean } = {}): Signal => ({
  kind: 'ci',
  conclusion,
  defaultBranch: false,
  ...facts
})
const deploy = (production: boolean, failuresInARow: number, conclusion: Conclusion = 'failure'): Signal => ({
  kind: 'deploy',
  conclusion,
  production,
  failuresInARow
})
const streak = (failuresInARow: number, facts: Partial<Extract<Signal, { kind: 'repeated-failures' }>> = {}): Signal => ({
  kind: 'repeated-failures',
  of: 'ci',
  failuresInARow,
  redHours: 0,
  defaultBranch: false,
  ...facts
})
const vulnerability = (level: 'critical' | 'high' | 'medium' | 'low' | 'unknown'): Signal => ({
  kind: 'security',
  finding: 'vulnerability',
  level
})
const secret = (state: 'active' | 'unknown' | 'inactive'): Signal => ({ kind: 'security', finding: 'secret', secret: state })

const rows: Row[] = [
  [ci('failure', { production: true }), 'P2', 'ci-production', 'a run that deploys to production failed'],
  [ci('failure', { defaultBranch: true }), 'P2', 'ci-default-branch', 'CI failed on the default branch'],
  [ci('timed_out', { defaultBranch: true }), 'P2', 'ci-default-branch', 'CI failed on the default branch'],
  [ci('startup_failure', { defaultBranch: true }), 'P2', 'ci-default-branch', 'CI failed on the default branch'],
  [ci('failure'), 'P3', 'ci-branch', 'CI failed outside the default branch'],
  [ci('success', { defaultBranch: true, production: true }), 'P3', 'ci-passed', 'CI did not fail'],
  [ci('cancelled', { defaultBranch: true }), 'P3', 'ci-passed', 'CI did not fail'],

  [deploy(true, 2), 'P1', 'deploy-production-repeated', '2 failures in a row deploying to production'],
  [deploy(true, 1), 'P2', 'deploy-production', 'a deploy to production failed'],
  [{ kind: 'deploy', conclusion: 'failure', production: true }, 'P2', 'deploy-production', 'a deploy to production failed'],
  [deploy(false, 3), 'P2', 'deploy-repeated', '3 failures in a row deploying outside production'],
  [deploy(false, 1), 'P3', 'deploy-failed', 'a deploy outside production failed'],
  [{ kind: 'deploy', conclusion: 'failure', failuresInARow: 2 }, 'P1', 'deploy-unnamed-repeated', '2 failures in a row deploying'],
  [{ kind: 'deploy', conclusion: 'failure' }, 'P2', 'deploy-unnamed', 'a deploy failed'],
  [{ kind: 'deploy', conclusion: 'success' }, 'P3', 'deploy-passed', 'the deploy did not fail'],
  [deploy(true, 5, 'success'), 'P3', 'deploy-passed', 'the deploy did not fail'],

  [streak(10), 'P0', 'repeated-p0-count', '10 failures in a row'],
  [streak(4, { defaultBranch: true, redHours: 6.1 }), 'P0', 'repeated-p0-age', 'the default branch is red for 6 h 6 m'],
  [streak(2, { of: 'deploy', redHours: 7 }), 'P0', 'repeated-p0-age', 'deploys are red for 7 h'],
  [streak(3, { defaultBranch: true, redHours: 6 }), 'P1', 'repeated-p1-age', 'red for 6 h'],
  [streak(9), 'P1', 'repeated-p1-count', '9 failures in a row'],
  [streak(5), 'P1', 'repeated-p1-count', '5 failures in a row'],
  [streak(2, { of: 'deploy', production: true }), 'P1', 'repeated-p1-production', '2 failures in a row deploying to production'],
  [streak(3, { redHours: 2.25 }), 'P1', 'repeated-p1-age', 'red for 2 h 15 m'],
  [streak(3, { redHours: 2 }), 'P2', 'repeated-p2', '3 failures in a row'],
  [streak(4), 'P2', 'repeated-p2', '4 failures in a row'],
  [streak(2, { of: 'deploy' }), 'P2', 'repeated-deploy', '2 failures in a row deploying'],
  [streak(3, { of: 'deploy' }), 'P1', 'repeated-p1-count', '3 failures in a row'],
  [streak(5, { of: 'deploy' }), 'P0', 'repeated-p0-count', '5 failures in a row'],
  [streak(2, { ladder: { P2: 2 } }), 'P2', 'repeated-p2', '2 failures in a row'],
  [streak(5, { ladder: { P1: 6 } }), 'P2', 'repeated-p2', '5 failures in a row'],
  [streak(2), 'P3', 'repeated-few', 'only 2 failures in a row'],
  [streak(1), 'P3', 'repeated-few', 'only 1 failure in a row'],

  [{ kind: 'health', scope: 'all' }, 'P0', 'health-all', 'every endpoint is down'],
  [{ kind: 'health', scope: 'critical' }, 'P1', 'health-critical', 'a critical endpoint is down'],
  [{ kind: 'health', scope: 'some', shareDown: 0.5 }, 'P1', 'health-share', '50 % of the endpoints are down'],
  [{ kind: 'health', scope: 'some', shareDown: 0.49 }, 'P2', 'health-some', 'an endpoint is down'],
  [{ kind: 'health', scope: 'some' }, 'P2', 'health-some', 'an endpoint is down'],
  [{ kind: 'health', scope: 'degraded', shareDown: 1 }, 'P3', 'health-degraded', 'an endpoint is degraded'],

  [{ kind: 'certificate', daysLeft: -3 }, 'P1', 'certificate-p1', 'the certificate has expired'],
  [{ kind: 'certificate', daysLeft: 1 }, 'P1', 'certificate-p1', 'the certificate expires in 1 day'],
  [{ kind: 'certificate', daysLeft: 6.9 }, 'P2', 'certificate-p2', 'the certificate expires in 6 days'],
  [{ kind: 'certificate', daysLeft: 20 }, 'P3', 'certificate-p3', 'the certificate expires in 20 days'],

  [{ kind: 'latency', timesLimit: 2.57 }, 'P2', 'latency-far-over', 'latency is 2.5 times its limit'],
  [{ kind: 'latency', timesLimit: 1.99 }, 'P3', 'latency-over', 'latency is over its limit'],

  [{ kind: 'stale', of: 'monitoring' }, 'P2', 'stale-monitoring', 'monitoring has gone silent'],
  [{ kind: 'stale', of: 'part' }, 'P2', 'stale-part', 'a part of the monitoring has gone silent'],
  [{ kind: 'stale', of: 'endpoint' }, 'P2', 'stale-endpoint', 'an endpoint cannot be judged'],
  [{ kind: 'stale', of: 'workflow' }, 'P2', 'stale-workflow', 'a scheduled workflow has gone silent'],

  [{ kind: 'slo', rule: 'page-quick', budgetLeft: -1 }, 'P1', 'slo-page-quick', 'the error budget burns fast'],
  [{ kind: 'slo', rule: 'ticket-slow', budgetLeft: 0 }, 'P2', 'slo-budget-spent', 'the error budget is spent and still burning'],
  [{ kind: 'slo', rule: 'page-slow', budgetLeft: 0.4 }, 'P2', 'slo-page-slow', 'the error budget burns steadily'],
  [{ kind: 'slo', rule: 'ticket-quick' }, 'P3', 'slo-ticket', 'the error budget burns slowly'],
  [{ kind: 'slo', rule: 'ticket-slow' }, 'P3', 'slo-ticket', 'the error budget burns slowly'],

  [{ kind: 'crash', shareOfUsers: 0.5 }, 'P1', 'crash-users', '50 % of the users crash'],
  [{ kind: 'crash', crashFreeRate: 0.98765, lowMinutes: 30 }, 'P1', 'crash-free', 'crash-free rate 98.7 % for 30 minutes'],
  [{ kind: 'crash', crashFreeRate: 0.98, lowMinutes: 29 }, 'P2', 'crash-free-warning', 'crash-free rate 98 %'],
  [{ kind: 'crash', crashFreeRate: 0.99, lowMinutes: 60 }, 'P2', 'crash-free-warning', 'crash-free rate 99 %'],
  [{ kind: 'crash', crashFreeRate: 0.995 }, 'P3', 'crash-single', 'a crash below every threshold'],
  [{ kind: 'crash', errorsPerMinute: 10.5, errorMinutes: 5 }, 'P1', 'crash-errors', '10.5 errors a minute for 5 minutes'],
  [{ kind: 'crash', errorsPerMinute: 10, errorMinutes: 60 }, 'P3', 'crash-single', 'a crash below every threshold'],
  [{ kind: 'crash', perHour: 2 }, 'P2', 'crash-rate', '2 crashes an hour'],
  [{ kind: 'crash', perHour: 1 }, 'P3', 'crash-single', 'a crash below every threshold'],
  [{ kind: 'crash' }, 'P3', 'crash-single', 'a crash below every threshold'],

  [secret('active'), 'P0', 'secret-active', 'an active secret leaked'],
  [secret('unknown'), 'P1', 'secret-leaked', 'a secret leaked'],
  [secret('inactive'), 'P3', 'secret-inactive', 'a revoked secret leaked'],
  [vulnerability('critical'), 'P1', 'vulnerability-critical', 'a critical vulnerability'],
  [vulnerability('high'), 'P2', 'vulnerability-high', 'a vulnerability of high severity'],
  [vulnerability('medium'), 'P3', 'vulnerability-minor', 'a vulnerability of medium, low or unknown severity'],
  [vulnerability('unknown'), 'P3', 'vulnerability-minor', 'a vulnerability of medium, low or unknown severity'],

  [
    { kind: 'flake', failureRate: 0.25, defaultBranch: true },
    'P2',
    'flake-default-branch',
    'fails 25 % of its tries on the default branch by chance'
  ],
  [
    { kind: 'flake', failureRate: 0.3, defaultBranch: true, defaultRate: 0.2 },
    'P2',
    'flake-default-branch',
    'fails 20 % of its tries on the default branch by chance'
  ],
  [{ kind: 'flake', failureRate: 0.3, defaultBranch: true, defaultRate: 0.19 }, 'P3', 'flake', 'fails 30 % of its tries by chance'],
  [{ kind: 'flake', failureRate: 0.19, defaultBranch: true, defaultRate: 0.9 }, 'P3', 'flake', 'fails 19 % of its tries by chance'],
  [{ kind: 'flake', failureRate: 0.25, defaultBranch: false }, 'P3', 'flake', 'fails 25 % of its tries by chance'],
  [{ kind: 'flake', failureRate: 0.01, defaultBranch: false, minutesPerWeek: 240 }, 'P2', 'flake-costly', 'costs 4 h a week'],
  [{ kind: 'flake', failureRate: 0.01, defaultBranch: true, minutesPerWeek: 239.9 }, 'P3', 'flake', 'fails 1 % of its tries by chance'],
  [
    { kind: 'flake', failureRate: 1, defaultBranch: true, broken: true, minutesPerWeek: 999 },
    'P2',
    'flake-broken',
    'fails every time on the default branch'
  ],
  [{ kind: 'flake', failureRate: 1, defaultBranch: false, broken: true }, 'P3', 'flake-broken-elsewhere', 'fails every time'],

  [{ kind: 'declared', severity: 'P0' }, 'P0', 'declared', 'declared by a person'],
  [{ kind: 'recovery', was: 'P1' }, 'P1', 'recovery', 'recovered from P1'],
  [{ kind: 'recovery' }, 'P3', 'recovery', 'recovered'],
  [{ kind: 'information' }, 'P3', 'information', 'for information']
]

test.each(rows)('%j is %s by %s', (signal, severity, rule, reason) => {
  expect(classify(signal)).toEqual({ severity, rule, reason })
})

test('every rule has a row, and no two rules share an id', () => {
  expect([...new Set(rows.map(([, , rule]) => rule))].sort()).toEqual([...ruleIds].sort())
})

test('a policy moves a threshold', () => {
  expect(classify({ kind: 'crash', perHour: 4 }, policyOf({ crash: { perHour: 5 } })).severity).toBe('P3')
  expect(classify(streak(4), policyOf({ repeated: { failures: { P1: 4 } } })).severity).toBe('P1')
  expect(classify(streak(1, { redHours: 1.5 }), policyOf({ repeated: { redHours: { P1: 1 } } })).rule).toBe('repeated-p1-age')
  expect(classify(deploy(true, 2), policyOf({ deploy: { repeatedAt: 3 } })).rule).toBe('deploy-production')
  expect(classify({ kind: 'certificate', daysLeft: 10 }, policyOf({ certificate: { P2: 14 } })).severity).toBe('P2')
})

test('the policy of one workflow wins over the policy of the file', () => {
  const policy = policyOf({ repeated: { failures: { P1: 2 } } })
  expect(classify(streak(3, { ladder: { P1: 4 } }), policy).rule).toBe('repeated-p2')
})

test('a policy gives single rules another severity', () => {
  const policy = policyOf({ severities: { 'ci-default-branch': 'P1' } })
  expect(classify(ci('failure', { defaultBranch: true }), policy)).toMatchObject({ severity: 'P1', rule: 'ci-default-branch' })
  expect(classify(ci('failure'), policy).severity).toBe('P3')
})

const conclusion = fc.constantFrom<Conclusion>(...conclusions, 'running')
const rate = fc.double({ noNaN: true })
const optional = { requiredKeys: ['kind'] as 'kind'[] }
const signals: fc.Arbitrary<Signal> = fc.oneof(
  fc.record({ kind: fc.constant('ci' as const), conclusion, defaultBranch: fc.boolean(), production: fc.boolean() }),
  fc.record({ kind: fc.constant('deploy' as const), conclusion, production: fc.boolean(), failuresInARow: fc.nat() }),
  fc.record({ kind: fc.constant('certificate' as const), daysLeft: rate }),
  fc.record({ kind: fc.constant('latency' as const), timesLimit: rate }),
  fc.record({
    kind: fc.constant('flake' as const),
    failureRate: rate,
    defaultBranch: fc.boolean(),
    broken: fc.boolean(),
    minutesPerWeek: rate
  }),
  fc.record(
    {
      kind: fc.constant('crash' as const),
      perHour: rate,
      crashFreeRate: rate,
      lowMinutes: rate,
      shareOfUsers: rate,
      errorsPerMinute: rate
    },
    optional
  )
)

test('every signal has a severity and a reason on one line', () => {
  fc.assert(
    fc.property(signals, (signal) => {
      const { severity, reason } = classify(signal)
      expect(severities).toContain(severity)
      expect(reason).toMatch(/^[\x20-\x7e]+$/)
    })
  )
})

test('a longer or older streak is never less severe', () => {
  const facts = fc.record({ of: fc.constantFrom('ci' as const, 'deploy' as const), defaultBranch: fc.boolean(), production: fc.boolean() })
  fc.assert(
    fc.property(facts, fc.nat(15), fc.nat(15), fc.nat(10), fc.nat(10), (given, failures, more, hours, older) => {
      const before = classify(streak(failures, { ...given, redHours: hours })).severity
      const after = classify(streak(failures + more, { ...given, redHours: hours + older })).severity
      expect(severities.indexOf(after)).toBeLessThanOrEqual(severities.indexOf(before))
    })
  )
})
