import { expect, test } from '@jest/globals'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { testVectors } from '../stats/vectors.fixture.ts'
import { clustersOf } from './clusters.ts'
import { type Signature, signatureOf } from './signature.ts'

/** Whether two failures are put together. */
const sameFailure = (a: Signature, b: Signature): boolean => clustersOf([a, b], (one) => one).length === 1

testVectors<{ s: string; id: string }>('signature', 'luci', 'the key of $s', ({ s, id }) => {
  expect(signatureOf([s]).key).toBe(id)
})

test('a failure has a key to compare and a text to read', () => {
  expect(signatureOf(['Error: connect ECONNREFUSED 10.1.2.3:5432', '    at shop/cart.ts:12:7'])).toEqual({
    key: expect.stringMatching(/^[0-9a-f]{32}$/),
    text: 'Error: connect ECONNREFUSED <address>\nat shop/cart.ts:<line>'
  })
})

const error = 'Error: listen EADDRINUSE: address already in use :::3000'
const same: [name: string, lines: string[]][] = [
  ['another number', [error.replace('3000', '8080')]],
  ['the time of the runner', [`2026-11-21T10:00:00.1234567Z ${error}`]],
  ['the mark of the runner', [`2026-11-21T10:00:00.1234567Z ##[error]${error}`]],
  ['colours', [`\x1b[31m\x1b[1m${error}\x1b[0m`]],
  ['a progress bar before it', [`  4% done\r 98% done\r${error}`]],
  ['indentation and other space', [`   ${error.replace(' ', '  ')}\t`]],
  ['what a container tool puts before it', [`web-1  | ${error}`]],
  ['the time of a logger', [`2026-11-21 10:00:00,123 ${error}`]],
  ['empty lines', ['', error, '   ']],
  ['the gap of an excerpt', [error, '…']],
  ['the exit code, which says nothing', [error, '##[error]Process completed with exit code 1.']],
  ['repetition', [error, error.replace('3000', '3001'), error]],
  ['a line break within a line', [`${error}\n`]]
]
test.each(same)('the key stays the same with %s', (_, lines) => {
  expect(signatureOf(lines).key).toBe(signatureOf([error]).key)
  expect(sameFailure(signatureOf(lines), signatureOf([error]))).toBe(true)
})

const others: [name: string, lines: string[]][] = [
  ['another word', [error.replace('already', 'still')]],
  ['another code', ['Error: listen EACCES: permission denied :::3000']],
  ['a line more', [error, 'Error: and then this']]
]
test.each(others)('%s is another failure', (_, lines) => {
  expect(sameFailure(signatureOf(lines), signatureOf([error]))).toBe(false)
})

test.each([[[]], [['']], [['  ', '\x1b[0m']], [['##[error]Process completed with exit code 1.']]])(
  '%j says nothing, and is like nothing',
  (lines) => {
    const nothing = signatureOf(lines)
    expect(nothing).toEqual({ key: '', text: '' })
    expect(sameFailure(nothing, nothing)).toBe(false)
  }
)

const trace = (word: string) => [
  'TypeError: cart.total is not a function',
  ...Array.from({ length: 9 }, (_, index) => `at step${index} (src/${word}/cart.ts)`)
]

test('long failures that hardly differ are the same, though not by their keys', () => {
  const [one, other] = [signatureOf(trace('shop')), signatureOf([...trace('shop').slice(0, 9), 'at main (src/shop/cart.ts)'])]
  expect(one.key).not.toBe(other.key)
  expect(sameFailure(one, other)).toBe(true)
  expect(sameFailure(one, signatureOf(trace('a/wholly/different/module')))).toBe(false)
})

test('secrets are in neither', () => {
  const token = `ghp_${'aB3'.repeat(12)}`
  const { key, text } = signatureOf([`fatal: could not read https://x-access-token:${token}@github.com/octo/app`])
  expect(text).not.toContain(token)
  expect(key).toBe(signatureOf([`fatal: could not read https://x-access-token:***@github.com/octo/app`]).key)
})

test('no more than twenty lines of a thousand letters are read', () => {
  const many = Array.from({ length: 500 }, () => 'zyx '.repeat(5000))
  const distinct = many.map((line, index) => `${'q'.repeat(index + 1)} ${line}`)
  expect(signatureOf(distinct)).toEqual(signatureOf(distinct.slice(0, 20).map((line) => line.slice(0, 1200))))
})

test('whatever the text, it is read safely and always alike', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: codePoint, maxLength: 60 }), { maxLength: 25 }), (lines) => {
      const signature = signatureOf(lines)
      expect(signature).toEqual(signatureOf(lines))
      expect(signature.text.isWellFormed()).toBe(true)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
      expect(signature.text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/)
      expect(sameFailure(signature, signature)).toBe(signature.key !== '')
    })
  )
})
