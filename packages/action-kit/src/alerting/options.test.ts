import { expect, test } from '@jest/globals'
import { deliveryOptions } from './options.ts'

test('a budget holds for every severity; without one each has its own', () => {
  const budgetMs = { P0: 5, P1: 5, P2: 5, P3: 5 }
  expect(deliveryOptions({ dryRun: true, budgetMs: 5 })).toEqual({ dryRun: true, budgetMs })
  expect(deliveryOptions({ dryRun: false, budgetMs: undefined })).toEqual({ dryRun: false })
})
