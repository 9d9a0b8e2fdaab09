import { expect, test } from '@jest/globals'
import { file } from './cases.fixture.ts'
import { massFailure } from './mass-failure.ts'

const rows: [cases: string, expected: boolean][] = [
  ['', false],
  ['a✗ b✗ c✗ d✗', false],
  ['a✗ b✗ c✗ d✗ e!', true],
  ['a✗ b✗ c✗ d✗ e✓', false],
  ['a✗ b✗ c✗ d✗ e✗ f✓', true],
  ['a✗ b✗ c✗ d✗ e~ f~', false],
  ['a✗ b✗ c✗ d✗ e✗ f- g- h- i-', true],
  ['a- b- c- d- e-', false]
]
test.each(rows)('%s', (cases, expected) => expect(massFailure(file(cases))).toBe(expected))
