import { expect, test } from '@jest/globals'
import { receiptOf } from '../alerting/testing.ts'
import { missedLines, receiptsTable } from './receipts.ts'

const receipts = [
  receiptOf({ remote: { id: '1', url: 'https://discord.com/channels/1/2/3' } }),
  receiptOf({ channel: 'events', outcome: 'pending', detail: 'discord.com answered 500', fix: 'The next run sends it.' }),
  receiptOf({ channel: 'spare', outcome: 'lost', detail: 'discord.com answered 404' }),
  receiptOf({ channel: 'discord-webhook', outcome: 'dry-run' })
]

test('each message has a row, with a link where it can be seen', () => {
  expect(receiptsTable(receipts)).toMatchInlineSnapshot(`
"| Channel | Outcome | |
|---|---|---|
| alerts | ✅ delivered | [message](<https://discord.com/channels/1/2/3>) |
| events | ⏳ pending | discord\\.com answered 500 → The next run sends it\\. |
| spare | ❌ lost | discord\\.com answered 404 |
| discord\\-webhook | 📝 dry-run |  |"
`)
})

test('no name and no answer breaks the table', () => {
  const hostile = '](https://evil.example) <img src=x> | **@octocat**\n# Heading'
  const table = receiptsTable([receiptOf({ channel: hostile, outcome: 'lost', detail: hostile, fix: hostile })])
  expect(table.split('\n')).toHaveLength(3)
  expect(table.replace(/\\./g, '').match(/\|/g)).toHaveLength(12)
  expect(table).not.toMatch(/<img|\]\(https|\*\*|@octocat/)
})

test('what did not arrive is a line each, with its cure', () => {
  expect(missedLines(receipts.slice(1, 3))).toEqual([
    'events: not sent yet, discord.com answered 500\n→ The next run sends it.',
    'spare: not sent, discord.com answered 404'
  ])
})
