import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { firstWords } from './first-words.ts'

const rows: [name: string, text: string | undefined, words: string | undefined][] = [
  ['nothing', undefined, undefined],
  ['blanks', ' \n\t\n', undefined],
  ['one line', 'boom', 'boom'],
  ['colours and control characters', '\u001b[31mboom\u001b[0m\u0007\u202e!', 'boom!'],
  ['a stack', 'Error: boom\n    at f (a.js:1:2)\n    at g (a.js:3:4)', 'Error: boom'],
  ['what was expected', 'expect(a).toBe(b)\n\nExpected: 1\nReceived: 2\n\n  at x (y:1)', 'expect(a).toBe(b) Expected: 1 Received: 2'],
  ['three lines are enough', 'a\nb\nc\nd', 'a b c'],
  ['headings', '  ● Test suite failed to run\n\n    Cannot find module', 'Cannot find module'],
  ['what Go frames it with', '=== RUN   TestA\n    a_test.go:3: got 1\n--- FAIL: TestA (0.00s)', 'a_test.go:3: got 1'],
  ['a stack alone', 'at f (a.js:1:2)', 'at f (a.js:1:2)'],
  ['a secret', 'the token ghp_0123456789abcdefghijklmnopqrstuvwxyz is bad', 'the token *** is bad'],
  ['a secret that the cut would leave half of', `${'x'.repeat(280)} ghp_0123456789abcdefghijklmnopqrstuvwxyz`, `${'x'.repeat(280)} ***`],
  ['a secret cut by what is looked at', `a${' '.repeat(7_990)}ghp_0123456789abcdefghijklmnopqrstuvwxyz`, 'a'],
  ['a long line', 'x'.repeat(1000), `${'x'.repeat(299)}…`]
]
test.each(rows)('%s', (_, text, words) => expect(firstWords(text)).toBe(words))

test.each([['a'], [' '], ['at '], ['-'], ['File "'], ['\n']])('a text of %j takes time linear in its length', (unit) => {
  expect(growth((size) => firstWords(`${unit.repeat(size)}!`), 20_000)).toBeLessThan(linear)
})
