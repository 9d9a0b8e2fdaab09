import { type Conclusion, resultOf } from '../conclusion.ts'
import type { Severity } from '../severity.ts'
import { plural } from '../text/plural.ts'
import { duration } from '../time.ts'
import type { Policy } from './policy.ts'
import type { SignalKind, SignalOf } from './signal.ts'

const { floor, round } = Math

export interface Rule<S> {
  /** Stable: a config names it. */
  id: string
  severity: Severity | ((signal: S) => Severity)
  when(signal: S, policy: Policy): boolean
  /** Why, in words for the message; made of our own words and numbers alone. */
  says(signal: S, policy: Policy): string
}

const always = () => true

/** 0.9873 → `98.7 %`; never rounded over a threshold into a nicer number. */
const percent = (share: number) => `${floor(share * 1000 + 1e-9) / 10} %`

const failed = ({ conclusion }: { conclusion: Conclusion }) => resultOf(conclusion) === 'bad'

const streak = ({ failuresInARow = 0 }: { failuresInARow?: number }) => plural(failuresInARow, 'failure')

/** What a window counts need not be in a row. */
const counted = (signal: SignalOf<'repeated-failures'>) => {
  if (signal.within === undefined) return `${streak(signal)} in a row`
  return signal.failuresInARow === signal.ladder?.P2 ? `${streak(signal)} within ${signal.within}` : streak(signal)
}

const again = (signal: SignalOf<'deploy'>, { deploy }: Policy) => failed(signal) && (signal.failuresInARow ?? 1) >= deploy.repeatedAt

const red = ({ redHours }: { redHours: number }) => `red for ${duration(redHours * 3_600_000)}`

const rung = (signal: SignalOf<'repeated-failures'>, { deploy, repeated }: Policy, severity: 'P0' | 'P1' | 'P2') => {
  const usual = signal.of === 'deploy' ? { ...repeated.failures, ...deploy.failures } : repeated.failures
  return signal.failuresInARow >= (signal.ladder?.[severity] ?? usual[severity])
}

const days = (daysLeft: number) =>
  daysLeft <= 0 ? 'the certificate has expired' : `the certificate expires in ${plural(floor(daysLeft), 'day')}`

