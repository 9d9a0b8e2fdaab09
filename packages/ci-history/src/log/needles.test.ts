import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matches, readingOf } from './matches.ts'
import { needlesOf } from './needles.fixture.ts'
import { needles } from './needles.ts'
import { noises } from './noise.ts'
import { rules } from './rules/index.ts'

const all = [...rules, ...noises]

test('each rule has a name of its own', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

test('the table says what the patterns need', () => {
  const read = all.flatMap(({ name, pattern }) => {
    const found = needlesOf(pattern)
    return found ? [[name, found.join('¦')] as const] : []
  })
  expect(needles).toEqual(Object.fromEntries(read))
})

const patterns: [pattern: RegExp, needles: readonly string[] | undefined][] = [
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
test.each(patterns)('%s needs %j', (pattern, expected) => {
  expect(needlesOf(pattern)).toEqual(expected)
})

/** Rules that would match but are passed over for want of a needle. */
function passedOver(text: string): string[] {
  const reading = { text, lower: text.toLowerCase() }
  return all.filter((rule) => rule.pattern.test(text) && !matches(rule, reading)).map(({ name }) => name)
}

test('a long log is read without looking for needles', () => {
  const readings = Array.from({ length: 1000 }, () => readingOf('Error'))
  expect(readings.at(-1)).toEqual({ text: 'Error' })
  expect(all.filter((rule) => matches(rule, { text: 'Error: a' })).length).toBeGreaterThan(0)
})

describe('no match is passed over', () => {
  test('in texts made of what the patterns are made of', () => {
    const words = all.flatMap(({ pattern }) => pattern.source.split(/[\\^$.*+?()[\]{}|]+/)).filter(Boolean)
    const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom('1', ':', ' ', '/', 'a', '(', ')', '[', ']', '.py', '\t'))
    const text = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(''))
    const anyCase = fc.tuple(text, fc.constantFrom('as is', 'upper', 'lower')).map(([one, how]) => {
      if (how === 'as is') return one
      return how === 'upper' ? one.toUpperCase() : one.toLowerCase()
    })
    fc.assert(
      fc.property(anyCase, (one) => expect(passedOver(one)).toEqual([])),
      { numRuns: 3000 }
    )
  })

  const folder = join(import.meta.dirname, '../../../../../shared/corpora/logs-gha')
  const present = existsSync(folder)
  if (!present) console.info('corpora not present: 1 test skipped')

  const withCorpora = present ? test : test.skip
  withCorpora('in real logs', () => {
    const lines = globSync('**/*.{txt,log}', { cwd: folder }).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n', 5000))
    expect(lines.length).toBeGreaterThan(1000)
    expect(lines.filter((line) => passedOver(line.slice(0, 2000)).length > 0)).toEqual([])
  })
})
