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
  [/Error|OOM/i, ['error', 'oom']]
]
test.each(patterns)('%s requires %j', (pattern, expected) => {
  expect(literalsOf(pattern)).toEqual(expected)
})