/** For each kind of signal its rules in order: the first that holds gives the severity, the last one always holds. */
export const rules: { readonly [K in SignalKind]: readonly Rule<SignalOf<K>>[] } = {
  ci: [
    {
      id: 'ci-production',
      severity: 'P2',
      when: (s) => failed(s) && s.production === true,
      says: () => 'a run that deploys to production failed'
    },
    {
      id: 'ci-default-branch',
      severity: 'P2',
      when: (s) => failed(s) && s.defaultBranch,
      says: () => 'CI failed on the default branch'
    },
    { id: 'ci-branch', severity: 'P3', when: failed, says: () => 'CI failed outside the default branch' },
    { id: 'ci-passed', severity: 'P3', when: always, says: () => 'CI did not fail' }
  ],
  deploy: [
    {
      id: 'deploy-production-repeated',
      severity: 'P1',
      when: (s, p) => again(s, p) && s.production === true,
      says: (s) => `${streak(s)} in a row deploying to production`
    },
    {
      id: 'deploy-production',
      severity: 'P2',
      when: (s) => failed(s) && s.production === true,
      says: () => 'a deploy to production failed'
    },
    {
      id: 'deploy-unnamed-repeated',
      severity: 'P1',
      when: (s, p) => again(s, p) && s.production === undefined,
      says: (s) => `${streak(s)} in a row deploying`
    },
    { id: 'deploy-unnamed', severity: 'P2', when: (s) => failed(s) && s.production === undefined, says: () => 'a deploy failed' },
    {
      id: 'deploy-repeated',
      severity: 'P2',
      when: again,
      says: (s) => `${streak(s)} in a row deploying outside production`
    },
    { id: 'deploy-failed', severity: 'P3', when: failed, says: () => 'a deploy outside production failed' },
    { id: 'deploy-passed', severity: 'P3', when: always, says: () => 'the deploy did not fail' }
  ],
  'repeated-failures': [
    { id: 'repeated-p0-count', severity: 'P0', when: (s, p) => rung(s, p, 'P0'), says: counted },
    {
      id: 'repeated-p0-age',
      severity: 'P0',
      when: (s, p) => (s.of === 'deploy' || s.defaultBranch) && s.redHours > (s.ages?.P0 ?? p.repeated.redHours.P0),
      says: (s) => `${s.of === 'deploy' ? 'deploys are' : 'the default branch is'} ${red(s)}`
    },
    { id: 'repeated-p1-count', severity: 'P1', when: (s, p) => rung(s, p, 'P1'), says: counted },
    {
      id: 'repeated-p1-production',
      severity: 'P1',
      when: (s, p) => s.of === 'deploy' && s.production === true && s.failuresInARow >= p.deploy.repeatedAt,
      says: (s) => `${counted(s)} deploying to production`
    },
    { id: 'repeated-p1-age', severity: 'P1', when: (s, p) => s.redHours > (s.ages?.P1 ?? p.repeated.redHours.P1), says: red },
    { id: 'repeated-p2', severity: 'P2', when: (s, p) => rung(s, p, 'P2'), says: counted },
    {
      id: 'repeated-deploy',
      severity: 'P2',
      when: (s, p) => s.of === 'deploy' && s.failuresInARow >= p.deploy.repeatedAt,
      says: (s) => `${counted(s)} deploying`
    },
    { id: 'repeated-few', severity: 'P3', when: always, says: (s) => `only ${counted(s)}` }
  ],
  health: [
    { id: 'health-all', severity: 'P0', when: (s) => s.scope === 'all', says: () => 'every endpoint is down' },
    { id: 'health-critical', severity: 'P1', when: (s) => s.scope === 'critical', says: () => 'a critical endpoint is down' },
    {
      id: 'health-share',
      severity: 'P1',
      when: (s, p) => s.scope === 'some' && (s.shareDown ?? 0) >= p.health.shareDown,
      says: (s) => `${percent(s.shareDown ?? 0)} of the endpoints are down`
    },
    { id: 'health-some', severity: 'P2', when: (s) => s.scope === 'some', says: () => 'an endpoint is down' },
    { id: 'health-degraded', severity: 'P3', when: always, says: () => 'an endpoint is degraded' }
  ],
  certificate: [
    { id: 'certificate-p1', severity: 'P1', when: (s, p) => s.daysLeft <= p.certificate.P1, says: (s) => days(s.daysLeft) },
    { id: 'certificate-p2', severity: 'P2', when: (s, p) => s.daysLeft <= p.certificate.P2, says: (s) => days(s.daysLeft) },
    { id: 'certificate-p3', severity: 'P3', when: always, says: (s) => days(s.daysLeft) }
  ],
  latency: [
    {
      id: 'latency-far-over',
      severity: 'P2',
      when: (s, p) => s.timesLimit >= p.latency.timesLimit,
      says: (s) => `latency is ${floor(s.timesLimit * 10) / 10} times its limit`
    },
    { id: 'latency-over', severity: 'P3', when: always, says: () => 'latency is over its limit' }
  ],
  stale: [
    { id: 'stale-monitoring', severity: 'P2', when: (s) => s.of === 'monitoring', says: () => 'monitoring has gone silent' },
    { id: 'stale-part', severity: 'P2', when: (s) => s.of === 'part', says: () => 'a part of the monitoring has gone silent' },
    { id: 'stale-endpoint', severity: 'P2', when: (s) => s.of === 'endpoint', says: () => 'an endpoint cannot be judged' },
    { id: 'stale-workflow', severity: 'P2', when: always, says: () => 'a scheduled workflow has gone silent' }
  ],
  slo: [
    { id: 'slo-page-quick', severity: 'P1', when: (s) => s.rule === 'page-quick', says: () => 'the error budget burns fast' },
    {
      id: 'slo-budget-spent',
      severity: 'P2',
      when: (s) => s.budgetLeft !== undefined && s.budgetLeft <= 0,
      says: () => 'the error budget is spent and still burning'
    },
    { id: 'slo-page-slow', severity: 'P2', when: (s) => s.rule === 'page-slow', says: () => 'the error budget burns steadily' },
    { id: 'slo-ticket', severity: 'P3', when: always, says: () => 'the error budget burns slowly' }
  ],
  crash: [
    {
      id: 'crash-users',
      severity: 'P1',
      when: (s, p) => (s.shareOfUsers ?? 0) >= p.crash.shareOfUsers,
      says: (s) => `${percent(s.shareOfUsers ?? 0)} of the users crash`
    },
    {
      id: 'crash-free',
      severity: 'P1',
      when: (s, p) => (s.crashFreeRate ?? 1) < p.crash.crashFreeRate && (s.lowMinutes ?? 0) >= p.crash.lowMinutes,
      says: (s) => `crash-free rate ${percent(s.crashFreeRate ?? 1)} for ${plural(floor(s.lowMinutes ?? 0), 'minute')}`
    },
    {
      id: 'crash-errors',
      severity: 'P1',
      when: (s, p) => (s.errorsPerMinute ?? 0) > p.crash.errorsPerMinute && (s.errorMinutes ?? 0) >= p.crash.errorMinutes,
      says: (s) =>
        `${plural(round((s.errorsPerMinute ?? 0) * 10) / 10, 'error')} a minute for ${plural(floor(s.errorMinutes ?? 0), 'minute')}`
    },
    {
      id: 'crash-rate',
      severity: 'P2',
      when: (s, p) => (s.perHour ?? 0) > p.crash.perHour,
      says: (s) => `${round(s.perHour ?? 0)} crashes an hour`
    },
    {
      id: 'crash-free-warning',
      severity: 'P2',
      when: (s, p) => (s.crashFreeRate ?? 1) < p.crash.crashFreeWarning,
      says: (s) => `crash-free rate ${percent(s.crashFreeRate ?? 1)}`
    },
    { id: 'crash-single', severity: 'P3', when: always, says: () => 'a crash below every threshold' }
  ],
  security: [
    {
      id: 'secret-active',
      severity: 'P0',
      when: (s) => s.finding === 'secret' && s.secret === 'active',
      says: () => 'an active secret leaked'
    },
    { id: 'secret-leaked', severity: 'P1', when: (s) => s.finding === 'secret' && s.secret === 'unknown', says: () => 'a secret leaked' },
    { id: 'secret-inactive', severity: 'P3', when: (s) => s.finding === 'secret', says: () => 'a revoked secret leaked' },
    {
      id: 'vulnerability-critical',
      severity: 'P1',
      when: (s) => s.finding === 'vulnerability' && s.level === 'critical',
      says: () => 'a critical vulnerability'
    },
    {
      id: 'vulnerability-high',
      severity: 'P2',
      when: (s) => s.finding === 'vulnerability' && s.level === 'high',
      says: () => 'a vulnerability of high severity'
    },
    { id: 'vulnerability-minor', severity: 'P3', when: always, says: () => 'a vulnerability of medium, low or unknown severity' }
  ],
  flake: [
    {
      id: 'flake-broken',
      severity: 'P2',
      when: (s) => s.broken === true && s.defaultBranch,
      says: () => 'fails every time on the default branch'
    },
    { id: 'flake-broken-elsewhere', severity: 'P3', when: (s) => s.broken === true, says: () => 'fails every time' },
    {
      id: 'flake-default-branch',
      severity: 'P2',
      when: (s, p) => s.defaultBranch && Math.min(s.failureRate, s.defaultRate ?? 1) >= p.flake.failureRate,
      says: (s) => `fails ${percent(s.defaultRate ?? s.failureRate)} of its tries on the default branch by chance`
    },
    {
      id: 'flake-costly',
      severity: 'P2',
      when: (s, p) => (s.minutesPerWeek ?? 0) >= p.flake.minutesPerWeek,
      says: (s) => `costs ${duration(round(s.minutesPerWeek ?? 0) * 60_000)} a week`
    },
    { id: 'flake', severity: 'P3', when: always, says: (s) => `fails ${percent(s.failureRate)} of its tries by chance` }
  ],
  declared: [{ id: 'declared', severity: (s) => s.severity, when: always, says: () => 'declared by a person' }],
  recovery: [
    {
      id: 'recovery',
      severity: (s) => s.was ?? 'P3',
      when: always,
      says: (s) => (s.was ? `recovered from ${s.was}` : 'recovered')
    }
  ],
  information: [{ id: 'information', severity: 'P3', when: always, says: () => 'for information' }]
}
