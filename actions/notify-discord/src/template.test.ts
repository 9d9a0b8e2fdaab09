import { expect, test } from '@jest/globals'
import { discord, parseWebhook } from '@tocsin/notifier'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { lineOf, markdownOf, unknownVariables } from './template.ts'

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
test.each(lines)('%j → %j', (template, expected) => expect(lineOf(template, variables)).toBe(expected))

test('what the author wrote is Markdown, what stands for a variable is plain text', () => {
  expect(markdownOf('**{{ title }}** → `{{ branch }}`', variables)).toEqual([
    { markdown: '**' },
    'CI failed',
    { markdown: '** → `' },
    'main',
    { markdown: '`' }
  ])
  expect(markdownOf('{{ empty }}', variables)).toEqual([])
})

test('a value is put in once and never read again', () => {
  const hostile = { title: '{{ branch }} {{ nothing }} ${{ secrets.X }}', branch: 'main' }
  expect(lineOf('{{ title }}', hostile)).toBe('{{ branch }} {{ nothing }} ${{ secrets.X }}')
  expect(markdownOf('{{ title }}', hostile)).toEqual([hostile.title])
})

test('whatever a value holds, it stays one plain span', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, minLength: 1 }), (title) => {
      expect(markdownOf('a {{ title }} b', { title })).toEqual([{ markdown: 'a ' }, title, { markdown: ' b' }])
    })
  )
})

test('a hostile value neither marks up nor pings when it is drawn', () => {
  const content = markdownOf('**{{ title }}**', { title: '@everyone <@&1> [x](https://evil.example) **' })
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

const mistakes: [template: string, guess: string][] = [
  ['{{ brnach }}', '"brnach"; did you mean "branch"?'],
  ['{{ github.sha }}', '"github.sha".'],
  ['{{ constructor }}', '"constructor".'],
  ['{{ __proto__ }}', '"__proto__".']
]
test.each(mistakes)('%s stays as it stands, and is warned of: %s', (template, guess) => {
  expect(lineOf(template, variables)).toBe(template)
  const known = 'branch, title, empty, short-sha; or inputs.<name> and payload.<name> of a dispatch.'
  expect(unknownVariables({ title: template, content: undefined }, variables)).toEqual([
    `Input "title" uses the unknown variable ${guess}\n→ Use one of: ${known}`
  ])
})

test('no warning of what is known, or known to another trigger', () => {
  expect(unknownVariables({ title: '{{ branch }} {{ inputs.reason }} {{ payload.x }}' }, variables)).toEqual([])
})

test('a value that only another trigger has is empty', () => {
  expect(lineOf('For {{ inputs.reason }}{{ payload.reason }}', { 'payload.reason': 'a hot fix' })).toBe('For a hot fix')
})
