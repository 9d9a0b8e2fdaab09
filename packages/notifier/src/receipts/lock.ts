import { open, rm, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { ActionError } from '../error.ts'

const staleMs = 10_000
const patienceMs = 15_000

/** Runs `work` while no other process does; the lock of a process that died is taken over after 10 s. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await take(path, Date.now() + patienceMs)
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function take(path: string, deadline: number): Promise<void> {
  while (!(await create(path))) {
    if (Date.now() > deadline) throw busy(path)
    if (await isStale(path)) await rm(path, { force: true })
    else await sleep(5 + Math.random() * 20)
  }
}

async function create(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function isStale(path: string): Promise<boolean> {
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0
  )
  return age > staleMs
}

const busy = (path: string) =>
  new ActionError(`${path} has been held by another process for ${patienceMs / 1000} s`, {
    fix: 'Delete the file if no other step uses this folder.'
  })
