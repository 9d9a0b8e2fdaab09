import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Alert } from '../../alert.ts'
import { alert as hostileAlert } from '../discord/testing/hostile.ts'
import { loudAlert, quietAlert } from '../discord/testing/sample.ts'
import { render } from './render.ts'
import type { IssueTarget } from './wish.ts'

const target: IssueTarget = { channel: 'issues', labels: ['incident'], assignees: ['ada'], reopenWithinMs: 86_400_000 }
const wishFor = (alert: Alert, changes: Partial<IssueTarget> = {}) =>
  render({ alert, mentions: ['@here'], ping: true, idempotencyKey: 'k' }, { ...target, ...changes })

test('what a maintainer reads in the issue', () => {
  const { title, body, status } = wishFor(loudAlert)
  expect(title).toBe('CI failed on main: [Fix login](https://evil.example) @everyone')
  expect(body).toMatchInlineSnapshot(`
"Job <code>test \\(ubuntu\\)</code> failed in <b>Run npm test</b> after <b>2 min 5 s</b>

- <b>Branch</b> <code>main</code>
- <b>Commit</b> [a1b2c3d](<https://github.com/octo/app/commit/a1b2c3d>)
- <b>Attempt</b> 2

<b>Run npm test</b>

\`\`\`\`
FAIL src/login.test.ts
  Expected: "\`\`\` @everyone"
  Received: ""
\`\`\`\`

[Runbook](<https://wiki.example/ci>) · [View run](<https://github.com/octo/app/actions/runs/42>)

<sub>octo\\/app · CI \\#​42 · P1 High\\: third failure in a row · since 2026\\-08\\-01 00\\:00 UTC</sub>"
`)
  expect(status).toMatchInlineSnapshot(`
"**🟠 P1 High, firing** since 2026\\-08\\-01 00\\:00 UTC: third failure in a row

Job <code>test \\(ubuntu\\)</code> failed in <b>Run npm test</b> after <b>2 min 5 s</b>"
`)
})

test('what it asks of GitHub', () => {
  const { title: _, body: __, status: ___, ...rest } = wishFor(loudAlert)
  expect(rest).toEqual({
    key: expect.stringMatching(/^[0-9a-f]{24}$/),
    severity: 'P1',
    state: 'open',
    labels: ['incident'],
    assignees: ['ada'],
    reopenWithinMs: 86_400_000
  })
})

const assigned: [what: string, style: unknown, assignees: readonly string[]][] = [
  ['nobody else', undefined, ['ada']],
  ['somebody', { assignees: ['lin', 'Kim-2', 'mona_octo'] }, ['ada', 'lin', 'Kim-2', 'mona_octo']],
  ['somebody twice', { assignees: ['ada', 'lin', 'lin'] }, ['ada', 'lin']],
  ['what is no login', { assignees: ['@lin', 'octo/team', '-x', 7, 'a b'] }, ['ada']],
  ['no list', { assignees: 'lin' }, ['ada']],
  [
    'more than GitHub takes',
    { assignees: Array.from({ length: 20 }, (_, index) => `u${index}`) },
    ['ada', ...'012345678'].map((one, index) => (index === 0 ? one : `u${one}`))
  ]
]
test.each(assigned)('an alert that asks for %s', (_, style, expected) => {
  const post = { alert: loudAlert, mentions: [], ping: false, idempotencyKey: 'k', style: style as never }
  expect(render(post, target).assignees).toEqual(expected)
})

const states: [status: Alert['status'], state: string][] = [
  ['firing', 'open'],
  ['acknowledged', 'open'],
  ['info', 'open'],
  ['resolved', 'closed']
]
test.each(states)('an alert that is %s wants an issue that is %s', (status, state) => {
  expect(wishFor({ ...loudAlert, status }).state).toBe(state)
})

test('a recovery says how long it took', () => {
  expect(wishFor({ ...loudAlert, status: 'resolved', summary: ['CI passes again'] }).status).toBe(
    '**✅ recovered** after 2 m 5 s\n\nCI passes again'
  )
})

