import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ActionError } from '@tocsin/notifier'
import { codeOf } from './code.ts'

/** How long a process may hold the folder before others take it for dead. */
export const leaseMs = 10_000
const patienceMs = 30_000

interface Held {
  number: number
  path: string
}

/**
 * Runs `work` while no other process does. The highest numbered lock file is the lock: whoever makes the next number, which
 * only one can, holds it, and may once the one before was given back or its lease ran out. A late comer who makes a number
 * that was tidied away finds a higher one and withdraws.
 */
export async function locked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = await acquire(folder)
  try {
    return await work()
  } finally {
    await writeFile(lock.path, '0')
  }
}

async function acquire(folder: string): Promise<Held> {
  const giveUpAt = Date.now() + patienceMs
  for (;;) {
    const lock = await attempt(folder)
    if (lock) return lock
    if (Date.now() > giveUpAt) throw busy()
    await sleep(5 + Math.random() * 25)
  }
}

async function attempt(folder: string): Promise<Held | undefined> {
  const highest = (await numbers(folder)).at(-1) ?? 0
  if (highest > 0 && isRunning(await leaseOf(pathOf(folder, highest)))) return undefined

  const mine = { number: highest + 1, path: pathOf(folder, highest + 1) }
  if (!(await create(mine.path))) return undefined
  const all = await numbers(folder)
  if (all.some((number) => number > mine.number)) {
    await rm(mine.path, { force: true })
    return undefined
  }
  await Promise.all(all.filter((number) => number < mine.number).map((number) => rm(pathOf(folder, number), { force: true })))
  return mine
}

/** Clocks differ by seconds; a lease that would run for days is that of no living process. */
const isRunning = (until: number) => until > Date.now() && until <= Date.now() + patienceMs

/** Makes the file with its content in one step, unless it exists: a lock is never seen without its lease. */
async function create(path: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(draft, String(Date.now() + leaseMs))
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function numbers(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  return names
    .flatMap((name) => /^\.lock-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
}

/** Until when the lock is held, in ms since 1970; 0 when it was given back or tidied away. */
async function leaseOf(path: string): Promise<number> {
  try {
    return Number(await readFile(path, 'utf8'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0
    throw error
  }
}

const pathOf = (folder: string, number: number) => join(folder, `.lock-${number}`)

const busy = () =>
  new ActionError('The ledger folder stayed locked by other processes for 30 s.', {
    fix: 'Run fewer jobs at once on one ledger folder, or use `ledger: branch`.'
  })
