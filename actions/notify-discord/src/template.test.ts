import { expect, test } from '@jest/globals'
import { discord, parseWebhook } from '@tocsin/notifier'
import fc from 'fast-check'
import { lineOf, markdownOf } from './template.ts'

const variables = { branch: 'main', title: 'CI failed', empty: '', 'short-sha': '1234567' }

const lines: [template: string, expected: string][] = [
  ['plain', 'plain'],
  ['{{ title }} on {{branch}}', 'CI failed on main'],
  ['{{\tbranch\n}}', 'main'],
  ['{{ short-sha }}{{ empty }}.', '1234567.'],
  ['{ branch } {{}} {{ }} }} {{', '{ branch } {{}} {{ }} }} {{'],
  ['{{{ branch }}}', '{main}'],
  ['two\nlines', 'two lines'],
  ['', '']
]
test.each(lines)('%j → %j', (template, expected) => expect(lineOf('title', template, variables)).toBe(expected))

test('what the author wrote is Markdown, what stands for a variable is plain text', () => {
  expect(markdownOf('description', '**{{ title }}** → `{{ branch }}`', variables)).toEqual([
    { markdown: '**' },
    'CI failed',
    { markdown: '** → `' },
    'main',
    { markdown: '`' }
  ])
  expect(markdownOf('description', '{{ empty }}', variables)).toEqual([])
})

test('a value is put in once and never read again', () => {
  const hostile = { title: '{{ branch }} {{ nothing }} ${{ secrets.X }}', branch: 'main' }
  expect(lineOf('title', '{{ title }}', hostile)).toBe('{{ branch }} {{ nothing }} ${{ secrets.X }}')
  expect(markdownOf('content', '{{ title }}', hostile)).toEqual([hostile.title])
})

test('whatever a value holds, it stays one plain span', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
      expect(markdownOf('content', 'a {{ title }} b', { title })).toEqual([{ markdown: 'a ' }, title, { markdown: ' b' }])
    })
  )
})

test('a hostile value neither marks up nor pings when it is drawn', () => {
  const content = markdownOf('content', '**{{ title }}**', { title: '@everyone <@&1> [x](https://evil.example) **' })
  const post = { key: 'k', source: 'ci', status: 'info', severity: 'P3', title: 't' } as const
  const alert = { ...post, summary: [], fields: [], links: [], excerpts: [], labels: {} }
  const { body } = discord.render(
    { alert, mentions: [], ping: true, idempotencyKey: 'k', style: { content } },
    parseWebhook('https://discord.com/api/webhooks/1/t')
  )
  const drawn = JSON.parse(String(body)) as { content: string; allowed_mentions: unknown }
  expect(drawn.allowed_mentions).toEqual({ parse: [] })
  expect(drawn.content).not.toMatch(/@everyone|<@&1>|\]\(https/)
})

test.each([
  ['{{ brnach }}', 'Input "title" uses the unknown variable "brnach"; did you mean "branch"?'],
  ['{{ github.sha }}', 'Input "title" uses the unknown variable "github.sha".'],
  ['{{ constructor }}', 'Input "title" uses the unknown variable "constructor".'],
  ['{{ __proto__ }}', 'Input "title" uses the unknown variable "__proto__".']
])('%s: %s', (template, problem) => {
  expect(() => lineOf('title', template, variables)).toThrow(`${problem}\n→ Use one of: branch, title, empty, short-sha`)
})

test('what a dispatch may bring is empty where another event came', () => {
  expect(lineOf('title', '{{ inputs.reason }}{{ payload.reason }}.', variables)).toBe('.')
  expect(lineOf('title', '{{ inputs.reason }}', { 'inputs.reason': 'hot fix' })).toBe('hot fix')
})

test('a value that only another trigger has is empty', () => {
  expect(lineOf('title', 'For {{ inputs.reason }}{{ payload.reason }}', { 'payload.reason': 'a hot fix' })).toBe('For a hot fix')
})
