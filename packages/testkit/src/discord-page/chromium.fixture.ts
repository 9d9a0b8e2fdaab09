import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStranger } from '../faults/stranger.ts'

const path = '/usr/bin/chromium'
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--allow-file-access-from-files',
  '--hide-scrollbars',
  '--enable-logging=stderr',
  '--virtual-time-budget=3000'
]

/** Why there is no browser to look with; nothing when there is one. */
export const noBrowser = existsSync(path) ? undefined : `no ${path}`

export interface Look {
  /** The document after its scripts ran. */
  dom: string
  /** What the console printed. */
  console: readonly string[]
  /** What the page asked of other hosts. */
  asked: readonly string[]
}

// What the browser asks on its own behalf, whatever the page.
const chatter = /^\w+ http:\/\/[\w.]+\.google(apis)?\.com\//

/** Opens a file as a browser does. Every request that leaves the machine's disk goes to a proxy that notes it. */
export async function look(url: string, extra: readonly string[] = []): Promise<Look> {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'))
  const proxy = await startStranger()
  const flags = [...quiet, `--user-data-dir=${profile}`, `--proxy-server=${proxy.url}`, ...extra, '--dump-dom', url]
  const { stdout, stderr } = await run(flags)
  await proxy.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  return {
    dom: stdout,
    console: stderr.split('\n').filter((line) => line.includes(':CONSOLE')),
    asked: proxy.requests.filter((line) => !chatter.test(line))
  }
}

function run(flags: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    execFile(path, flags, { maxBuffer: 64 * 1024 * 1024, timeout: 90_000 }, (error, stdout, stderr) =>
      error ? reject(error) : resolve({ stdout, stderr })
    )
  })
}
