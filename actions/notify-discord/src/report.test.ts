import { expect, test } from '@jest/globals'
import type { Alert } from '@tocsin/notifier'
import { reportOf } from './report.ts'
import { receiptOf } from './testing.ts'

const alert: Alert = {
  key: 'k',
  source: 'ci',
  status: 'firing',
  severity: 'P2',
  reason: 'CI blocks main',
  title: 'CI failed on main',
  url: 'https://github.com/octo/app/actions/runs/500',
  summary: ['❌ test failed\n', { link: '#7', href: 'https://github.com/octo/app/pull/7' }, '\n\n', { bold: 'twice' }],
  fields: [],
  links: [],
  excerpts: [],
  labels: {}
}

const receipts = [
  receiptOf({ channel: 'alerts', remote: { id: '1', url: 'https://discord.com/channels/1/2/3' } }),
  receiptOf({ channel: 'events', outcome: 'pending', detail: 'discord.com answered 500', fix: 'The next run sends it.' }),
  receiptOf({ channel: 'spare', outcome: 'lost', detail: 'discord.com answered 404' }),
  receiptOf({ channel: 'discord-webhook', outcome: 'dry-run' })
]

test('what a reader of the job summary sees', () => {
  expect(reportOf(alert, receipts)).toMatchInlineSnapshot(`
"### [CI failed on main](<https://github.com/octo/app/actions/runs/500>)
> ❌ test failed  
> [\\#​7](<https://github.com/octo/app/pull/7>)
> 
> <b>twice</b>

Severity <code>P2</code>: CI blocks main

| Channel | Outcome | |
|---|---|---|
| alerts | ✅ delivered | [message](<https://discord.com/channels/1/2/3>) |
| events | ⏳ pending | discord\\.com answered 500 → The next run sends it\\. |
| spare | ❌ lost | discord\\.com answered 404 |
| discord\\-webhook | 📝 dry-run |  |
"
`)
})

test('nothing that a stranger wrote marks the summary up', () => {
  const hostile = '](https://evil.example) <img src=x> | **@octocat**\n# Heading'
  const report = reportOf({ ...alert, title: hostile, summary: [hostile], reason: hostile }, [
    receiptOf({ channel: 'a|b', outcome: 'lost', detail: hostile })
  ])
  expect(report).not.toMatch(/<img|\]\(https|\*\*|@octocat|^# /m)
  expect(report.split('\n').filter((line) => line.startsWith('| a'))).toHaveLength(1)
})
