import { expect, test } from '@jest/globals'
import type { Scope } from './expression.ts'
import { conditionOf, expand, expandTexts, interpolate, parts } from './template.ts'

const scope: Scope = { contexts: { github: { n: 3, flag: true, name: 'Ada', list: [1, 2], none: null } }, functions: [] }

const rows: [template: string, value: unknown][] = [
  ['plain', 'plain'],
  ['', ''],
  ['${{ github.n }}', 3],
  ['${{github.flag}}', true],
  ['${{ github.list }}', [1, 2]],
  ['n=${{ github.n }}', 'n=3'],
  ['${{ github.name }} ${{ github.none }}!', 'Ada !'],
  [' ${{ github.n }}', ' 3'],
  ["${{ 'a }} b' }}", 'a }} b'],
  ["${{ 'it''s }}' }}", "it's }}"],
  ["${{ format('{0}', '${{') }}", '${{'],
  ['$ {{ github.n }}', '$ {{ github.n }}'],
  ['${{ github.list }}x', 'Arrayx']
]

test.each(rows)('%j', (template, value) => {
  expect(interpolate(template, scope)).toEqual(value)
})

test('what an expression gives is not read again: a hostile title stays text', () => {
  const hostile: Scope = { contexts: { github: { title: '${{ secrets.TOKEN }}' }, secrets: { TOKEN: 'leak' } }, functions: [] }
  expect(interpolate('${{ github.title }}', hostile)).toBe('${{ secrets.TOKEN }}')
  expect(interpolate('t: ${{ github.title }}', hostile)).toBe('t: ${{ secrets.TOKEN }}')
})

test('an expression must be closed', () => {
  expect(() => parts('a ${{ github.n')).toThrow(/closing }} sequence was not found/)
})

test('trees are expanded with their keys, and texts made of every value', () => {
  expect(expand({ '${{ github.name }}': ['${{ github.n }}', { deep: 'x${{ github.n }}' }], n: 1 }, scope)).toEqual({
    Ada: [3, { deep: 'x3' }],
    n: 1
  })
  expect(expandTexts({ a: '${{ github.n }}', b: true, c: null, d: 1.5 }, scope)).toEqual({ a: '3', b: 'true', c: '', d: '1.5' })
  expect(expandTexts('${{ fromJSON(\'{"a": 1}\') }}', scope)).toEqual({ a: '1' })
})

const conditions: [source: unknown, expression: string][] = [
  ['github.n == 3', 'github.n == 3'],
  ['${{ github.n == 3 }}', 'github.n == 3'],
  ["${{ github.name }} == 'Ada'", "format('{0} == ''Ada''', github.name)"],
  ['${{ github.flag }} {x}', "format('{0} {{x}}', github.flag)"],
  [true, 'true'],
  ['  ', '']
]

test.each(conditions)('if: %s', (source, expression) => {
  expect(conditionOf(source)).toBe(expression)
})
