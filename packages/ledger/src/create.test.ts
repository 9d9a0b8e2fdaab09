import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { createLedger, type LedgerSpec, ledgerSpec } from './create.ts'

const workspace = mkdtempSync(join(tmpdir(), 'create-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const options = { serverUrl: 'https://github.example', repository: 'octo/app', token: 'token', workspace }

const specs: [text: string, LedgerSpec][] = [
  ['none', { kind: 'none' }],
  [' branch\n', { kind: 'branch' }],
  ['memory', { kind: 'memory' }],
  ['file:data', { kind: 'file', folder: 'data' }],
  ['file: C:\\data ', { kind: 'file', folder: 'C:\\data' }]
]

test.each(specs)('%j', (text, spec) => {
  expect(ledgerSpec(text)).toEqual(spec)
})

test.each(['', 'brnach', 'file:', 'file', 'Branch', 'branch:x'])('%j is refused', (text) => {
  expect(() => ledgerSpec(text)).toThrow('→ Use `none`, `branch` or `file:<folder>`.')
})

test('none is no ledger', () => {
  expect(createLedger('none', options)).toBeUndefined()
})

test('memory and branch are ledgers at once, without any effect', () => {
  const names = ['read', 'update', 'append', 'lines', 'readAll', 'keysUnder', 'change']
  const ledger = Object.fromEntries(names.map((name) => [name, expect.any(Function)]))
  expect(createLedger('memory', options)).toEqual(ledger)
  expect(createLedger('branch', options)).toEqual(ledger)
})

test('a relative folder is one of the workspace', async () => {
  await createLedger('file:state/of/things', options)?.update('key', () => 1)
  expect(existsSync(join(workspace, 'state/of/things/key.json'))).toBe(true)
})

test('a folder that cannot be is one clear error', async () => {
  writeFileSync(join(workspace, 'occupied'), '')
  const update = createLedger('file:occupied/data', options)?.update('key', () => 1)
  await expect(update).rejects.toThrow(/^The ledger folder ".+occupied.data" cannot be made \(\w+\)\.\n→ Name a folder/)
})
