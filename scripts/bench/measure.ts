import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Start } from './step.ts'

/** Of one process from its start to its end. */
export interface Cost {
  /** User and system time. */
  cpuMs: number
  wallMs: number
  peakMiB: number
}

/** Starts in one sample: `time` counts whole milliseconds, which is much beside an empty process. */
export const starts = 4

// Node cannot ask what a child used that has ended; bash can, and counts all of it, the start and the end of node too.
const timed = 'TIMEFORMAT="%U %S %R"; time for ((i = 0; i < $1; i++)); do "${@:2}" 2>&1 || exit; done'

/** Measures a start without a change to it, then its memory in one more start that tells its own peak at its end. */
export async function measure(start: Start, temp: string): Promise<Cost> {
  const { user, system, real } = seconds(await bash(starts, start))
  const { peakMiB } = await measureOnce(start, temp)
  const each = (total: number) => (total * 1000) / starts
  return { cpuMs: each(user + system), wallMs: each(real), peakMiB }
}

/** All of it in one start, for what takes long: the telling of the peak is 1 ms of it. */
export async function measureOnce({ args, env, ...start }: Start, temp: string): Promise<Cost> {
  const file = join(temp, 'peak')
  const peak = start.program === undefined ? ['--require', join(import.meta.dirname, 'peak.cjs')] : []
  const told = { args: [...peak, ...args], env: { ...env, BENCH_PEAK: file }, ...start }
  const { user, system, real } = seconds(await bash(1, told))
  return { cpuMs: (user + system) * 1000, wallMs: real * 1000, peakMiB: Number(readFileSync(file, 'utf8')) / 1024 }
}

/** What `time` says. The shell in between also keeps a child from counting this process's memory as its own. */
async function bash(times: number, { program = process.execPath, args, env, cwd }: Start): Promise<string> {
  const shell = spawn('bash', ['-c', timed, 'bash', String(times), program, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const [said, time, [code]] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'close')])
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said}`)
  return time
}

/** Reads `0.103 0.021 0.110`. */
export function seconds(time: string): Record<'user' | 'system' | 'real', number> {
  const [user, system, real] = time.trim().split(' ').map(Number)
  if (user === undefined || system === undefined || real === undefined || Number.isNaN(user + system + real))
    throw new Error(`bash told no times: ${time}`)
  return { user, system, real }
}
