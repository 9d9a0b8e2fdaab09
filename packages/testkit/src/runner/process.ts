import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { eachLine } from './lines.ts'

export interface ProcessSpec {
  command: string
  args: readonly string[]
  env: Readonly<Record<string, string>>
  cwd: string
  onLine: (line: string) => void
  /** Asks the process to end: SIGINT, then SIGTERM, then SIGKILL. */
  signal: AbortSignal
  graceMs: { interrupt: number; terminate: number }
}

export interface ProcessEnd {
  exitCode: number
  /** Whether it was asked to end, whatever it answered. */
  cancelled: boolean
}

/** A background process may hold the output open; the runner waits this long for it. */
const streamGraceMs = 5000

/** Runs one process to its end, line by line. Rejects when it cannot be started. */
export async function runProcess({ command, args, env, cwd, onLine, signal, graceMs }: ProcessSpec): Promise<ProcessEnd> {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const stopCancelling = cancelOn(signal, child, graceMs)
  const read = Promise.all([eachLine(child.stdout, onLine), eachLine(child.stderr, onLine)]).catch(ignorePrematureClose)
  const [code, killedBy] = (await once(child, 'exit').finally(stopCancelling)) as [number | null, NodeJS.Signals | null]
  await Promise.race([read, delay(streamGraceMs, undefined, { ref: false })])
  child.stdout.destroy()
  child.stderr.destroy()
  return { exitCode: code ?? 128 + (killedBy ? constants.signals[killedBy] : 0), cancelled: signal.aborted }
}

/** The streams are destroyed under their readers when a background process holds them open. */
function ignorePrematureClose(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
}

function cancelOn(signal: AbortSignal, child: ChildProcess, graceMs: ProcessSpec['graceMs']): () => void {
  const timers: NodeJS.Timeout[] = []
  const cancel = () => {
    child.kill('SIGINT')
    timers.push(setTimeout(() => child.kill('SIGTERM'), graceMs.interrupt))
    timers.push(setTimeout(() => killGroup(child), graceMs.interrupt + graceMs.terminate))
  }
  if (signal.aborted) cancel()
  else signal.addEventListener('abort', cancel, { once: true })
  return () => {
    signal.removeEventListener('abort', cancel)
    timers.forEach(clearTimeout)
  }
}

/** The leader is alive here, so the group's id is still its own. */
function killGroup({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL')
}
