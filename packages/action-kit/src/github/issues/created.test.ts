import { expect, test } from '@jest/globals'
import type { GitHub } from '../github.ts'
import { wishOf } from './issue.fixture.ts'
import { issueTransport } from './issue-transport.ts'

const created = {
  ...{ number: 7, html_url: 'https://github.com/octo/app/issues/7', repository_url: 'https://api.github.com/repos/octo/app' },
  ...{ title: 'CI failed', body: '', state: 'open', closed_at: null, locked: false, user: { login: 'github-actions[bot]' } },
  ...{ labels: ['incident'], assignees: [], comments: 0 }
}

const answers: [what: string, data: unknown, expected: object][] = [
  ['the issue', created, { kind: 'done', number: 7 }],
  [
    'the issue of a repository that was renamed',
    { ...created, repository_url: 'https://api.github.com/repos/octo/new' },
    { kind: 'done', number: 7 }
  ],
  ['nothing', undefined, { kind: 'doubtful' }],
  ['the page of a proxy', '<html>', { kind: 'doubtful' }],
  ['something else', { ...created, pull_request: {} }, { kind: 'doubtful', message: expect.stringContaining('the answer is no issue') }]
]
test.each(answers)('where GitHub answers a new issue with %s, it is told as it is', async (_, data, expected) => {
  const none = Object.assign(new Error('Not Found'), {
    status: 404,
    request: { method: 'GET', url: 'https://api.github.com' },
    response: { status: 404, headers: {} }
  })
  const request = async (route: string) => {
    if (route.startsWith('GET /repos/{owner}/{repo}/issues/')) throw none
    return { data: route.startsWith('POST') ? data : [], status: 200, headers: {} }
  }
  const send = issueTransport({
    github: async () => ({ request }) as unknown as GitHub,
    context: { owner: 'octo', repo: 'app', apiUrl: 'https://api.github.com' },
    token: 'ghs_0123456789',
    now: Date.now
  })
  expect(await send(wishOf({}), { timeoutMs: 1_000 })).toMatchObject(expected)
})
