import { join } from 'node:path'
import { ActionError } from '@tocsin/notifier'
import { codeOf } from './code.ts'
import type { Machine } from './machine.ts'

/** How long a process may hold the folder before others take it for dead. */
export const leaseMs = 10_000
const patienceMs = 30_000

export interface Place {
  folder: string
  machine: Machine
}

interface Held {
  number: number
  path: string
}

/**
 * Runs `work` while no other process does. The highest numbered lock file is the lock: whoever makes the next number, which
 * only one can, holds it, and may once the one before was given back or its lease ran out. A late comer who makes a number
 * that was tidied away finds a higher one and withdraws. A process that is paused in its work for longer than its lease (a
 * laptop that sleeps, a frozen container) does not know that others went on, and finishes its own change over theirs.
 */
export async function locked<T>(place: Place, work: () => Promise<T>): Promise<T> {
  const lock = await acquire(place)
  try {
    return await work()
  } finally {
    await place.machine.write(lock.path, '0')
  }
}

async function acquire(place: Place): Promise<Held> {
  const { now, sleep } = place.machine
  const giveUpAt = now() + patienceMs
  for (;;) {
    const lock = await attempt(place)
    if (lock) return lock
    if (now() > giveUpAt) throw busy()
    await sleep(5 + Math.random() * 25)
  }
}

async function attempt(place: Place): Promise<Held | undefined> {
  const { folder, machine } = place
  const highest = (await numbers(place)).at(-1) ?? 0
  if (highest > 0 && isRunning(await leaseOf(place, highest), machine.now())) return undefined

  if (highest >= last) throw usedUp(folder)
  const mine = { number: highest + 1, path: pathOf(folder, highest + 1) }
  if (!(await create(mine.path, machine))) return undefined
  const all = await numbers(place)
  if (all.some((number) => number > mine.number)) {
    await machine.remove(mine.path)
    return undefined
  }
  await tidy(place, mine.number)
  return mine
}

/** Removes older locks, and what processes left behind that died while they made one. */
async function tidy({ folder, machine }: Place, below: number): Promise<void> {
  const names = (await machine.list(folder)).filter((name) => Number(lockName.exec(name)?.[1] ?? below) < below)
  await Promise.all(names.map((name) => machine.remove(join(folder, name))))
}

/** Of 15 digits, as the name allows: a number behind it would be seen by nobody. Only somebody who planted it gets that far. */
const last = 999_999_999_999_999
const lockName = /^\.lock-(\d{1,15})(\.[\da-z.]+)?$/

/** Clocks differ by seconds; a lease that would run for days is that of no living process. */
const isRunning = (until: number, now: number) => until > now && until <= now + patienceMs

/** Makes the file with its content in one step, unless it exists or a later lock was made: a lock is never seen without its lease. */
async function create(path: string, machine: Machine): Promise<boolean> {
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await machine.write(draft, String(machine.now() + leaseMs))
  try {
    await machine.link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false
    throw error
  } finally {
    await machine.remove(draft)
  }
}

async function numbers({ folder, machine }: Place): Promise<number[]> {
  const names = await machine.list(folder)
  return names
    .map((name) => lockName.exec(name))
    .flatMap((match) => (match && match[2] === undefined ? Number(match[1]) : []))
    .toSorted((a, b) => a - b)
}

/** Until when the lock is held, in ms since 1970; 0 when it was given back or tidied away. */
const leaseOf = async ({ folder, machine }: Place, number: number) => Number((await machine.read(pathOf(folder, number))) ?? 0)

const pathOf = (folder: string, number: number) => join(folder, `.lock-${number}`)

const usedUp = (folder: string) =>
  new ActionError('No lock can follow the last one in the ledger folder.', {
    fix: `Delete the file ".lock-${last}" from it: ${folder}`
  })

const busy = () =>
  new ActionError('The ledger folder stayed locked by other processes for 30 s.', {
    fix: 'Run fewer jobs at once on one ledger folder, or use `ledger: branch`.'
  })
