import type { IssueWish } from '@tocsin/notifier'
import type { Issue } from './issue.ts'

export const wishOf = (changes: Partial<IssueWish>): IssueWish => ({
  key: '0123456789abcdef01234567',
  severity: 'P2',
  title: 'CI failed',
  body: 'It failed.',
  status: '**firing**',
  state: 'open',
  labels: ['incident'],
  assignees: [],
  reopenWithinMs: 24 * 3_600_000,
  ...changes
})

export const issueOf = (changes: Partial<Issue>): Issue => ({
  number: 7,
  url: 'https://github.com/octo/app/issues/7',
  title: 'CI failed',
  body: '',
  state: 'open',
  closedAt: undefined,
  locked: false,
  author: 'github-actions[bot]',
  labels: ['incident'],
  assignees: [],
  comments: 0,
  ...changes
})
