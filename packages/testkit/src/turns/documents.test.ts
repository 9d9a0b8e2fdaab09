import { expect, test } from '@jest/globals'
import { memoryDocuments, through } from './documents.ts'
import type { Effect } from './turns.ts'

test('a ledger in memory keeps documents, and nobody can change them from outside', async () => {
  const ledger = memoryDocuments()
  expect(await ledger.read('a')).toBeUndefined()
  const given = { names: ['ada'] }
  expect(await ledger.update('a', () => given)).toEqual({ names: ['ada'] })
  given.names.push('lin')
  expect(await ledger.update('a', (current) => [...Object(current).names, 'kim'])).toEqual(['ada', 'kim'])
  expect(await ledger.read('a')).toEqual(['ada', 'kim'])
})

test('each access is one effect', async () => {
  let effects = 0
  const counted: Effect = (work) => {
    effects += 1
    return work()
  }
  const ledger = through(memoryDocuments(), counted)
  await ledger.update('a', () => 1)
  expect([await ledger.read('a'), effects]).toEqual([1, 2])
})
