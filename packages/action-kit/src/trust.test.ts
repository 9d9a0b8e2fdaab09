import { expect, test } from '@jest/globals'
import type { Context } from './context.ts'
import { facts } from './facts.ts'
import { baseRevision, isFork, mayHoldForeignCode, secretsWithheld } from './trust.ts'

const pull = (head: unknown, sha = 'base') => ({
  pull_request: { head: { repo: head }, base: { sha, repo: { id: 1, full_name: 'octo/app' } } }
})
const own = pull({ id: 1, full_name: 'octo/app' })
const fork = pull({ id: 2, full_name: 'mallory/app' })
const deleted = pull(null)
const relay = (full_name?: string) => ({ workflow_run: { head_repository: full_name === undefined ? null : { full_name } } })

function run(eventName: string, payload: unknown, actor = 'ada'): Context {
  return { eventName, payload: facts(payload), actor, repository: 'octo/app', sha: 'head' } as Context
}

const rows: [
  name: string,
  context: Context,
  expected: { fork: boolean; withheld: ReturnType<typeof secretsWithheld>; foreign: boolean }
][] = [
  ['a push', run('push', {}), { fork: false, withheld: undefined, foreign: false }],
  ['a pull request of our own', run('pull_request', own), { fork: false, withheld: undefined, foreign: false }],
  ['a pull request from a fork', run('pull_request', fork), { fork: true, withheld: 'fork', foreign: true }],
  ['a pull request from a fork that is gone', run('pull_request', deleted), { fork: true, withheld: 'fork', foreign: true }],
  [
    'a fork that took our name before',
    run('pull_request', pull({ id: 3, full_name: 'octo/app' })),
    { fork: true, withheld: 'fork', foreign: true }
  ],
  [
    'names alone, in another case',
    run('pull_request', pull({ full_name: 'Octo/App' })),
    { fork: false, withheld: undefined, foreign: false }
  ],
  ['a review of a fork', run('pull_request_review', fork), { fork: true, withheld: 'fork', foreign: true }],
  ['a fork with the rights of the base', run('pull_request_target', fork), { fork: true, withheld: undefined, foreign: true }],
  ['Dependabot', run('pull_request', own, 'dependabot[bot]'), { fork: false, withheld: 'dependabot', foreign: false }],
  ['a push of Dependabot', run('push', {}, 'dependabot[bot]'), { fork: false, withheld: 'dependabot', foreign: false }],
  ['a schedule that Dependabot last touched', run('schedule', {}, 'dependabot[bot]'), { fork: false, withheld: undefined, foreign: false }],
  ['somebody called dependabot', run('pull_request', own, 'dependabot'), { fork: false, withheld: undefined, foreign: false }],
  ['a relay of our own run', run('workflow_run', relay('octo/app')), { fork: false, withheld: undefined, foreign: false }],
  ["a relay of a fork's run", run('workflow_run', relay('mallory/app')), { fork: false, withheld: undefined, foreign: true }],
  ['a relay of a fork that is gone', run('workflow_run', relay()), { fork: false, withheld: undefined, foreign: true }],
  ['a comment on an issue', run('issue_comment', { issue: { number: 1 } }), { fork: false, withheld: undefined, foreign: false }],
  [
    'a comment on a pull request',
    run('issue_comment', { issue: { pull_request: { url: 'x' } } }),
    { fork: false, withheld: undefined, foreign: true }
  ]
]
test.each(rows)('%s', (_, context, expected) => {
  expect({ fork: isFork(context), withheld: secretsWithheld(context), foreign: mayHoldForeignCode(context) }).toEqual(expected)
})

test('the base of a pull request is its base, and else the commit of the event', () => {
  expect([baseRevision(run('pull_request', fork)), baseRevision(run('push', {}))]).toEqual(['base', 'head'])
})
