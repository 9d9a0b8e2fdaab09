import { expect, test } from '@jest/globals'
import { annotationOf } from './annotation.ts'
import type { Annotation } from './result.ts'

const rows: [properties: Record<string, string>, rest: Partial<Annotation>][] = [
  [{}, {}],
  [
    { file: 'src/a.ts', line: '3', col: '7', title: 'T' },
    { file: 'src/a.ts', line: 3, column: 7, title: 'T' }
  ],
  [{ file: '/srv/shop/src/a.ts' }, { file: 'src/a.ts' }],
  [{ file: '/elsewhere/a.ts' }, { file: '/elsewhere/a.ts' }],
  [
    { line: '3', endline: '5', col: '1', endcolumn: '2' },
    { line: 3, endLine: 5 }
  ],
  [
    { line: '3', endline: '3', col: '1', endcolumn: '2' },
    { line: 3, endLine: 3, column: 1, endColumn: 2 }
  ],
  [{ endline: '5' }, { line: 5, endLine: 5 }],
  [
    { line: '1', endcolumn: '2' },
    { line: 1, column: 2, endColumn: 2 }
  ],
  [{ col: '1' }, {}],
  [{ line: 'x', col: '-1' }, {}]
]

test.each(rows)('%j', (properties, rest) => {
  expect(annotationOf('error', { name: 'error', properties, data: 'm' }, '/srv/shop')).toStrictEqual({
    level: 'error',
    message: 'm',
    ...rest
  })
})
