import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, jest, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { seeded } from '@tocsin/testkit/turns'
import { branchStore } from './branch/store.ts'
import { leaseMs } from './file/lock.ts'
import { fileStore } from './file/store.ts'
import { gitServer, missingGit } from './git-server.fixture.ts'
import { type Ledger, ledgerOver } from './ledger.ts'

jest.setTimeout(120_000)

const folder = mkdtempSync(join(tmpdir(), 'race-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const worker = fileURLToPath(new URL('./race.worker.fixture.ts', import.meta.url))
const four = ['a', 'b', 'c', 'd']
const eight = [...four, 'e', 'f', 'g', 'h']

interface Run {
  kind: 'file' | 'branch'
  place: string
  times: number
}

interface Worker {
  child: ChildProcess
  /** What it said was there, and how it ended. */
  ended: Promise<{ acknowledged: string[]; code: number | null }>
}

function start(name: string, { kind, place, times }: Run): Worker {
  const child = spawn(process.execPath, ['--conditions=source', worker, kind, place, name, String(times)], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'compiled') },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const said = text(child.stdout)
  const ended = once(child, 'close').then(async ([code]) => ({ acknowledged: (await said).split('\n').filter(Boolean), code }))
  return { child, ended }
}

async function race(names: readonly string[], run: Run): Promise<void> {
  for (const { code } of await Promise.all(names.map((name) => start(name, run).ended))) expect(code).toBe(0)
}

async function expectNothingLost(ledger: Ledger, names: readonly string[], times: number): Promise<void> {
  expect(await ledger.read('count')).toBe(names.length * times)
  const lines = await ledger.lines('history')
  expect(lines).toHaveLength(names.length * times)
  for (const name of names)
    expect(lines.filter((line) => line.startsWith(name))).toEqual(Array.from({ length: times }, (_, time) => `${name} ${time}`))
}

test('four processes lose nothing in one folder', async () => {
  const place = join(folder, 'shared')
  await race(four, { kind: 'file', place, times: 25 })
  await expectNothingLost(ledgerOver(fileStore(place)), four, 25)
  expect(readdirSync(place).filter((name) => name.startsWith('.lock'))).toHaveLength(1)
})

const withGit = needs(missingGit, test)

withGit(
  'four processes lose nothing on one branch',
  async () => {
    const server = await gitServer()
    await race(four, { kind: 'branch', place: server.url, times: 1 })
    await expectNothingLost(ledgerOver(branchStore({ url: server.url, token: 'token' })), four, 1)
    expect(server.git('rev-list', '--count', 'tocsin-data')).toBe('1')
    await server.close()
  },
  120_000
)

/** `npm run test:soak` plays more of them. */
const trials = Math.ceil(Number(process.env.TOCSIN_TRIALS ?? 40) / 40)

withGit(
  'of eight processes on one branch four are killed: what was acknowledged is there, and nothing is there twice',
  async () => {
    for (let seed = 1; seed <= trials; seed++) {
      const random = seeded(seed)
      const server = await gitServer()
      const workers = eight.map((name) => start(name, { kind: 'branch', place: server.url, times: 1 }))
      for (const { child } of workers.slice(0, 4)) {
        await sleep(random() * 600)
        child.kill('SIGKILL')
      }
      const ends = await Promise.all(workers.map(({ ended }) => ended))
      // What a process started may outlive it: its push is on its way.
      await server.idle()
      const acknowledged = ends.flatMap((end) => end.acknowledged)
      const counted = acknowledged.filter((one) => one === 'count').length
      const ledger = ledgerOver(branchStore({ url: server.url, token: 'token' }))
      const lines = await ledger.lines('history')
      expect(ends.slice(4).map(({ code }) => code)).toEqual([0, 0, 0, 0])
      expect(lines).toEqual(expect.arrayContaining(acknowledged.filter((one) => one !== 'count')))
      expect(new Set(lines).size).toBe(lines.length)
      expect(await ledger.read('count')).toBeGreaterThanOrEqual(counted)
      expect(await ledger.read('count')).toBeLessThanOrEqual(counted + 4)
      await server.close()
    }
  },
  60_000 + trials * 10_000
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
