import { expect, test } from '@jest/globals'
import { said, toldOf } from './testing.ts'

const times = { created_at: '2026-01-05T09:00:00Z' }
const status = (state: string, of: object = {}) => ({
  deployment_status: { state, environment: 'production', updated_at: '2026-01-05T09:03:00Z' },
  deployment: { ...times, creator: { login: 'ada' }, ...of }
})

const rows: [state: string, expected: string, conclusion: string][] = [
  ['success', 'success | Deployment to production succeeded', 'success'],
  ['failure', 'failure | Deployment to production failed', 'failure'],
  ['error', 'failure | Deployment to production failed with an error', 'failure'],
  ['in_progress', 'running | Deployment to production is running', 'running'],
  ['queued', 'running | Deployment to production is queued', 'running'],
  ['pending', 'running | Deployment to production is pending', 'running'],
  ['waiting', 'warning | Deployment to production waits for approval', 'running'],
  ['inactive', 'neutral | Deployment to production is no longer active', 'neutral'],
  ['destroyed', 'neutral | Deployment to production was destroyed', 'neutral'],
  ['made_up', 'info | Deployment to production is made up', 'neutral'],
  ['', 'info | Deployment to production updated', 'neutral'],
  ['constructor', 'info | Deployment to production is constructor', 'neutral']
]
test.each(rows)('%s', (state, expected, conclusion) => {
  expect(said('deployment_status', status(state))).toBe(expected)
  expect(toldOf('deployment_status', status(state)).signal).toEqual({ kind: 'deploy', conclusion, production: true })
})

test.each([
  ['success', true],
  ['failure', true],
  ['inactive', false],
  ['waiting', false]
])('a deployment that is %s has a duration: %p', (state, has) => {
  const { summary, endedAt } = toldOf('deployment_status', status(state))
  expect({ took: JSON.stringify(summary).includes('took 3 m'), ended: endedAt !== undefined }).toEqual({ took: has, ended: has })
})

test('whoever deployed is asked to act when it failed, and then alone', () => {
  expect(toldOf('deployment_status', status('error')).people).toEqual(['ada'])
  expect(toldOf('deployment_status', status('success')).people).toEqual([])
})

const environments = [
  ...['production', 'Prod', 'prod-eu', 'eu_prod', 'Production – web', 'live', 'main'].map((name) => [name, true] as const),
  ...['staging', 'pre-production', 'non-prod', 'preprod', 'production-preview'].map((name) => [name, false] as const),
  ...['reproduction', 'delivery', 'maintenance', ''].map((name) => [name, undefined] as const)
]
test.each(environments)('%j is production: %p', (environment, production) => {
  expect(toldOf('deployment_status', { deployment: { environment } }).signal).toEqual({ kind: 'deploy', conclusion: 'neutral', production })
})

test('an environment that goes away again is no production', () => {
  const deployment = { environment: 'pr-7', transient_environment: true }
  expect(toldOf('deployment_status', { deployment }).signal).toMatchObject({ production: false })
})
test('what GitHub calls production is', () => {
  const deployment = { environment: 'blue', production_environment: true }
  expect(toldOf('deployment_status', { deployment }).signal).toMatchObject({ production: true })
})

const others: [event: string, payload: object, expected: string][] = [
  ['deployment', { deployment: { environment: 'qa' } }, 'running | Deployment to qa requested'],
  ['deployment_review', { action: 'requested', environment: 'qa' }, 'warning | Deployment to qa waits for approval'],
  ['deployment_review', { action: 'approved', environment: 'qa' }, 'success | Deployment to qa approved'],
  ['deployment_review', { action: 'rejected', environment: 'qa' }, 'failure | Deployment to qa rejected'],
  ['deployment_status', {}, 'info | Deployment to an environment updated'],
  ['page_build', { build: { status: 'built' } }, 'success | Pages of octo/app built'],
  ['page_build', { build: { status: 'errored', error: { message: 'no index' } } }, 'failure | Pages of octo/app could not be built']
]
test.each(others)('%s %j', (event, payload, expected) => {
  expect(said(event, payload)).toBe(expected)
})
