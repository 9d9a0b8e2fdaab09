import { expect, test } from '@jest/globals'
import { facts, type GitHub } from '@tocsin/action-kit'
import { pullRequestOf } from './pull-request.ts'

const sha = 'f'.repeat(40)
const pull = (number: number, head: string, repository = 1) => ({ number, head: { sha: head }, base: { repo: { id: repository } } })
const runOf = (changes: object) => ({
  repository: { id: 1 },
  workflow_run: {
    event: 'pull_request',
    head_sha: sha,
    head_branch: 'topic',
    head_repository: { owner: { login: 'ada' } },
    pull_requests: [],
    ...changes
  }
})

async function found(payload: object, listed: readonly object[] = []) {
  const asked: unknown[] = []
  const request = async (_: string, { head }: { head: string }) => {
    asked.push(head)
    return { data: listed }
  }
  const context = { payload: facts(payload), owner: 'octo', repo: 'app' }
  const pullRequest = await pullRequestOf(context, async () => ({ request }) as unknown as GitHub)
  return [pullRequest && `#${pullRequest.number} ${pullRequest.head?.slice(0, 1) ?? ''}`.trim(), ...asked]
}

const rows: [what: string, payload: object, listed: readonly object[], expected: unknown[]][] = [
  ['its own', { pull_request: { number: 7 } }, [], ['#7']],
  ['a schedule', { schedule: '0 0 * * *' }, [], [undefined]],
  ['the end of a run of a push', runOf({ event: 'push', pull_requests: [pull(7, sha)] }), [], [undefined]],
  ['the end of its run', runOf({ pull_requests: [pull(7, sha)] }), [], ['#7 f']],
  ['the end of a run whose branch has moved on', runOf({ pull_requests: [pull(7, 'e')] }), [], ['#7 e']],
  ['the end of a run that two are of', runOf({ pull_requests: [pull(6, 'e'), pull(7, sha)] }), [], ['#7 f']],
  [
    'the end of a run that one of another repository is of',
    runOf({ pull_requests: [pull(9, sha, 2)] }),
    [pull(7, sha)],
    ['#7 f', 'ada:topic']
  ],
  ['the end of a run of a fork', runOf({}), [pull(6, 'e'), pull(7, sha)], ['#7 f', 'ada:topic']],
  ['the end of a run of a fork that has moved on', runOf({}), [pull(6, 'e')], ['#6 e', 'ada:topic']],
  ['the end of a run of a fork whose pull request is closed', runOf({}), [], [undefined, 'ada:topic']],
  ['the end of a run of a fork that was deleted', runOf({ head_repository: null }), [], [undefined]]
]
test.each(rows)('%s', async (_, payload, listed, expected) => expect(await found(payload, listed)).toEqual(expected))
