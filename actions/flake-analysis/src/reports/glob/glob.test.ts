import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { globFits, globOf } from './glob.ts'

const rows: [pattern: string, fits: string[], fitsNot: string[]][] = [
  ['a.xml', ['a.xml'], ['b.xml', 'x/a.xml', 'a.xml/b', 'aaxml']],
  ['./a.xml', ['a.xml'], ['x/a.xml']],
  ['*.xml', ['a.xml', '.xml', '.a.xml'], ['a.xmlx', 'x/a.xml', 'a.json']],
  ['**/*.xml', ['a.xml', 'x/a.xml', 'x/y/a.xml'], ['x/a.json']],
  ['x/**', ['x/a', 'x/y/a'], ['y/a']],
  ['x/**/y/*.xml', ['x/y/a.xml', 'x/1/2/y/a.xml', 'x/y/y/a.xml'], ['x/a.xml', 'y/a.xml']],
  ['**/**/a', ['a', 'x/a', 'x/y/a'], ['ab']],
  ['x\\*\\a.xml', ['x/y/a.xml'], ['x/a.xml']],
  ['T?.xml', ['T1.xml'], ['T.xml', 'T12.xml']],
  ['*-*-*.xml', ['a-b-c.xml', '--.xml', 'a-b-c-d.xml'], ['a-b.xml']],
  ['[ab]*.xml', ['a.xml', 'b1.xml'], ['c.xml']],
  ['[a-c].xml', ['b.xml'], ['d.xml']],
  ['[!a].xml', ['b.xml'], ['a.xml']],
  ['[]a].xml', ['].xml', 'a.xml'], ['b.xml']],
  ['[a', ['[a'], ['a']],
  ['{a,b/c}.{xml,json}', ['a.xml', 'a.json', 'b/c.xml'], ['b.xml', 'c.xml']],
  ['{a,{b,c}}.xml', ['a.xml', 'b.xml', 'c.xml'], ['d.xml']],
  ['{a}.xml', ['{a}.xml'], ['a.xml']],
  ['a(b)+$.xml', ['a(b)+$.xml'], ['ab.xml']],
  ['', [], ['', 'a']],
  ['**', ['a', 'x/a'], []]
]
test.each(rows)('%j', (pattern, fits, fitsNot) => {
  const glob = globOf(pattern)
  expect(fits.filter((path) => !globFits(glob, path))).toEqual([])
  expect(fitsNot.filter((path) => globFits(glob, path))).toEqual([])
})

test('choices are bounded', () => expect(globOf('{a,b}'.repeat(100)).choices).toHaveLength(256))

test.each([
  ['**/*a*a*a*b', 'a'],
  ['**/a/**/a/**/b', 'a/'],
  ['*[a]*[a]*[a]b', 'a']
])('%s against many %j takes time linear in their number', (pattern, unit) => {
  const glob = globOf(pattern)
  expect(growth((size) => Array.from({ length: size }, () => globFits(glob, unit.repeat(200))), 20)).toBeLessThan(linear)
})

test('a path beyond all reason fits nothing', () => expect(globFits(globOf('**'), 'a/'.repeat(5000))).toBe(false))
