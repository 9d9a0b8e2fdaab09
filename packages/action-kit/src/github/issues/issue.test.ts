import { expect, test } from '@jest/globals'
import { issueFrom } from './issue.ts'

const answered = {
  number: 7,
  html_url: 'https://github.com/Octo/App/issues/7',
  repository_url: 'https://api.github.com/repos/Octo/App',
  title: 'CI failed',
  body: null,
  state: 'open',
  closed_at: null,
  locked: false,
  user: null,
  labels: ['a', { name: 'b' }, {}],
  assignees: null,
  comments: 0
}

test('an issue with the least that GitHub answers, whatever the case of its repository', () => {
  expect(issueFrom(answered, 'octo/app')).toEqual({
    ...{ number: 7, url: answered.html_url, title: 'CI failed', body: '', state: 'open', closedAt: undefined, locked: false },
    ...{ author: '', labels: ['a', 'b', ''], assignees: [], comments: 0 }
  })
})

test.each([
  ['a pull request', { pull_request: {} }],
  ['an issue that moved to another repository', { repository_url: 'https://api.github.com/repos/octo/other' }]
])('%s is none', (_, changes) => expect(issueFrom({ ...answered, ...changes }, 'octo/app')).toBeUndefined())
