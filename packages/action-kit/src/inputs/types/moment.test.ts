import { expect, test } from '@jest/globals'
import { input, readField } from '../field.ts'
import { moment } from './moment.ts'

const complaint = 'must be a time such as 2026-01-05T09:00:00Z'

test.each([
  ['2026-01-05T09:00:00Z', { value: Date.UTC(2026, 0, 5, 9) }],
  ['2026-01-05T09:00+01:00', { value: Date.UTC(2026, 0, 5, 8) }],
  ['2026-01-05', { complaint }],
  ['2026-01-45T09:00Z', { complaint }],
  ['yesterday', { complaint }],
  ['1767603600000', { complaint }]
])('%s', (text, expected) => {
  expect(readField(input(moment(), { description: 'When.' }), text)).toEqual(expected)
})
