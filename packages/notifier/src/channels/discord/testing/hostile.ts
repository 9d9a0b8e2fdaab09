import { codePoint, webUrl } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import type { Alert, Excerpt, Field } from '../../../alert.ts'
import { sources, statuses, tones } from '../../../alert.ts'
import { severities } from '../../../severity.ts'
import type { Span, Text } from '../../../text/text.ts'

const pieces = [
  ...['@everyone', '@here', '<@1234>', '<@!1234>', '<@&1234>', '<#1234>', '</ban:1234>', '<id:guide>', '<t:1700000000:R>', '<a:x:1234>'],
  ...[
    '[click](https://evil.example)',
    '](https://evil.example)',
    '[',
    ']',
    '(',
    ')',
    '<https://evil.example>',
    'https://evil.example/a?b=c'
  ],
  ...[
    'discord.gg/evil',
    'discord.com/invite/evil',
    'http:',
    '//',
    '<mailto:a@b.c>',
    '# h',
    '## h',
    '-# s',
    '- l',
    '* l',
    '1. l',
    '> q',
    '>>> q'
  ],
  ...['```', '`', '``', '||', '~~', '**', '*', '__', '_', '\\', '\\\\', '\n', '\n\n', ' ', '\t', '\r\n', '\u2028', '\u00a0'],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u0000',
    '\u001b[31m',
    '\ud83d',
    '\udc00',
    '👩‍👩‍👧‍👦',
    '🇩🇪',
    `e${'\u0301'.repeat(90)}`,
    'ö',
    '日本',
    'word',
    'a_b_c',
    '42'
  ]
]

/** Text as an attacker would write it: Discord's markup in any order, and anything else. */
export const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: codePoint, maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

/** Sometimes far over every limit. */
const long = fc.oneof(
  hostile,
  fc.tuple(hostile, fc.integer({ min: 1, max: 400 })).map(([text, times]) => text.repeat(times).slice(0, 9000))
)

const url = fc.oneof(
  webUrl,
  fc.constantFrom(
    'javascript:alert(1)',
    'not a url',
    '',
    'https://user:pass@evil.example/',
    'https://x.example/(a)[b]<c>`d`|@everyone',
    'http://[::1]:80/'
  ),
  fc.integer({ min: 400, max: 3000 }).map((n) => `https://x.example/${'a'.repeat(n)}`)
)

/** Every kind of span that takes untrusted text. */
const span: fc.Arbitrary<Span> = fc.oneof(
  long,
  hostile.map((bold) => ({ bold })),
  hostile.map((italic) => ({ italic })),
  hostile.map((code) => ({ code })),
  fc.record({ link: hostile, href: url }),
  fc.record({
    time: fc.oneof(hostile, fc.constant('2026-08-01T00:00:00Z')),
    style: fc.constantFrom('relative' as const, 'date' as const, 'time' as const)
  }),
  fc.record({ block: long, language: fc.constantFrom('', 'ts', 'x`y', '```\n@here') }),
  fc.array(hostile, { maxLength: 3 }).map((quote) => ({ quote })),
  fc.array(hostile, { maxLength: 3 }).map((subtext) => ({ subtext }))
)

export const text: fc.Arbitrary<Text> = fc.array(span, { maxLength: 6 })

const field: fc.Arbitrary<Field> = fc.record({ name: hostile, value: text, inline: fc.boolean() })

const excerpt: fc.Arbitrary<Excerpt> = fc.record(
  { title: hostile, lines: fc.array(long, { maxLength: 5 }), url },
  { requiredKeys: ['title', 'lines'] }
)

export const alert: fc.Arbitrary<Alert> = fc.record(
  {
    key: hostile,
    source: fc.constantFrom(...sources),
    status: fc.constantFrom(...statuses),
    severity: fc.constantFrom(...severities),
    reason: long,
    title: long,
    url,
    summary: text,
    fields: fc.array(field, { maxLength: 40 }),
    links: fc.array(fc.record({ label: hostile, url }), { maxLength: 30 }),
    excerpts: fc.array(excerpt, { maxLength: 4 }),
    actor: fc.record({ name: hostile, url, avatar: url }),
    tone: fc.constantFrom(...tones),
    context: long,
    startedAt: fc.oneof(hostile, fc.constant('2026-08-01T00:00:00Z')),
    endedAt: fc.oneof(hostile, fc.constant('2026-08-01T00:10:00+02:00')),
    labels: fc.constant({}),
    runbook: url
  },
  { requiredKeys: ['key', 'source', 'status', 'severity', 'title', 'summary', 'fields', 'links', 'excerpts', 'labels'] }
)
