import { expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import type { Documents } from '../ports.ts'
import { discordSim, drawn, memory, step } from '../testing.ts'
import { keepSeen, merged, type Seen, seenOf } from './seen.ts'

const dayMs = 24 * 3_600_000
const known = async (ledger: Documents) => (await keepSeen(ledger, 'octo/app', [])).seen
const on = (branch: string, days: number): Seen => ({ workflow: 'ci.yml', branch, at: days * dayMs })

test('branches are kept, those that ran last first, and written once a day', async () => {
  const { read, update } = memory()
  let writes = 0
  const ledger: Documents = { read, update: (...of) => update(...of).finally(() => writes++) }
  await keepSeen(ledger, 'octo/app', [on('a', 1), on('b', 1.5)])
  await keepSeen(ledger, 'octo/app', [on('a', 1.9)])
  expect([await known(ledger), writes]).toEqual([[on('b', 1.5), on('a', 1)], 1])
  await keepSeen(ledger, 'octo/app', [on('a', 3)])
  expect([await known(ledger), writes]).toEqual([[on('a', 3), on('b', 1.5)], 2])
  expect((await keepSeen(ledger, 'octo/other', [])).seen).toEqual([])
})

test('what is known then costs one read', async () => {
  const { read, update } = memory()
  let reads = 0
  const ledger: Documents = {
    read: (key) => {
      reads += 1
      return read(key)
    },
    update
  }
  await keepSeen(ledger, 'octo/app', [on('a', 1), on('b', 1.5)])
  reads = 0
  expect(await keepSeen(ledger, 'octo/app', [on('c', 3), on('a', 3)])).toEqual({
    seen: [on('c', 3), on('a', 3), on('b', 1.5)],
    problems: []
  })
  expect(await keepSeen(ledger, 'octo/app', [])).toEqual({ seen: [on('c', 3), on('a', 3), on('b', 1.5)], problems: [] })
  expect(reads).toBe(2)
})

/** A ledger with documents, by how their keys begin, that cannot be written, or not even read. */
function damaged(keys: string, cannot: 'read' | 'update'): Documents {
  const ledger = memory()
  const fail = async () => {
    throw new ActionError(`No way to ${cannot}`, { fix: 'Try again.' })
  }
  const isOne = (key: string) => key.startsWith(keys)
  return {
    read: (key) => (cannot === 'read' && isOne(key) ? fail() : ledger.read(key)),
    update: (key, fn) => (isOne(key) ? fail() : ledger.update(key, fn))
  }
}

test.each(['read', 'update'] as const)('where there is no way to %s, those found are known, and the problem is told', async (cannot) => {
  expect(await keepSeen(damaged('branches/', cannot), 'octo/app', [on('a', 1)])).toEqual({
    seen: [on('a', 1)],
    problems: [expect.objectContaining({ problem: `No way to ${cannot}` })]
  })
})

const red = drawn('✗✗✗').map((run) => ({ ...run, head_branch: 'release/1' }))
const lost: [what: string, keys: string, cannot: 'read' | 'update', about: number | undefined][] = [
  ['an event of a branch that cannot be kept', 'branches/', 'update', 3],
  ['a sweep whose branches cannot be kept', 'branches/', 'update', undefined],
  ['a sweep that cannot read what branches there were', 'branches/', 'read', undefined],
  ['a sweep that cannot read what the one before has left', 'sweeps/', 'read', undefined]
]
test.each(lost)('%s tells its alert, and fails for that', async (_, keys, cannot, about) => {
  const { http, titles } = discordSim()
  const inputs = { branch: 'release/*' }
  const ended = step({ runs: red, ledger: damaged(keys, cannot), http, inputs, ...(about && { about }) })
  await expect(ended).rejects.toThrow(`No way to ${cannot}`)
  expect(titles()).toEqual([expect.stringContaining('CI has failed 3 times')])
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
