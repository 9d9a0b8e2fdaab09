import { expect, test } from '@jest/globals'
import { said, toldOf } from './testing.ts'

const code = (action: string, severity = 'high') => ({
  action,
  alert: { number: 5, rule: { description: 'SQL injection', security_severity_level: severity } }
})
const dependency = (action: string, severity = 'high') => ({
  ...{ action, alert: { number: 6, dependency: { package: { name: 'semver' } }, security_advisory: { severity } } }
})
const secret = (action: string, more: object = {}) => ({ action, alert: { number: 7, secret_type_display_name: 'AWS key', ...more } })

const rows: [event: string, payload: object, expected: string, signal: boolean][] = [
  ['code_scanning_alert', code('created'), 'failure | Code scanning alert #5 opened: SQL injection', true],
  ['code_scanning_alert', code('created', 'medium'), 'warning | Code scanning alert #5 opened: SQL injection', true],
  ['code_scanning_alert', code('appeared_in_branch'), 'failure | Code scanning alert #5 appeared in a branch: SQL injection', true],
  ['code_scanning_alert', code('reopened_by_user'), 'failure | Code scanning alert #5 reopened: SQL injection', true],
  ['code_scanning_alert', code('fixed'), 'success | Code scanning alert #5 fixed: SQL injection', false],
  ['code_scanning_alert', code('closed_by_user'), 'neutral | Code scanning alert #5 dismissed: SQL injection', false],
  ['code_scanning_alert', code('updated_assignment'), 'info | Code scanning alert #5 reassigned: SQL injection', false],
  ['dependabot_alert', dependency('created', 'critical'), 'failure | Dependabot alert #6 opened: semver', true],
  ['dependabot_alert', dependency('created', 'moderate'), 'warning | Dependabot alert #6 opened: semver', true],
  ['dependabot_alert', dependency('reintroduced'), 'failure | Dependabot alert #6 is back: semver', true],
  ['dependabot_alert', dependency('auto_reopened'), 'failure | Dependabot alert #6 reopened by a rule: semver', true],
  ['dependabot_alert', dependency('fixed'), 'success | Dependabot alert #6 fixed: semver', false],
  ['dependabot_alert', dependency('dismissed'), 'neutral | Dependabot alert #6 dismissed: semver', false],
  ['dependabot_alert', dependency('auto_dismissed'), 'neutral | Dependabot alert #6 dismissed by a rule: semver', false],
  ['dependabot_alert', dependency('constructor', 'constructor'), 'warning | Dependabot alert #6 constructor: semver', true],
  ['secret_scanning_alert', secret('created'), 'failure | Secret leaked: AWS key', true],
  ['secret_scanning_alert', secret('publicly_leaked'), 'failure | Secret leaked in public: AWS key', true],
  ['secret_scanning_alert', secret('reopened'), 'failure | Leaked secret reopened: AWS key', true],
  ['secret_scanning_alert', secret('validated', { validity: 'active' }), 'failure | Leaked secret checked, it still works: AWS key', true],
  [
    'secret_scanning_alert',
    secret('validated', { validity: 'inactive' }),
    'warning | Leaked secret checked, it no longer works: AWS key',
    true
  ],
  ['secret_scanning_alert', secret('validated'), 'failure | Leaked secret checked, it may still work: AWS key', true],
  ['secret_scanning_alert', secret('resolved', { resolution: 'revoked' }), 'success | Leaked secret resolved as revoked: AWS key', false],
  [
    'secret_scanning_alert',
    secret('resolved', { resolution: 'wont_fix' }),
    "neutral | Leaked secret resolved as won't fix: AWS key",
    false
  ],
  ['secret_scanning_alert', secret('assigned'), 'info | Leaked secret assigned: AWS key', false],
  [
    'repository_vulnerability_alert',
    { action: 'create', alert: { affected_package_name: 'rack' } },
    'warning | Dependabot alert opened: rack',
    true
  ],
  [
    'repository_vulnerability_alert',
    { action: 'resolve', alert: { affected_package_name: 'rack' } },
    'success | Dependabot alert resolved: rack',
    false
  ],
  [
    'security_advisory',
    { action: 'published', security_advisory: { ghsa_id: 'GHSA-1', summary: 'Bad', severity: 'critical' } },
    'failure | Advisory GHSA-1 published: Bad',
    true
  ],
  ['security_advisory', { action: 'withdrawn', security_advisory: { ghsa_id: 'GHSA-1' } }, 'success | Advisory GHSA-1 withdrawn', false]
]
test.each(rows)('%s %j', (event, payload, expected, signal) => {
  expect(said(event, payload)).toBe(expected)
  expect(toldOf(event, payload).signal !== undefined).toBe(signal)
})

test.each(['active', 'inactive', 'unknown'])('a secret that is %s is weighed as that', (validity) => {
  expect(toldOf('secret_scanning_alert', secret('created', { validity })).signal).toEqual({
    kind: 'security',
    finding: 'secret',
    secret: validity
  })
})

test.each(['critical', 'high', 'medium', 'low'])('a finding that is %s is weighed as that', (level) => {
  expect(toldOf('code_scanning_alert', code('created', level)).signal).toEqual({ kind: 'security', finding: 'vulnerability', level })
})

test('the secret itself is never told', () => {
  const told = toldOf('secret_scanning_alert', secret('created', { secret: 'AKIA-this-is-it' }))
  expect(JSON.stringify(told)).not.toContain('AKIA')
})
