import { expect, test } from '@jest/globals'
import { clean, redactor, visible } from '@tocsin/notifier'
import fc from 'fast-check'
import type { Context } from '../context.ts'
import { facts } from '../facts.ts'
import { redactContext, redactDeep, redactText } from './redact.ts'

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

const invisible = ['\u200d', '\u200c', '\ufe0f', '\u034f', '\u3164', '\u{e0061}', '\u200b', '\u00ad', '\b', '\x1b[31m']
test.each(invisible.map((mark) => [JSON.stringify(mark), mark]))('%s in a secret hides it from no reader', (_, mark) => {
  const hide = redactor(['s3cret-token'])
  const token = `ghp_${'a1B2'.repeat(9)}`
  for (const secret of ['s3cret-token', token]) {
    const told = redactText(`a ${secret.slice(0, 3)}${mark}${secret.slice(3, 7)}${mark}${secret.slice(7)} b`, hide)
    expect(visible(told)).toBe('a *** b')
  }
})

test('emoji stay whole where there is no secret beside them', () => {
  const family = '👨‍👩‍👧 ❤️'
  expect(redactDeep([family, `${family} s3\u200dcret`], redact)).toEqual([family, '👨👩👧 ❤ ***'])
})

test('a secret that holds such a character itself is found, too', () => {
  expect(redactText('a s3\u200dcret b', redactor(['s3\u200dcret']))).toBe('a *** b')
})

test('an event is redacted whole, the names that a stranger chose too, however deep it is nested', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)
  const payload = { issue: { title: 'a s3\u200dcret b', number: 7 }, client_payload: { 's3cret name': ['s3cret'] }, deep }
  const { payload: safe, runId } = redactContext({ payload: facts(payload), runId: 5 } as Context, redact)
  expect([safe.text('issue.title'), safe.number('issue.number'), runId]).toEqual(['a *** b', 7, 5])
  expect(safe.at('client_payload').value).toEqual({ '*** name': ['***'] })
})
