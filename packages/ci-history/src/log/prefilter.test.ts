import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import fc from 'fast-check'
import { matches as matchesOfCategories } from '../category/matches.ts'
import { patterns as ofCategories } from '../category/patterns.ts'
import { matches } from './matches.ts'
import { patterns as ofLogs } from './patterns.ts'
import { readerFor, readingOf } from './prefilter.ts'

test('a long log is read without looking for literals', () => {
  expect(readerFor(8_000)('Error')).toEqual({ text: 'Error', lower: 'error' })
  expect(readerFor(8_001)('Error')).toEqual({ text: 'Error' })
  expect(ofLogs.filter((one) => matches(one, { text: 'Error: a' })).length).toBeGreaterThan(0)
})

describe.each([
  { what: 'logs', patterns: ofLogs, matches },
  { what: 'categories', patterns: ofCategories, matches: matchesOfCategories }
])('of $what no match is passed over', ({ patterns, matches }) => {
  /** Patterns that would match but are passed over for want of a literal. */
  function passedOver(text: string): string[] {
    const reading = readingOf(text)
    return patterns.filter((one) => one.pattern.test(text) && !matches(one, reading)).map(({ name }) => name)
  }

  test('each pattern has a name of its own', () => {
    expect(new Set(patterns.map(({ name }) => name)).size).toBe(patterns.length)
  })

  test('in texts made of what the patterns are made of', () => {
    const words = patterns.flatMap(({ pattern }) => pattern.source.split(/[\\^$.*+?()[\]{}|]+/)).filter(Boolean)
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

  const folder = shared('corpora/logs-gha')

  needs(missingShared('corpora/logs-gha'), test)('in real logs', () => {
    const lines = globSync('**/*.{txt,log}', { cwd: folder }).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n', 5000))
    expect(lines.length).toBeGreaterThan(1000)
    expect(lines.filter((line) => passedOver(line.slice(0, 2000)).length > 0)).toEqual([])
  })
})
