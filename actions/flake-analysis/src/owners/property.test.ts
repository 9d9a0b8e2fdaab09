import { expect, test } from '@jest/globals'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { ownersOf } from './owners.ts'
import { parseCodeOwners } from './rule.ts'

/** The same rules written as one regular expression, which may take for ever on a pattern of many stars. */
function reference(pattern: string): RegExp {
  const parts = pattern.split('/')
  if (parts[0] === '') parts.shift()
  else if (parts.length === 1 || (parts.length === 2 && parts[1] === '')) parts.unshift('**')
  if (parts.at(-1) === '') parts[parts.length - 1] = '**'
  let [text, slash] = ['', false]
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    if (part === '**') {
      if (isLast) text += slash ? '/.+' : '.+'
      else if (index === 0) text += '(?:.+/)?'
      else {
        text += '(?:/.+)?'
        slash = true
      }
      continue
    }
    const word = part
      .replace(/[.+^${}()|]/g, '\\$&')
      .replaceAll('?', '[^/]')
      .replaceAll('*', '[^/]*')
    text += `${slash ? '/' : ''}${part === '*' ? '[^/]+' : word}${isLast && part !== '*' ? '(?:/.*)?' : ''}`
    slash = true
  }
  return new RegExp(`^${text}$`, 's')
}

const word = fc.constantFrom('a', 'b', 'ab', '*', '**', 'a*', '*b', 'a?', '*.js', 'a.js', '?')
const patterns = fc
  .tuple(fc.constantFrom('', '/'), fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
  .map(([start, words, end]) => start + words.join('/') + end)
  // What two of them mean in a row nobody says.
  .filter((pattern) => !/\*\*\/(?:\*\*|$)/.test(pattern))
const paths = fc.array(fc.constantFrom('a', 'b', 'ab', 'a.js', 'bb'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))

test('a pattern matches what its regular expression matches', () => {
  fc.assert(
    fc.property(patterns, paths, (pattern, path) => {
      const isOwned = ownersOf(path, parseCodeOwners(`${pattern} @me`)).length > 0
      expect({ pattern, path, isOwned }).toEqual({ pattern, path, isOwned: reference(pattern).test(path) })
    }),
    { numRuns: 2000 }
  )
})

test('of a file of rules the last one that matches says', () => {
  fc.assert(
    fc.property(fc.array(patterns, { maxLength: 6 }), paths, (all, path) => {
      const text = all.map((pattern, index) => `${pattern} @u${index}`).join('\n')
      const last = all.findLastIndex((pattern) => reference(pattern).test(path))
      expect(ownersOf(path, parseCodeOwners(text))).toEqual(last === -1 ? [] : [`@u${last}`])
    }),
    { numRuns: 500 }
  )
})

test('whatever the file holds, it is read, and names nobody but whom it lists', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), paths, (text, path) => {
      const { rules } = parseCodeOwners(text)
      for (const { owners } of rules) for (const owner of owners) expect(text).toContain(owner)
      expect(ownersOf(path, { rules }).every((owner) => /^\S+$/.test(owner))).toBe(true)
    })
  )
})
