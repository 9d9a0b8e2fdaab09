import { expect, test } from '@jest/globals'
import { type Alert, clean, redactor } from '@tocsin/notifier'
import fc from 'fast-check'
import { redactAlert, redactDeep } from './redact.ts'

const redact = (text: string) => text.replaceAll('s3cret', '***')

const rows: readonly [value: unknown, hidden: unknown][] = [
  ['a s3cret b', 'a *** b'],
  [
    ['s3cret', 7, null, undefined, true],
    ['***', 7, null, undefined, true]
  ],
  [[{ quote: ['x', { bold: 's3cret' }] }], [{ quote: ['x', { bold: '***' }] }]],
  [
    { link: 's3cret', href: 'https://github.com/?t=s3cret' },
    { link: '***', href: 'https://github.com/?t=***' }
  ],
  [{}, {}],
  ['a s3\u001b[31mcret b', 'a *** b'],
  ['a s3\u200bcret b', 'a *** b']
]
test.each(rows)('%j is told as %j', (value, hidden) => expect(redactDeep(value, redact)).toEqual(hidden))

test('all that a reader sees of an alert is redacted; its identity is not', () => {
  const alert: Alert = {
    key: 's3cret',
    source: 'ci',
    status: 'info',
    severity: 'P3',
    title: 's3cret',
    url: 'https://github.com/s3cret',
    summary: ['s3cret'],
    fields: [{ name: 's3cret', value: ['s3cret'] }],
    links: [{ label: 's3cret', url: 'https://github.com/s3cret' }],
    excerpts: [{ title: 's3cret', lines: ['s3cret'] }],
    actor: { name: 's3cret' },
    context: 's3cret',
    labels: {}
  }
  expect(redactAlert(alert, redact)).toEqual({
    ...alert,
    title: '***',
    url: 'https://github.com/***',
    summary: ['***'],
    fields: [{ name: '***', value: ['***'] }],
    links: [{ label: '***', url: 'https://github.com/***' }],
    excerpts: [{ title: '***', lines: ['***'] }],
    actor: { name: '***' },
    context: '***'
  })
})

test('texts redacted together come out as each would alone, whatever strangers write', () => {
  const hide = redactor(['s3cret-token', 'two words'])
  const piece = fc.constantFrom(
    's3cret-token',
    's3cret',
    '-token',
    'two',
    ' words',
    '\n',
    '\0',
    'https://',
    'a@b',
    '?token=',
    'bearer ',
    'x'.repeat(20)
  )
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) =>
      expect(redactDeep({ texts }, hide)).toEqual({ texts: texts.map((text) => hide(clean(text))) })
    )
  )
})
