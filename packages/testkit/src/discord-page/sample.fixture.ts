import { multipart, send } from '../discord-sim/client.fixture.ts'
import { startDiscordSim } from '../discord-sim/sim.ts'
import type { Page } from './page.ts'

const quiet = { allowed_mentions: { parse: [] } }
const at = Date.UTC(2026, 0, 5, 9, 0)
const link = (label: string) => ({ type: 2, style: 5, label, url: 'https://github.com/octo/app' })
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

const failure = {
  ...quiet,
  username: 'octo/app',
  embeds: [
    {
      color: 0xed4245,
      author: { name: 'ada', url: 'https://github.com/ada', icon_url: 'https://avatars.example/1' },
      title: '❌ CI failed on `main`',
      url: 'https://github.com/octo/app/actions/runs/1',
      description:
        '**test (ubuntu, 24)** failed in [Run tests](https://github.com/octo/app/actions/runs/1/job/2)\n```ansi\nFAIL src/pay.test.ts\n  expected 200, got 500\n```\n> 1 of 12 jobs failed',
      fields: [
        { name: 'Branch', value: '[`main`](https://github.com/octo/app/tree/main)', inline: true },
        { name: 'Commit', value: '[`1a2b3c4`](https://github.com/octo/app/commit/1a2b3c4) Charge twice', inline: true },
        { name: 'Duration', value: '3 min 12 s', inline: true },
        { name: 'Failed steps', value: '- Run tests\n  - `npm test`\n- Upload report' }
      ],
      footer: { text: 'CI #42 · attempt 2', icon_url: 'https://avatars.example/2' },
      timestamp: '2026-01-05T09:00:00Z'
    }
  ],
  components: [{ type: 1, components: [link('View run'), link('Compare'), link('Runbook')] }]
}

const hostile = {
  ...quiet,
  content: 'Hostile title below: @everyone <@&7>',
  embeds: [
    {
      color: 0x95a5a6,
      title: '<img src=x onerror=alert(1)> \\*\\*not bold\\*\\* \\<@1\\> \\[x\\]\\(https\\:\\/\\/evil.example\\)',
      description: '"><script>alert(1)</script> </discord-embed>\n\\# no heading\n\\> no quote\n[click](javascript:alert(1))',
      image: { url: 'https://tracker.example/pixel.png' }
    }
  ]
}

const container = {
  ...quiet,
  flags: 1 << 15,
  components: [
    {
      type: 17,
      accent_color: 0x57f287,
      components: [
        {
          type: 9,
          components: [{ type: 10, content: '## 🚀 Deployed v1.4.0 to production\nby **lin** <t:1767603600:R>' }],
          accessory: { type: 11, media: { url: 'https://e.example/a.png' } }
        },
        { type: 14, divider: true, spacing: 1 },
        { type: 10, content: '- 12 commits\n- 3 contributors\n-# octo/app · Deploy #7' },
        { type: 12, items: [{ media: { url: 'attachment://graph.png' }, description: 'Latency' }] },
        { type: 13, file: { url: 'attachment://deploy.log' } },
        { type: 1, components: [link('Open site'), link('View deployment')] }
      ]
    }
  ]
}

const everything = [
  '# Heading 1',
  '## Heading 2',
  '### Heading 3',
  '-# subtext',
  '**bold** *italic* __underline__ ~~strike~~ ||spoiler|| `code`',
  '> quote',
  '> more',
  '1. one',
  '2. two',
  '- a',
  '  - nested',
  'https://github.com/octo/app and <https://e.example/quiet>',
  '<@1> <@&7> <#9> <t:1767603600:f> snake_case_name'
].join('\n')

/** A page with every kind of thing a webhook can post, as a simulated Discord kept it. */
export async function samplePage(): Promise<Page> {
  const clock = { now: at }
  const channels = { deploys: {}, events: {}, alerts: {}, crashes: { type: 'forum', tags: ['bug'] } } as const
  const sim = await startDiscordSim({ channels, rateLimit: false, now: () => clock.now })
  const post = async (name: string, body: unknown, query = '') => {
    clock.now += 60_000
    return send('POST', `${sim.webhook(name)}?wait=true&with_components=true${query}`, body)
  }
  await post('deploys', multipart(container, { 'graph.png': png, 'deploy.log': 'step 1\nstep 2\n' }))
  const red = await post('alerts', failure)
  clock.now += 300_000
  const fixed = { ...failure.embeds[0], color: 0x57f287, title: '✅ CI passed on `main` on attempt 2' }
  await send('PATCH', `${sim.webhook('alerts')}/messages/${red.body.id}?with_components=true`, { ...quiet, embeds: [fixed] })
  await post('alerts', {
    content: '<@&7> <@1> API is down',
    allowed_mentions: { parse: [], roles: ['7'] },
    embeds: [
      { color: 0x992d22, title: 'P0 · api unreachable', description: 'HTTP 503 for 5 min', thumbnail: { url: 'https://e.example/t.png' } }
    ]
  })
  await post('events', { ...quiet, content: everything, username: 'GitHub' })
  await post('events', hostile)
  await post('events', multipart({ ...quiet, content: 'Report attached' }, { 'report.txt': 'line\n'.repeat(20), 'graph.png': png }))
  const crash = await post('crashes', {
    ...quiet,
    content: 'TypeError: x is undefined\n```js\nat pay (src/pay.ts:3)\n```',
    thread_name: 'TypeError in pay()',
    applied_tags: [sim.tagId('crashes', 'bug')]
  })
  await post('crashes', { ...quiet, content: 'Seen 12 times since.' }, `&thread_id=${crash.body.id}`)
  const gone = await post('deploys', { ...quiet, content: 'Deploying …' })
  sim.deleteMessage(String(gone.body.id))
  const topics = { deploys: 'What went out', events: 'What happened', alerts: 'What is on fire', crashes: 'What broke' }
  const page = Object.entries(topics).map(([name, topic]) => ({ name, topic, messages: sim.messages(name) }))
  sim.assertClean()
  await sim.close()
  return {
    title: 'octo/app',
    channels: [...page, { name: 'announcements', messages: [] }],
    now: at + 3_600_000,
    names: { users: { 1: 'ada' }, roles: { 7: 'oncall' }, channels: { 9: 'general' } }
  }
}
