import { expect, test } from '@jest/globals'
import { literalsOf } from './pattern-literals.ts'

const patterns: [pattern: RegExp, literals: readonly string[] | undefined][] = [
  [/^FAIL\t\S/, ['FAIL']],
  [/^(?:FAIL|ERROR) (?:x )?\w+/, ['FAIL', 'ERROR']],
  [/colou?r/, ['colo']],
  [/ab+c/, ['ab']],
  [/abx{0,3}c/, ['ab']],
  [/a.b/, undefined],
  [/ab|c/, undefined],
  [/ab|cd|abc/, ['ab', 'cd']],
  [/[abc]+ def/, [' def']],
  [/[\]a] def/, [' def']],
  [/(?=abc)def(?!ghi)/, ['def']],
  [/(?<!abc)de/, ['de']],
  [/(?:ab|cd)?ef/, ['ef']],
  [/(?:ab|cd)*/, undefined],
  [/x(?:one|(?:two|three) four)y/, ['one', ' four']],
  [/\*\*\* \(a\)/, ['*** (a)']],
  [/Error|OOM/i, ['error', 'oom']],
  [/ab+?cd/, ['ab']],
  [/(?:ab){2,3}?cde/, ['cde']],
  [/(?:ab){0}cd/, ['cd']],
  [/\x41bc\u0041de\cJfgh\0ijkl\/m/, ['ijkl/m']],
  [/\x41\u0041\cJ\t/, undefined],
  [/\u{1f6d1}a\p{Lu}bc/u, ['bc']],
  [/(?<quote>["'])ab\k<quote>/, ['ab']],
  [/(?<name>abc)d/, ['abc']],
  [/(?i:abc)de/, ['de']],
  [/ask/iu, undefined],
  [/[[ab]--[b]]cd/v, undefined],
  [/ΟΔΟΣ/i, undefined]
]
test.each(patterns)('%s requires %j', (pattern, expected) => {
  expect(literalsOf(pattern)).toEqual(expected)
})
