import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { matcher, patternProblem } from './pattern.ts'

const rows: [string, string | undefined][] = [
  ['^ok$', undefined],
  ['(?i)healthy|ok', undefined],
  ['\\p{Greek}+', undefined],
  ['(?P<name>a)', undefined],
  ['(a+)+$', undefined],
  ['(?=a)', "is not a regular expression in RE2's syntax: invalid or unsupported Perl syntax: `(?=`"],
  ['(?<!a)b', "is not a regular expression in RE2's syntax: invalid named capture: `(?<!a)b`"],
  ['(a)\\1', "is not a regular expression in RE2's syntax: invalid escape sequence: `\\1`"],
  ['(', "is not a regular expression in RE2's syntax: missing closing ): `(`"],
  ['[a', "is not a regular expression in RE2's syntax: missing closing ]: `[a`"],
  ['(a{1,1000}){1,1000}', "is not a regular expression in RE2's syntax: expression too large"],
  ['a.{900}b', "is not a regular expression in RE2's syntax: it is too large: 904 instructions, at most 500"]
]
test.each(rows)('%s: %s', async (pattern, expected) => {
  expect(await patternProblem(pattern)).toBe(expected)
})

test.each(['(a+)+$', '(a|aa)+[^a]', '(.*)*[0-9]', '([a-z]+)*!'])('%s takes time in step with the text', async (pattern) => {
  const matches = await matcher()
  const text = `${'a'.repeat(1_000_000)}b`
  expect(growth((length) => matches(pattern, text.slice(-length)), 30_000)).toBeLessThan(linear)
})
