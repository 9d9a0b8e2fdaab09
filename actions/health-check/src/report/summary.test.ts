import { expect, test } from '@jest/globals'
import { resultOf } from '../decide/drawn.fixture.ts'
import { type Summary, summaryOf } from './summary.ts'

const given = (more: Partial<Summary> = {}): Summary => ({ results: [], uptime: new Map(), reports: [], notDue: 0, ...more })
const at = Date.UTC(2026, 0, 5)

test('the worst comes first, with its cause, and what is known of the month', () => {
  const results = [resultOf('web', '✓', at), resultOf('api', '✗', at), resultOf('docs', '?', at), resultOf('shop', '~', at)]
  const uptime = new Map([['api', 0.9876]])
  expect(
    summaryOf(given({ results: results.map((one, index) => ({ ...one, ...(index === 0 && { ms: 41.6 }) })), uptime, notDue: 3 }))
  ).toBe(
    [
      '### Health: 1 down, 1 degraded, 1 inconclusive, 1 up (3 not due)',
      '',
      '| | Endpoint | Time | Up in 30 days | |',
      '|---|---|---:|---:|---|',
      '| 🔴 | api |  | 98.76 % | api says no |',
      '| 🟡 | shop |  |  | shop says no |',
      '| ⚪ | docs |  |  | the round was over before it answered |',
      '| 🟢 | web | 42 ms |  |  |',
      ''
    ].join('\n')
  )
})

test('where nothing was probed it says so, and why', () => {
  expect(summaryOf(given({ inconclusive: 'the runner is offline' }))).toBe(
    '### Health: nothing was probed\n\n> [!NOTE]\n> the runner is offline\n'
  )
})

test('of very many the worst are shown, and the rest is counted', () => {
  const results = Array.from({ length: 250 }, (_, index) => resultOf(`e${index}`, index === 249 ? '✗' : '✓', at))
  const text = summaryOf(given({ results }))
  expect([text.split('\n').filter((line) => line.startsWith('| ')).length, text.includes('… and 50 more')]).toEqual([201, true])
  expect(text).toContain('| 🔴 | e249')
})

test('no name and no answer is markup', () => {
  const evil = '<img src=x>|[a](https://evil.example)\n# @everyone'
  const results = [{ ...resultOf('api', '✗', at), endpoint: evil, cause: { fault: 'body' as const, words: evil } }]
  const lines = summaryOf(given({ results })).split('\n')
  expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(1)
  expect(lines.join('\n')).not.toMatch(/<img|\[a\]\(https/)
  expect(
    lines
      .find((line) => line.startsWith('| 🔴'))
      ?.replaceAll('\\|', '')
      .split('|')
  ).toHaveLength(7)
})

test.each([
  [{ coverage: 1, latenessMs: 30_000, expected: 288, dropped: 0 }, 'Rounds of the last day: 288 of 288 took place.'],
  [{ coverage: 0.5, latenessMs: 600_000, expected: 288, dropped: 144 }, '144 of 288 took place, usually 10 m late.']
])('how punctual the schedule is: %j', (punctuality, words) => {
  expect(summaryOf(given({ punctuality: punctuality as never }))).toContain(words)
})

test('objectives in a table', () => {
  const report = {
    name: 'api',
    target: 0.999,
    sli: 0.9985,
    budgetLeft: -0.5,
    window: '30 days',
    firing: 'page-quick',
    endpoints: ['api'],
    rules: []
  }
  const text = summaryOf(given({ reports: [report] as never }))
  expect(text).toContain('| api | 99.9 % | 99.85 % | −50 % | 30 days | burning fast |')
})
