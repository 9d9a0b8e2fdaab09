import { expect, test } from '@jest/globals'
import type { Alert } from '../../alert.ts'
import type { Post } from '../../channel.ts'
import { discord } from './index.ts'
import type { DiscordStyle } from './style.ts'
import { decode } from './testing/request.ts'
import { loudAlert, quietAlert } from './testing/sample.ts'
import { isRecord, markdownOf, textsOf, walk } from './testing/walk.ts'
import { parseWebhook } from './webhook.ts'

const target = parseWebhook('https://discord.com/api/webhooks/1/t')

/** A message as lines: its call, what is read from top to bottom, then its buttons. */
function drawn(alert: Alert, more: Partial<Post<DiscordStyle>> = {}): string {
  const request = discord.render({ alert, mentions: ['@here'], ping: true, idempotencyKey: 'k', ...more }, target)
  const { payload } = decode(request)
  const [embed] = Array.isArray(payload.embeds) ? payload.embeds.filter(isRecord) : []
  const buttons = walk(payload.components).flatMap(({ label }) => (typeof label === 'string' ? [`[${label}]`] : []))
  const path = new URL(request.url).pathname.replace('/api/v10/webhooks/1/t', '') || '/'
  return [
    `${request.method} ${path}`,
    ...markdownOf(payload),
    ...textsOf(embed?.footer, ['text']),
    ...(buttons.length > 0 ? [buttons.join(' ')] : [])
  ].join('\n')
}

test('a failure calls, is taken on in silence, and ends well', () => {
  const remote = { id: '5' }
  const firing: Alert = {
    ...quietAlert,
    status: 'firing',
    severity: 'P0',
    title: 'api is down',
    summary: ['No answer for ', { bold: '5 min' }],
    reason: 'outage',
    runbook: 'https://wiki.example/api'
  }
  const { tone: _, ...plainly } = firing
  expect(drawn(plainly)).toMatchInlineSnapshot(`
"POST /
@here 🔴 api is down
🔴 api is down
No answer for **5 min**
P0 Critical: outage
[Runbook]"
`)
  expect(drawn({ ...plainly, status: 'acknowledged', summary: ['octocat is on it'] }, { remote, ping: false })).toMatchInlineSnapshot(`
"PATCH /messages/5
👀 api is down
octocat is on it
P0 Critical: outage
[Runbook]"
`)
  expect(
    drawn({ ...plainly, status: 'resolved', title: 'api is up again', summary: ['Down for ', { bold: '12 min' }] }, { remote })
  ).toMatchInlineSnapshot(`
"PATCH /messages/5
@here ✅ api is up again
✅ api is up again
Down for **12 min**
P0 Critical: outage
[Runbook]"
`)
})

test('a release with notes that its author wrote and a file too large', () => {
  const alert: Alert = {
    ...quietAlert,
    tone: 'info',
    source: 'release',
    title: '🚀 v1.2.0',
    summary: [{ markdown: '## New\n- **Fast** [start](https://a.example)' }]
  }
  const files = [{ name: 'app.dmg', bytes: new Uint8Array(11 * 1024 * 1024) }]
  expect(drawn(alert, { ping: false, style: { content: ['Download by <@1>'], files } })).toMatchInlineSnapshot(`
"POST /
Download by \\<@​1>
🚀 v1.2.0
## New
- **Fast** [start](https://a.example)
-# Not attached: app.dmg (11.0 MiB)"
`)
})

test('a failing run in both layouts tells the same', () => {
  expect(drawn(loudAlert)).toMatchInlineSnapshot(`
"POST /
@here ❌ CI failed on main: \\[Fix login\\]\\(https:\\//evil.example) @​everyone
❌ CI failed on main: \\[Fix login\\]\\(https:\\//evil.example) @​everyone
Job \`test (ubuntu)\` failed in **Run npm test** after **2 min 5 s**
**Run npm test**
\`\`\`
FAIL src/login.test.ts
  Expected: "\`​\`​\` @​everyone"
  Received: ""
\`\`\`
Branch
\`main\`
Commit
[a1b2c3d](https://github.com/octo/app/commit/a1b2c3d)
Attempt
2
octo/app · CI #42 · P1 High: third failure in a row
[View run] [Runbook]"
`)
  expect(drawn(loudAlert, { style: { layout: 'components' } })).toMatchInlineSnapshot(`
"POST /
@here
### [❌ CI failed on main: (Fix login)(https:/​/evil.example) @​everyone](https://github.com/octo/app/actions/runs/42)
-# [octocat](https://github.com/octocat)
Job \`test (ubuntu)\` failed in **Run npm test** after **2 min 5 s**
**Branch**  \`main\`
**Commit**  [a1b2c3d](https://github.com/octo/app/commit/a1b2c3d)
**Attempt**  2
**Run npm test**
\`\`\`
FAIL src/login.test.ts
  Expected: "\`​\`​\` @​everyone"
  Received: ""
\`\`\`
-# octo/app · CI #42 · P1 High: third failure in a row · <t:1785542525:R>
[View run] [Runbook]"
`)
})
