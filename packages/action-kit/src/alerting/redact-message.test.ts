import { expect, test } from '@jest/globals'
import type { Alert, Text } from '@tocsin/notifier'
import { redactAlert, redactMessage } from './redact-message.ts'

const redact = (text: string) => text.replaceAll('s3cret', '***')

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

const plain: Alert = {
  ...{ key: 'k', source: 'ci', status: 'info', severity: 'P3', title: 't' },
  ...{ summary: [], fields: [], links: [], excerpts: [], labels: {} }
}

const parted: [what: string, text: Text, expected: Text][] = [
  ['bold', ['a s3', { bold: 'cr' }, 'et b'], ['a *** b']],
  ['code', [{ code: 's3' }, { code: 'cret' }], ['***']],
  ['a link', ['s3', { link: 'cret', href: 'https://github.com/' }], ['***']],
  ['a quote', [{ quote: ['s3', { italic: 'cret' }] }], ['***']],
  ['two values of a template', ['s3', 'cret', { markdown: ' **b**' }], ['*** **b**']],
  ['a character without width', ['s3\u200d', { bold: 'cret' }], ['***']],
  ['nothing', ['a ', { bold: 'secret' }, ' 👨‍👩‍👧'], ['a ', { bold: 'secret' }, ' 👨‍👩‍👧']],
  ['a line', ['s3\n', { bold: 'cret' }], ['s3\n', { bold: 'cret' }]]
]
test.each(parted)('a secret parted by %s is redacted where its readers see it as one', (_, text, expected) => {
  const told = redactMessage({ alert: { ...plain, summary: text, fields: [{ name: 'n', value: text }] }, words: { content: text } }, redact)
  expect(told.alert).toEqual({ ...plain, summary: expected, fields: [{ name: 'n', value: expected }] })
  expect(told.words).toEqual({ content: expected })
})

test('what is said beside the alert is redacted with it; what is not said stays away', () => {
  const words = { content: ['a s3cret'], footer: 's3cret', threadName: undefined, username: 'bot s3\u200dcret' }
  expect(redactMessage({ alert: plain, words }, redact)).toEqual({
    alert: plain,
    words: { content: ['a ***'], footer: '***', threadName: undefined, username: 'bot ***' }
  })
  expect(redactMessage({ alert: plain, words: {} }, redact).words).not.toHaveProperty('content')
})
