import { expect, test } from '@jest/globals'
import { facts } from '@tocsin/action-kit'
import { conclusions } from '@tocsin/notifier'
import { conclusionIn } from './conclusion.ts'

test.each(['workflow_run', 'workflow_job', 'check_run', 'check_suite'])('%s tells its conclusion', (event) => {
  const told = [...conclusions, null, 'one that comes later'].map((conclusion) => conclusionIn(event, facts({ [event]: { conclusion } })))
  expect(told).toEqual([...conclusions, 'running', 'neutral'])
})

const states: [event: string, payload: object, expected: string | undefined][] = [
  ['deployment_status', { deployment_status: { state: 'success' } }, 'success'],
  ['deployment_status', { deployment_status: { state: 'failure' } }, 'failure'],
  ['deployment_status', { deployment_status: { state: 'error' } }, 'failure'],
  ['deployment_status', { deployment_status: { state: 'inactive' } }, 'neutral'],
  ['deployment_status', { deployment_status: { state: 'in_progress' } }, 'running'],
  ['deployment_status', {}, 'running'],
  ['status', { state: 'error' }, 'failure'],
  ['status', { state: 'pending' }, 'running'],
  ['status', { state: 'constructor' }, 'running'],
  ['check_run', { action: 'rerequested', check_run: { conclusion: 'failure' } }, 'running'],
  ['check_suite', { action: 'completed', check_suite: { conclusion: 'failure' } }, 'failure'],
  ['push', { conclusion: 'failure', state: 'failure' }, undefined],
  ['constructor', {}, undefined]
]
test.each(states)('%s %j: %s', (event, payload, expected) => expect(conclusionIn(event, facts(payload))).toBe(expected))
