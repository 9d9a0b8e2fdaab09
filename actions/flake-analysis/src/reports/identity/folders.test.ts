import { expect, test } from '@jest/globals'
import { one } from './cases.fixture.ts'
import { foldersOf } from './folders.ts'
import { uniqueCases } from './unique-cases.ts'

const rows: [files: string[], folders: string[]][] = [
  [[], []],
  [['a.xml'], ['']],
  [
    ['x/y/a.xml', 'x/y/b.xml'],
    ['', '']
  ],
  [
    ['x/linux/a.xml', 'x/macos/a.xml'],
    ['linux', 'macos']
  ],
  [
    ['x/linux/r/a.xml', 'x/macos/r/a.xml'],
    ['linux/r', 'macos/r']
  ],
  [
    ['x/a.xml', 'x/macos/a.xml'],
    ['', 'macos']
  ],
  [
    ['a.xml', 'x/a.xml'],
    ['', 'x']
  ],
  [
    ['x/run-1767607200/a.xml', 'x/run-1767607201/a.xml'],
    ['run-⟨time⟩', 'run-⟨time⟩']
  ]
]
test.each(rows)('%j', (files, folders) => expect(foldersOf(files)).toEqual(folders))

const drawn = (...files: [file: string, names: string][]) =>
  uniqueCases(files.map(([file, names]) => ({ file, cases: names.split(' ').map((name) => one(name)) })))
    .map(({ suites, name }) => [...suites, name].join('/'))
    .sort()

test('tests of several legs are told apart by the folders of the legs', () => {
  expect(drawn(['linux/a.xml', 't u'], ['macos/a.xml', 't'])).toEqual(['linux/s/t', 'macos/s/t', 's/u'])
})

test('a leg without reports moves no test to another', () => {
  const legs: [string, string][] = [
    ['linux/a.xml', 't'],
    ['macos/a.xml', 't'],
    ['windows/a.xml', 't']
  ]
  expect(drawn(...legs.slice(1))).toEqual(drawn(...legs).slice(1))
})

test('files of one folder are numbered, and so are those whose folders say nothing', () => {
  expect(drawn(['x/a.xml', 't'], ['x/b.xml', 't'])).toEqual(['s/t', 's/t #2'])
  expect(drawn(['run-1767607200/a.xml', 't'], ['run-1767607201/a.xml', 't'])).toEqual(['s/t', 's/t #2'])
})
