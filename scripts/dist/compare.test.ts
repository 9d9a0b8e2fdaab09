import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blobId, parseTree, staleFiles } from './compare.ts'

const tree = (files: Record<string, string>) => new Map(Object.entries(files))

const rows: [name: string, committed: Record<string, string>, built: Record<string, string>, lines: string[]][] = [
  ['nothing at all', {}, {}, []],
  ['the same', { 'dist/a/index.js': '1' }, { 'dist/a/index.js': '1' }, []],
  ['other bytes', { 'dist/a/index.js': '1' }, { 'dist/a/index.js': '2' }, ['Stale: dist/a/index.js differs from its source']],
  ['a new chunk', {}, { 'dist/a/7.index.js': '1' }, ['Stale: dist/a/7.index.js is not committed']],
  ['an old chunk', { 'dist/a/7.index.js': '1' }, {}, ['Stale: dist/a/7.index.js is no longer built']],
  [
    'in order of path',
    { 'dist/b': '1', 'dist/a': '1' },
    { 'dist/b': '2', 'dist/a': '2' },
    ['Stale: dist/a differs from its source', 'Stale: dist/b differs from its source']
  ]
]
test.each(rows)('%s', (_, committed, built, lines) => expect(staleFiles(tree(committed), tree(built))).toEqual(lines))

test('a tree is silent only about itself', () => {
  const files = fc.dictionary(fc.string(), fc.string())
  fc.assert(
    fc.property(files, files, (a, b) => {
      const same = JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
      expect(staleFiles(tree(a), tree(b)).length === 0).toBe(same)
    })
  )
})

test('ids are those of git', () => {
  const input = Buffer.from('tocsin\r\n\u0000ÿ')
  expect(blobId(input)).toBe(execFileSync('git', ['hash-object', '--stdin', '--no-filters'], { input, encoding: 'utf8' }).trim())
})

test('a listing of git is read, spaces and all', () => {
  expect(parseTree('100644 blob aaa\tdist/a/index.js\u0000100644 blob bbb\tdist/a/my file.txt\u0000')).toEqual(
    tree({ 'dist/a/index.js': 'aaa', 'dist/a/my file.txt': 'bbb' })
  )
  expect(parseTree('')).toEqual(tree({}))
})
