import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { parseCodeOwners } from './rule.ts'

const shown = (text: string) => parseCodeOwners(text).rules.map(({ pattern, owners, line }) => [line, pattern, ...owners])

const rows: [what: string, text: string, expected: unknown[]][] = [
  ['a user', '* @octocat', [[1, '*', '@octocat']]],
  ['a team and an address', '*.js @octo/js-owners docs@example.com', [[1, '*.js', '@octo/js-owners', 'docs@example.com']]],
  ['a user of an enterprise', '* @mona_octo', [[1, '*', '@mona_octo']]],
  ['comments', '# all\n*.js @js # inline\n  # indented', [[2, '*.js', '@js']]],
  ['a # inside a pattern', 'a#b @me', [[1, 'a#b', '@me']]],
  [
    'an escaped # and an escaped space',
    '\\#a @me\nb\\ c @me',
    [
      [1, '#a', '@me'],
      [2, 'b c', '@me']
    ]
  ],
  ['no owner', '/apps/github', [[1, '/apps/github']]],
  [
    'line ends of any kind',
    '\ufeffa @a\r\nb @b\rc\t@c\n\n',
    [
      [1, 'a', '@a'],
      [2, 'b', '@b'],
      [3, 'c', '@c']
    ]
  ],
  ['nothing', '', []]
]
test.each(rows)('%s', (_, text, expected) => expect(shown(text)).toEqual(expected))

const bad: [what: string, text: string, problem: RegExp][] = [
  ['a negation', '!a @me', /^line 1 negates a pattern/],
  ['a range', 'b[a-z] @me', /^line 1 has a character range/],
  ['a section of GitLab', '[Backend] @me', /^line 1 has a character range/],
  ['an owner without @', '* octocat', /^line 1 names an owner that is no @user/],
  ['a name that ends the line of a log', '* @a\u2028::error::x', /^line 1 names an owner/],
  ['a line without an end', `*${'x'.repeat(10_000)} @me`, /^line 1 is longer than 10000 characters/]
]
test.each(bad)('%s is passed over, and the rest holds', (_, text, problem) => {
  const { rules, problems } = parseCodeOwners(`${text}\nsrc @me`)
  expect(rules.map(({ pattern }) => pattern)).toEqual(['src'])
  expect(problems).toEqual([expect.stringMatching(problem)])
})

test('a file of more than 3 MB names nobody', () => {
  const { rules, problems } = parseCodeOwners(`* @me\n${'#'.repeat(3 * 1024 * 1024)}`)
  expect([rules, problems]).toEqual([[], [expect.stringContaining('larger than 3 MB')]])
})

test('of many problems twenty are said', () => expect(parseCodeOwners('!a\n'.repeat(50)).problems).toHaveLength(20))

test('a file of ten times the size takes ten times as long', () => {
  expect(growth((size) => parseCodeOwners('/a/b*/c\\ d @octo/team # e\n'.repeat(size)), 1500)).toBeLessThan(linear)
  expect(growth((size) => parseCodeOwners('\\ '.repeat(size)), 450)).toBeLessThan(linear)
})