test('an alert has one key on a channel, whatever becomes of it', () => {
  const { key } = wishFor(loudAlert)
  expect(wishFor({ ...quietAlert, status: 'resolved' }).key).toBe(key)
  expect(wishFor({ ...loudAlert, key: 'other' }).key).not.toBe(key)
  expect(wishFor(loudAlert, { channel: 'others' }).key).not.toBe(key)
})

const titles: [prefix: string | undefined, title: string, expected: string][] = [
  [undefined, 'CI failed', 'CI failed'],
  ['[prod] ', 'CI failed', '[prod] CI failed'],
  [undefined, ' \n', 'Untitled'],
  [undefined, 'a\nb `c`\u202e', "a b 'c'"],
  ['x', 'y'.repeat(300), `x${'y'.repeat(254)}…`]
]
test.each(titles)('prefix %j and title %j', (titlePrefix, title, expected) => {
  expect(wishFor({ ...loudAlert, title }, titlePrefix === undefined ? {} : { titlePrefix }).title).toBe(expected)
})

test('the issue that the ledger knows is passed on', () => {
  const remote = { id: '7', thread: '9' }
  expect(render({ alert: loudAlert, mentions: [], ping: false, idempotencyKey: 'k', remote }, target).remote).toEqual(remote)
})

test('a series has a name of its own on a channel, and the tie is passed on', () => {
  const tie = { seal: 'a'.repeat(24), previous: { id: '7' } }
  const { key, series, ...wish } = render(
    { alert: { ...loudAlert, series: loudAlert.key }, mentions: [], ping: false, idempotencyKey: 'k', tie },
    target
  )
  expect(series).toMatch(/^[0-9a-f]{24}$/)
  expect(series).not.toBe(key)
  expect(wish.tie).toEqual(tie)
})

test('a log that is too long is cut between lines, and says where the rest is', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `line ${index} ${'x'.repeat(40)}`)
  const { body } = wishFor({ ...loudAlert, excerpts: [{ title: 'npm test', lines, url: 'https://github.com/octo/app/actions/runs/42' }] })
  expect(body.length).toBeLessThanOrEqual(60_000)
  expect(body.length).toBeGreaterThan(55_000)
  expect(body).toMatch(/<sub>\d{4} more lines: \[the whole log\]\(<https:\/\/github\.com\/octo\/app\/actions\/runs\/42>\)<\/sub>/)
})

test('one line that is too long is cut', () => {
  const { body } = wishFor({ ...loudAlert, excerpts: [{ title: '', lines: ['x'.repeat(100_000)] }] })
  expect(body.length).toBeLessThanOrEqual(60_000)
  expect(body).toContain('xxx…\n```')
})

test('more fields and links than fit are left out', () => {
  const fields = Array.from({ length: 80 }, (_, index) => ({ name: `f${index}`, value: ['v'.repeat(500)] }))
  const links = Array.from({ length: 50 }, (_, index) => ({ label: `l${index}`, url: `https://x.example/${index}/${'y'.repeat(1000)}` }))
  const { body } = wishFor({ ...loudAlert, fields, links })
  expect(body).toMatch(/- … \d\d more/)
  expect(body.length).toBeLessThanOrEqual(60_000)
})

test('whatever a stranger writes, the texts fit, and mention, refer, comment and tag nothing', () => {
  fc.assert(
    fc.property(hostileAlert, (alert) => {
      const { title, body, status } = wishFor(alert)
      expect(title.length).toBeGreaterThan(0)
      expect(title.length).toBeLessThanOrEqual(256)
      expect(body.length).toBeLessThanOrEqual(60_000)
      for (const text of [body, status]) {
        const bare = text.replace(/(`{3,})[^\n]*\n[\s\S]*?\n *\1(?=\n|$)/g, '').replace(/\]\(<[^>]*>\)/g, ']')
        expect(bare).not.toMatch(/(?<!\\)[@#]|<(?!\/?(?:b|i|code|sub|details|summary)>)|<!--/)
      }
    }),
    { numRuns: 300 }
  )
})
