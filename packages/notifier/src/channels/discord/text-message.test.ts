import { expect, test } from '@jest/globals'
import { webUrl } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import type { Alert } from '../../alert.ts'
import type { DiscordStyle } from './style.ts'
import { alert, hostile, text } from './testing/hostile.ts'
import { read } from './testing/reader.ts'
import { loudAlert, quietAlert } from './testing/sample.ts'
import { type TextOptions, textMessage } from './text-message.ts'

const drawn = (told: Alert, style: DiscordStyle = {}, options: Partial<TextOptions> = {}) =>
  textMessage(told, style, { mentions: '', tail: '', ...options })

test('a failure as its reader sees it', () => {
  expect(drawn(loudAlert, {}, { mentions: '<@&5>' })).toMatchInlineSnapshot(`
"<@&5> **[❌ CI failed on main: (Fix login)(https:/​/evil.example) @​everyone](<https://github.com/octo/app/actions/runs/42>)**
Job \`test (ubuntu)\` failed in **Run npm test** after **2 min 5 s**
**Branch**  \`main\`
**Commit**  [a1b2c3d](<https://github.com/octo/app/commit/a1b2c3d>)
**Attempt**  2
**Run npm test**
\`\`\`
FAIL src/login.test.ts
  Expected: "\`​\`​\` @​everyone"
  Received: ""
\`\`\`"
`)
})

const rows: [what: string, alert: Partial<Alert>, style: DiscordStyle, options: Partial<TextOptions>, expected: string][] = [
  ['the least there is to tell', {}, {}, {}, '**✅ CI passed**'],
  ['no title', { title: ' ' }, {}, {}, '**✅ Untitled**'],
  ['a title of marks', { title: '**a** _b_' }, {}, {}, '**✅ \\*\\*a\\*\\* \\_b\\_**'],
  ['what the step says', { url: 'https://a.example/' }, { content: [{ markdown: '**Live** ' }, '*x*'] }, {}, '**Live** \\*x\\*'],
  ['the same with a call', {}, { content: ['hi'] }, { mentions: '@here' }, '@here hi'],
  ['nothing that is seen', {}, { content: [' \u200b'] }, { mentions: '@here' }, '@here **✅ CI passed**'],
  ['a preview that the author wants', {}, { content: [{ markdown: '[a](https://a.example)' }] }, {}, '[a](https://a.example)'],
  ['one unwanted', {}, { content: [{ markdown: 'https://a.example' }], suppressUnfurl: true }, {}, '<https://a.example>'],
  [
    'none in code, which shows none',
    {},
    { content: [{ code: 'http://' }, '<id:guide>'], suppressUnfurl: true },
    {},
    '`http://`\\<id:guide>'
  ],
  [
    'a backtick that begins no code',
    {},
    { content: [{ markdown: 'a \\` https://a.example/x b\\`' }], suppressUnfurl: true },
    {},
    'a \\` <https://a.example/x> b\\`'
  ],
  ['no preview of ours', { url: 'https://a.example/' }, {}, {}, '**[✅ CI passed](<https://a.example/>)**'],
  ['no link in code', { summary: [{ code: '[a](https://a.example)' }] }, {}, {}, '**✅ CI passed**\n`[a]\u200b(https://a.example)`'],
  ['links and files left over', {}, { content: ['hi'] }, { tail: '[a](https://a.example/)' }, 'hi\n[a](<https://a.example/>)'],
  ['a picture', {}, { content: ['hi'] }, { image: 'https://a.example/x.png' }, 'hi\n[Image](https://a.example/x.png)'],
  ['an attached picture', {}, { content: ['hi'] }, { image: 'attachment://x.png' }, 'hi'],
  ['a context', { context: 'octo/app', severity: 'P1' }, {}, {}, '**✅ CI passed**'],
  ['a footer', { context: 'octo/app', severity: 'P1' }, {}, { footer: 'Nightly *' }, '**✅ CI passed**\n-# Nightly \\* · P1 High'],
  ['an empty footer', { context: 'octo/app' }, {}, { footer: '' }, '**✅ CI passed**']
]
test.each(rows)('%s', (_, told, style, options, expected) => {
  expect(drawn({ ...quietAlert, ...told }, style, options)).toBe(expected)
})

const long = { title: 'x'.repeat(500), summary: ['s'.repeat(3000)], excerpts: [{ title: 'log', lines: ['l'.repeat(3000)] }] }
const sizes: [what: string, alert: Partial<Alert>, style: DiscordStyle, pattern: RegExp][] = [
  ['content', {}, { content: ['c'.repeat(3000)] }, /^@here c{1980,}…\n-# end$/],
  ['a summary', long, {}, /^@here \*\*✅ x{440,}…\*\*\ns{1500,}…\n-# end$/],
  ['log lines', { excerpts: long.excerpts }, {}, /^@here \*\*✅ CI passed\*\*\n\*\*log\*\*\n```\nl{1700,}…\n```\n-# end$/]
]
test.each(sizes)('%s that is too long gives way to what stands around it', (_, told, style, pattern) => {
  const message = drawn({ ...quietAlert, ...told }, style, { mentions: '@here', tail: '-# end' })
  expect(message).toMatch(pattern)
  expect(message.length).toBeLessThanOrEqual(2000)
})

const options: fc.Arbitrary<TextOptions> = fc.record(
  {
    mentions: fc.constantFrom('', '@here', '<@&12345678901234567890> '.repeat(20).trim()),
    tail: fc.constantFrom('', '-# Not attached: a', `[${'a'.repeat(200)}](https://a.example/)`),
    image: webUrl,
    footer: hostile
  },
  { requiredKeys: ['mentions', 'tail'] }
)
const style = fc.record({ content: text, suppressUnfurl: fc.boolean() }, { requiredKeys: [] })

test('whatever there is to say, it fits, says something, and begins with who is called', () => {
  fc.assert(
    fc.property(alert, style, options, (told, look, more) => {
      const message = textMessage(told, look, more)
      expect(message.length).toBeLessThanOrEqual(2000)
      expect(message.startsWith(more.mentions)).toBe(true)
      expect(message.slice(more.mentions.length)).toMatch(/[^\s\p{Cf}]/u)
    }),
    { numRuns: 300 }
  )
})

test('whatever an event holds, its links are made by us and call for no preview', () => {
  fc.assert(
    fc.property(alert, (told) => {
      const links = read(drawn(told)).active.filter((one) => one.startsWith('link: '))
      expect(links.filter((one) => !one.includes('](<http'))).toEqual([])
    }),
    { numRuns: 200 }
  )
})
