import { expect, test } from '@jest/globals'
import type { Slo } from '@tocsin/notifier'
import { daysNeeded } from './window.ts'

const day = 86_400_000

test.each<[windows: readonly Slo['window'][], days: number]>([
  [[], 0],
  [[undefined], 30],
  [[7 * day, 90 * day], 90],
  [['month'], 32],
  [['quarter', 1.5 * day], 93],
  [['year'], 366]
])('objectives over %j look back %d days', (windows, days) => {
  expect(daysNeeded(windows.map((window) => (window === undefined ? {} : { window })))).toBe(days)
})
