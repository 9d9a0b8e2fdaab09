import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { logPatterns } from '@tocsin/ci-history'
import { literalsModule } from './literals-module.ts'

test('the table that is committed says what the patterns require', () => {
  const file = join(import.meta.dirname, '../../packages/ci-history/src/log/required-literals.ts')
  expect(readFileSync(file, 'utf8')).toBe(literalsModule(logPatterns))
})

test('entries are sorted, quoted as the formatter quotes them, and broken where they are too wide', () => {
  const words = Array.from({ length: 12 }, (_, index) => `a long word ${index}`)
  const module = literalsModule([
    { name: 'wide', pattern: new RegExp(words.join('|')) },
    { name: 'none', pattern: /a?/ },
    { name: 'a-quote', pattern: /can't|say "no"|\\d/ },
    { name: 'any case', pattern: /Error/i }
  ])
  expect(module.slice(module.indexOf('{\n'))).toMatchInlineSnapshot(`
"{
  'a-quote': ["can't", 'say "no"', '\\\\d'],
  'any case': ['error'],
  wide: [
    'a long word 0',
    'a long word 1',
    'a long word 2',
    'a long word 3',
    'a long word 4',
    'a long word 5',
    'a long word 6',
    'a long word 7',
    'a long word 8',
    'a long word 9'
  ]
}
"
`)
})
