import { expect, test } from '@jest/globals'
import { importsOf, reachable } from './imports.ts'

const rows: [source: string, modules: string[]][] = [
  ["import { a } from './a.ts'", ['./a.ts']],
  ["import './a.ts'", ['./a.ts']],
  ["import type * as z from 'zod/mini'", ['zod/mini']],
  ["import {\n  a,\n  b\n} from './a.ts'", ['./a.ts']],
  ["export * from './a.ts'\nexport { b } from './b.ts'", ['./a.ts', './b.ts']],
  ["const { c } = await import('./c.ts')", ['./c.ts']],
  ["type C = import('./c.ts').C", ['./c.ts']],
  ["// import './a.ts'\n/** import('./b.ts') */\n * import('./c.ts')", []],
  ["export const text = 'from a.ts'", []],
  ["export interface A {\n  via: 'http'\n}", []],
  ["export type { A } from './a.ts'", ['./a.ts']],
  ['', []]
]
test.each(rows)('%j', (source, modules) => expect(importsOf(source).map(({ specifier }) => specifier)).toEqual(modules))

test('what is there only for the types is known as such', () => {
  expect(importsOf("import type { A } from './a.ts'\nexport type { B } from './b.ts'\nimport { type C } from './c.ts'")).toEqual([
    { specifier: './a.ts', typeOnly: true },
    { specifier: './b.ts', typeOnly: true },
    { specifier: './c.ts', typeOnly: false }
  ])
})

test('what runs is what an entry reaches, circles and all', () => {
  const file = (...specifiers: string[]) => specifiers.map((specifier) => ({ specifier, typeOnly: specifier.endsWith('types.ts') }))
  const graph = new Map([
    ['a/main.ts', file('./b/one.ts', './types.ts', 'node:fs')],
    ['a/b/one.ts', file('../two.ts', '../main.ts')],
    ['a/two.ts', file()],
    ['a/two.test.ts', file('./two.ts', './helper.ts')]
  ])
  expect([...reachable(['a/main.ts'], graph)]).toEqual(['a/main.ts', 'a/b/one.ts', 'a/two.ts'])
})
