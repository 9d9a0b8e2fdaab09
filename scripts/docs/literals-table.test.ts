import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { categoryPatterns, logPatterns } from '@tocsin/ci-history'
import { literalsTable } from './literals-table.ts'

test.each([
  ['category', categoryPatterns],
  ['log', logPatterns]
])('the table that is committed says what the patterns require: %s', (folder, patterns) => {
  const file = join(import.meta.dirname, '../../packages/ci-history/src', folder, 'required-literals.generated.json')
  expect(readFileSync(file, 'utf8')).toBe(literalsTable(patterns))
})

test('one line for a pattern, sorted by name; none for a pattern that requires nothing', () => {
  const table = literalsTable([
    { name: 'wide', pattern: /one|two/ },
    { name: 'none', pattern: /a?/ },
    { name: 'a-quote', pattern: /can't|say "no"|\\d/ },
    { name: 'any case', pattern: /Error/i }
  ])
  expect(table).toMatchInlineSnapshot(`
"{
  "a-quote": ["can't","say \\"no\\"","\\\\d"],
  "any case": ["error"],
  "wide": ["one","two"]
}
"
`)
})
