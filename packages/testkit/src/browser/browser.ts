import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { chromium, chromiumFlags } from './chromium.ts'
import { type Protocol, protocolOver } from './protocol.ts'
import { openTab, type Tab, type Visit } from './tab.ts'

export type { Tab, Visit } from './tab.ts'

/** A browser that looks at pages, several at once if need be. */
export interface Browser {
  /** Opens a page and waits until it is loaded. */
  open(visit: Visit): Promise<Tab>
  close(): Promise<void>
}

export async function startBrowser(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'))
  const flags = chromiumFlags.filter((flag) => !flag.startsWith('--virtual-time'))
  const child = spawn(chromium, [...flags, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const [, , , input, output] = child.stdio
  const protocol: Protocol = protocolOver(input as Writable, output as Readable)
  return {
    open: (visit) => openTab(protocol, visit),
    async close() {
      await protocol.call('Browser.close').catch(() => child.kill())
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}
