import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Cost } from '../measure.ts'
import type { Case } from './cases.ts'

export interface Blackbox {
  /** What a round costs the daemon, of which 10 probes are asked for at a time; its start is not counted. Peak of all rounds so far. */
  round(one: Case): Promise<Cost>
  close(): Promise<void>
}

const concurrency = 10
const config = 'modules: { http_2xx: { prober: http, http: { preferred_ip_protocol: ip4 } } }\n'

export async function startBlackbox(path: string, temp: string, port: number): Promise<Blackbox> {
  const file = join(temp, 'blackbox.yml')
  writeFileSync(file, config)
  const daemon = spawn(path, [`--config.file=${file}`, `--web.listen-address=127.0.0.1:${port}`], { stdio: 'ignore' })
  const ended = once(daemon, 'exit')
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const origin = `http://127.0.0.1:${port}`
  await ready(`${origin}/-/healthy`, agent)
  return {
    async round({ urls, timeoutMs }) {
      const [begun, before] = [performance.now(), cpuMs(daemon.pid)]
      const rest = [...urls]
      const probe = async (): Promise<void> => {
        for (let url = rest.shift(); url !== undefined; url = rest.shift()) {
          await asked(`${origin}/probe?module=http_2xx&target=${encodeURIComponent(url)}`, agent, timeoutMs)
        }
      }
      await Promise.all(Array.from({ length: concurrency }, probe))
      return { wallMs: performance.now() - begun, cpuMs: cpuMs(daemon.pid) - before, peakMiB: peakMiB(daemon.pid) }
    },
    async close() {
      agent.destroy()
      daemon.kill()
      await ended
    }
  }
}

async function ready(url: string, agent: Agent): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const is = await asked(url, agent).catch(() => undefined)
    if (is !== undefined) return
    await setTimeout(50)
  }
  throw new Error('The blackbox exporter does not answer: is its path right?')
}

/** Half a second is what the exporter takes off what it is told, to answer in time. */
const asked = (url: string, agent: Agent, timeoutMs = 10_000): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const headers = { 'x-prometheus-scrape-timeout-seconds': String(timeoutMs / 1000 + 0.5) }
    get(url, { agent, headers }, (answer) => answer.resume().on('end', () => resolve(answer.statusCode))).on('error', reject)
  })

const ticksMs = 10

/** User and system time, which the kernel counts in hundredths of a second. */
function cpuMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * ticksMs
}

const peakMiB = (pid: number | undefined): number =>
  Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
