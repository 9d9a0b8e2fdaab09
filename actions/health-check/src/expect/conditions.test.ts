import { expect, test } from '@jest/globals'
import type { Conditions } from '@tocsin/notifier'
import { redactor } from '@tocsin/notifier'
import { type Subject, unmet } from './conditions.ts'
import { matcher } from './pattern.ts'

const tools = { redact: redactor(['top-secret-value']), matches: await matcher() }
const json = (value: unknown): Subject => ({ name: '$.x', value, isText: false })
const text = (value: string | undefined): Subject => ({ name: 'body', value, isText: true })

const ok = undefined
const rows: [Conditions, Subject, string | undefined][] = [
  [{ equals: 'healthy' }, json('healthy'), ok],
  [{ equals: 'healthy' }, json('starting'), '$.x is "starting", expected "healthy"'],
  [{ equals: 'healthy' }, json(undefined), '$.x is missing, expected "healthy"'],
  [{ equals: 3 }, json(3), ok],
  [{ equals: 3 }, json('3'), '$.x is "3", expected 3'],
  [{ equals: 3 }, text('3'), ok],
  [{ equals: true }, json(true), ok],
  [{ equals: true }, json('true'), '$.x is "true", expected true'],
  [{ equals: null }, json(null), ok],
  [{ equals: null }, json(undefined), '$.x is missing, expected null'],
  [{ equals: 'x' }, json({ a: 1 }), '$.x is a map, expected "x"'],
  [{ equals: 'x' }, json([1, 2]), '$.x is a list of 2, expected "x"'],
  [{ not: 'down' }, json('up'), ok],
  [{ not: 'down' }, json(undefined), ok],
  [{ not: 'down' }, json('down'), '$.x is "down", expected anything but "down"'],
  [{ oneOf: ['a', 1] }, json(1), ok],
  [{ oneOf: ['a', 1] }, json('b'), '$.x is "b", expected "a" or 1'],
  [{ contains: ['ok'] }, text('it is ok'), ok],
  [{ contains: ['ok', 'up', 'on'] }, text('ok'), 'body is "ok", expected to contain "up" and "on"'],
  [{ contains: ['admin'] }, json(['user', 'admin']), ok],
  [{ contains: ['7'] }, json([7]), ok],
  [{ contains: ['adm'] }, json(['admin']), '$.x is a list of 1, expected to contain "adm"'],
  [{ contains: ['ok'] }, text(undefined), 'body is missing, expected to contain "ok"'],
  [{ excludes: ['error'] }, text('fine'), ok],
  [{ excludes: ['error'] }, text(undefined), ok],
  [{ excludes: ['error', 'fatal'] }, text('no error'), 'body is "no error", expected not to contain "error"'],
  [{ matches: '^v\\d+' }, text('v12'), ok],
  [{ matches: '^v\\d+$' }, text('v12-rc'), 'body is "v12-rc", expected to match ^v\\d+$'],
  [{ matches: '(?i)OK' }, text('all ok'), ok],
  [{ matches: '.' }, text(undefined), 'body is missing, expected to match .'],
  [{ matches: '^1' }, json(12), ok],
  [{ notMatches: 'err' }, text('fine'), ok],
  [{ notMatches: 'err' }, text('err'), 'body is "err", expected not to match err'],
  [{ above: 5 }, json(6), ok],
  [{ above: 5 }, json(5), '$.x is 5, expected above 5'],
  [{ above: 0.4 }, json('0.5'), ok],
  [{ above: 0 }, json('five'), '$.x is "five", expected above 0'],
  [{ above: 0 }, json(null), '$.x is null, expected above 0'],
  [{ below: 0 }, json([]), '$.x is a list of 0, expected below 0'],
  [{ below: 5 }, json(5), '$.x is 5, expected below 5'],
  [{ atLeast: 5 }, json(5), ok],
  [{ atLeast: 5 }, json(4.9), '$.x is 4.9, expected at least 5'],
  [{ atMost: 5 }, text(' 5 '), ok],
  [{ atMost: 5 }, json(6), '$.x is 6, expected at most 5'],
  [{ atMost: 5 }, json(''), '$.x is "", expected at most 5'],
  [{ equals: 'x' }, text(undefined), 'body is missing, expected "x"'],
  [{ equals: 'undefined' }, text(undefined), 'body is missing, expected "undefined"'],
  [{ contains: ['undefined'] }, text(undefined), 'body is missing, expected to contain "undefined"'],
  [{ contains: ['object'] }, json({ a: 1 }), '$.x is a map, expected to contain "object"'],
  [{ contains: ['null'] }, json(null), '$.x is null, expected to contain "null"'],
  [{ contains: ['2'] }, json(123), ok],
  [{ excludes: ['object'] }, json({ a: 1 }), ok],
  [{ matches: 'undefined' }, text(undefined), 'body is missing, expected to match undefined'],
  [{ matches: 'object' }, json({ a: 1 }), '$.x is a map, expected to match object'],
  [{ matches: '^null$' }, json(null), ok],
  [{ notMatches: 'object' }, json({ a: 1 }), ok],
  [{ above: 0 }, json(true), '$.x is true, expected above 0'],
  [{ above: 5 }, json('5'), '$.x is "5", expected above 5'],
  [{ above: 5 }, json('12'), ok],
  [{ below: 5 }, json('12'), '$.x is "12", expected below 5'],
  [{ atLeast: 5 }, json('12'), ok],
  [{ atLeast: 0 }, json(true), '$.x is true, expected at least 0'],
  [{ below: 9 }, json(null), '$.x is null, expected below 9'],
  [{ above: 1 }, json('-.5e+2'), '$.x is "-.5e+2", expected above 1'],
  [{ below: 1 }, json('-.5e+2'), ok],
  [{ below: 1 }, json('1.2.3'), '$.x is "1.2.3", expected below 1'],
  [{ below: 1 }, json('0x0'), '$.x is "0x0", expected below 1'],
  [{ lengthAtMost: 2 }, json('abc'), '$.x is "abc", expected a length of at most 2'],
  [{ lengthAtLeast: 3 }, json('abc'), ok],
  [{ lengthAtMost: 1 }, json({ a: 1, b: 2 }), '$.x is a map, expected a length of at most 1'],
  [{ lengthAtLeast: 2 }, json({ a: 1, b: 2 }), ok],
  [{ lengthAtMost: 1 }, json(null), '$.x is null, expected a length of at most 1'],
  [{ lengthAtMost: 1 }, json(7), '$.x is 7, expected a length of at most 1'],
  [{ lengthAtLeast: 2 }, json([1, 2]), ok],
  [{ lengthAtLeast: 3 }, json([1, 2]), '$.x is a list of 2, expected a length of at least 3'],
  [{ lengthAtLeast: 1 }, json(undefined), '$.x is missing, expected a length of at least 1'],
  [{ lengthAtMost: 1 }, json('ab'), '$.x is "ab", expected a length of at most 1'],
  [{ lengthAtMost: 1 }, json({ a: 1 }), ok],
  [{ lengthAtMost: 9 }, json(3), '$.x is 3, expected a length of at most 9'],
  [{ exists: true }, json(null), ok],
  [{ exists: true }, json(undefined), '$.x is missing, expected a value'],
  [{ exists: false }, json(undefined), ok],
  [{ exists: false }, json('no'), '$.x is "no", expected nothing'],
  [{ above: 1, below: 3 }, json(2), ok],
  [{ above: 1, below: 3 }, json(4), '$.x is 4, expected below 3']
]
test.each(rows)('%j of %j: %s', (conditions, subject, expected) => {
  expect(unmet(conditions, subject, tools)).toBe(expected)
})

test('a value is shown in one line, clean, clipped and without secrets', () => {
  const value = `a\n\u202eb\u001b[31m top-secret-value ${'x'.repeat(500)}`
  expect(unmet({ equals: 'y' }, json(value), tools)).toBe(`$.x is "a b *** ${'x'.repeat(71)}…", expected "y"`)
})

test('a secret that is cut by the clipping does not show its beginning', () => {
  const words = unmet({ equals: 'y' }, json(`${'x'.repeat(72)}top-secret-value`), tools)
  expect(words).toBe(`$.x is "${'x'.repeat(72)}***", expected "y"`)
})

test('what is expected is clipped as well', () => {
  expect(unmet({ equals: 'y'.repeat(5_000) }, json('x'), tools)).toHaveLength(103)
})
