import { expect, test } from '@jest/globals'
import type { Context } from '../context.ts'
import { ledgerFor } from './ledger.ts'

const context = { serverUrl: 'https://github.com', repository: 'octo/app', workspace: '/w', owner: 'octo', runId: 7 } as unknown as Context
const asked = { ledger: 'branch', 'data-branch': 'tocsin-data', 'github-token': 'ghs_token' }

/** A ledger that is what it was asked for. */
async function ledgerOf(changes: Partial<typeof asked>) {
  let loaded = 0
  const createLedger = (spec: string, options: object) => ({ spec, options })
  const ledger = await ledgerFor({ ...asked, ...changes }, context, async () => {
    loaded += 1
    return { createLedger }
  })
  return { ledger, loaded }
}

test('none is none, and loads nothing', async () => {
  expect(await ledgerOf({ ledger: 'none' })).toEqual({ ledger: undefined, loaded: 0 })
})

const options = { serverUrl: 'https://github.com', repository: 'octo/app', workspace: '/w', branch: 'tocsin-data', token: 'ghs_token' }
const rows: [changes: Partial<Parameters<typeof ledgerFor>[0]>, ledger: object][] = [
  [{}, { spec: 'branch', options }],
  [{ ledger: 'file:state' }, { spec: 'file:state', options }],
  [{ 'data-branch': 'kept' }, { spec: 'branch', options: { ...options, branch: 'kept' } }],
  [{ 'github-token': undefined }, { spec: 'branch', options: { ...options, token: '' } }]
]
test.each(rows)('%j asks for it, and for no more than it needs', async (changes, ledger) => {
  expect(await ledgerOf(changes as Partial<typeof asked>)).toEqual({ ledger, loaded: 1 })
})

test('one that cannot be is refused by whoever makes it', async () => {
  const createLedger = (spec: string) => {
    throw new Error(`Input "ledger" got "${spec}".`)
  }
  await expect(ledgerFor({ ...asked, ledger: 'redis' }, context, async () => ({ createLedger }))).rejects.toThrow('got "redis"')
})
