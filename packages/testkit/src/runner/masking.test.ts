import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { masks } from './masking.ts'

const secret = 's3cr<t>"quoted" & \'more\''

const encodings: [how: string, form: string][] = [
  ['as it is', secret],
  ['base64', Buffer.from(secret).toString('base64')],
  ['base64 behind one character', Buffer.from(`:${secret}`).toString('base64').slice(4)],
  ['JSON', JSON.stringify(secret).slice(1, -1)],
  ['a URL', encodeURIComponent(secret).replaceAll("'", '%27')],
  ['XML', 's3cr&lt;t&gt;&quot;quoted&quot; &amp; &apos;more&apos;'],
  ['an expression', secret.replaceAll("'", "''")],
  ['a command line', secret.replaceAll('"', '\\"')]
]

test.each(encodings)('a secret is hidden %s', (_how, form) => {
  const hidden = masks([secret]).hide(`before ${form} after`)
  expect(hidden).toContain('***')
  expect(hidden).not.toContain(form.slice(0, -4))
})

const rows: [why: string, secrets: string[], text: string, hidden: string][] = [
  ['every place', ['abc'], 'abc x abc', '*** x ***'],
  ['side by side is one', ['efg', 'cd'], 'abcdefgh', 'ab***h'],
  ['overlapping is one', ['abcd', 'cdef'], 'xabcdefx', 'x***x'],
  ['overlapping itself', ['aa'], 'xaaax', 'x***x'],
  ['each line of several', ['first\nsecond\r\nthird'], 'second and third', '*** and ***'],
  ['spaces around a secret do not count', ['  abc \n'], 'xabcx', 'x***x'],
  ['an empty secret hides nothing', ['', ' '], 'text', 'text'],
  ['case counts', ['Abc'], 'abc', 'abc']
]

test.each(rows)('%s', (_why, secrets, text, hidden) => {
  expect(masks(secrets).hide(text)).toBe(hidden)
})

test('a mask that is added later hides from then on, with each of its lines', () => {
  const hidden = masks()
  expect(hidden.hide('one two')).toBe('one two')
  hidden.add('one\ntwo')
  expect(hidden.hide('one two')).toBe('*** ***')
})

test('no secret survives, wherever it stands', () => {
  const word = fc.string({ minLength: 4, maxLength: 12 }).filter((text) => text.trim() === text && !/[\r\n*]/.test(text))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(fc.string(), { maxLength: 4 }), (secrets, around) => {
      const text = secrets.map((each, index) => `${around[index] ?? ''}${each}`).join('')
      const hidden = masks(secrets).hide(text)
      return secrets.every((each) => !hidden.includes(each))
    })
  )
})
