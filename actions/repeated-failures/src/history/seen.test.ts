import { expect, test } from '@jest/globals'
import type { Documents } from '../ports.ts'
import { memory } from '../testing.ts'
import { keepSeen, merged, type Seen, seenIn, seenOf } from './seen.ts'

const dayMs = 24 * 3_600_000
const on = (branch: string, days: number): Seen => ({ workflow: 'ci.yml', branch, at: days * dayMs })

test('branches are kept, those that ran last first, and written once a day', async () => {
  const { read, update } = memory()
  let writes = 0
  const ledger: Documents = { read, update: (...of) => update(...of).finally(() => writes++) }
  await keepSeen(ledger, 'octo/app', [on('a', 1), on('b', 1.5)])
  await keepSeen(ledger, 'octo/app', [on('a', 1.9)])
  expect([await seenIn(ledger, 'octo/app'), writes]).toEqual([[on('b', 1.5), on('a', 1)], 1])
  await keepSeen(ledger, 'octo/app', [on('a', 3)])
  expect([await seenIn(ledger, 'octo/app'), writes]).toEqual([[on('a', 3), on('b', 1.5)], 2])
  expect(await seenIn(ledger, 'octo/other')).toEqual([])
})

test('a branch that has not run for a month is forgotten, and the list stays short', () => {
  expect(merged([on('a', 1), on('b', 20)], [on('c', 31)])).toEqual([on('c', 31), on('b', 20)])
  const many = Array.from({ length: 600 }, (_, index) => on(`b${index}`, 1))
  expect(merged(many, [])).toHaveLength(500)
})

test.each([undefined, null, 7, {}, { seen: 'x' }, { seen: [['ci.yml', 'a'], [1, 'a', 1], ['ci.yml', 'a', '1'], null] }])(
  'a damaged document %j is empty',
  (document) => expect(seenOf(document)).toEqual([])
)
