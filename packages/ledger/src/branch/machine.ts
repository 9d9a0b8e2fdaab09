import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Git, type GitOptions, gitIn } from './git.ts'

/** All that the driver does to the machine and waits for. */
export interface Machine {
  gitIn(options: GitOptions): Git
  makeFolder(parent: string): Promise<string>
  removeFolder(folder: string): Promise<void>
  sleep(ms: number): Promise<void>
  /** In ms since any moment; it never goes back. */
  now(): number
}

export const thisMachine: Machine = {
  gitIn,
  makeFolder: (parent) => mkdtemp(join(parent, 'tocsin-ledger-')),
  removeFolder: (folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  sleep: (ms) => sleep(ms),
  now: () => performance.now()
}
