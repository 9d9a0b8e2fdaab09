import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, jest, test } from '@jest/globals'
import { branchStore } from './branch/store.ts'
import { leaseMs } from './file/lock.ts'
import { fileStore } from './file/store.ts'
import { gitServer, missingGit } from './git-server.fixture.ts'
import { type Ledger, ledgerOver } from './ledger.ts'

jest.setTimeout(120_000)

const folder = mkdtempSync(join(tmpdir(), 'race-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const worker = fileURLToPath(new URL('./race.worker.fixture.ts', import.meta.url))
const names = ['a', 'b', 'c', 'd']

async function race(kind: 'file' | 'branch', place: string, times: number): Promise<void> {
  const runs = names.map(async (name) => {
    const child = spawn(process.execPath, ['--conditions=source', worker, kind, place, name, String(times)], {
      stdio: ['ignore', 'ignore', 'inherit']
    })
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  })
  await Promise.all(runs)
}

async function expectNothingLost(ledger: Ledger, times: number): Promise<void> {
  expect(await ledger.read('count')).toBe(names.length * times)
  const lines = await ledger.lines('history')
  expect(lines).toHaveLength(names.length * times)
  for (const name of names)
    expect(lines.filter((line) => line.startsWith(name))).toEqual(Array.from({ length: times }, (_, time) => `${name} ${time}`))
}

test('four processes lose nothing in one folder', async () => {
  const place = join(folder, 'shared')
  await race('file', place, 25)
  await expectNothingLost(ledgerOver(fileStore(place)), 25)
  expect(readdirSync(place).filter((name) => name.startsWith('.lock'))).toHaveLength(1)
})

const withGit = missingGit ? test.skip : test

withGit(
  'four processes lose nothing on one branch',
  async () => {
    const server = await gitServer()
    await race('branch', server.url, 4)
    await expectNothingLost(ledgerOver(branchStore({ url: server.url, token: 'token' })), 4)
    expect(server.git('rev-list', '--count', 'tocsin-data')).toBe('1')
    await server.close()
  },
  120_000
)

test('takes over from a process that died with the lock', async () => {
  const place = join(folder, 'dead')
  const ledger = ledgerOver(fileStore(place))
  await ledger.update('state', () => 1)
  writeFileSync(join(place, '.lock-2'), String(Date.now() + 300))
  const started = Date.now()
  expect(await ledger.update('state', (current) => Number(current) + 1)).toBe(2)
  expect(Date.now() - started).toBeGreaterThanOrEqual(250)
  expect(leaseMs).toBeGreaterThanOrEqual(10_000)
})

test('finishes a change of several files that a crash cut off', async () => {
  const place = join(folder, 'torn')
  const store = fileStore(place)
  await store.write(['a.json', 'b.json'], () => ({ 'a.json': '1', 'b.json': '1' }))
  writeFileSync(join(place, '.journal.json'), JSON.stringify({ 'a.json': '2', 'b.json': '2' }))
  await store.write(['c.json'], () => ({ 'c.json': '3' }))
  expect([await store.read('a.json'), await store.read('b.json'), await store.read('c.json')]).toEqual(['2', '2', '3'])
  expect(readdirSync(place)).not.toContain('.journal.json')
})
