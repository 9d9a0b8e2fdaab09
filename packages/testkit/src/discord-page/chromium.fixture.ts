import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, chromiumFlags } from '../browser/chromium.ts'
import { startStranger } from '../faults/stranger.ts'

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
  const flags = [`--user-data-dir=${profile}`, `--proxy-server=${proxy.url}`, '--enable-logging=stderr', ...extra, '--dump-dom', url]
  const { stdout, stderr } = await run([...chromiumFlags, ...flags])
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
    execFile(chromium, flags, { maxBuffer: 64 * 1024 * 1024, timeout: 90_000 }, (error, stdout, stderr) =>
      error ? reject(error) : resolve({ stdout, stderr })
    )
  })
}
