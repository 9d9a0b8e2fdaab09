import { spawn } from 'node:child_process'
import { ActionError } from '@tocsin/notifier'

export interface GitResult {
  code: number
  stdout: string
  stderr: string
}

interface RunOptions {
  /** Goes to its standard input. */
  input?: string
  env?: Readonly<Record<string, string>>
  /** Of its standard output. With `latin1` each character is a byte. */
  encoding?: 'utf8' | 'latin1'
}

/** Runs git once with the arguments. Resolves whatever the exit code. */
export type Git = (args: readonly string[], options?: RunOptions) => Promise<GitResult>

/** The output of a command that works on the temporary repository alone: a failure is no fault of the user. */
export function done({ code, stdout, stderr }: GitResult): string {
  if (code === 0) return stdout
  throw new Error(`git failed with ${code}: ${stderr.trim().slice(0, 500)}`)
}

/** More than the largest list and what is read along with it. In bytes. */
const usualOutput = 100_000_000

/** Neither secrets nor the settings of an outer git reach the child, but what it needs to find its way to the network. */
const passed =
  /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TEMP|TMP|TMPDIR|https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_(?:CAINFO|CAPATH)|GIT_EXEC_PATH)$/i

export interface GitOptions {
  /** The repository folder. */
  folder: string
  /** Set for this repository only, by environment: secrets must not appear in a process list. */
  config: readonly (readonly [name: string, value: string])[]
  env?: NodeJS.ProcessEnv
  command?: string
  timeoutMs?: number
  mostOutput?: number
}

export function gitIn(options: GitOptions): Git {
  const { folder, config, env = process.env, command = 'git', timeoutMs = 30_000, mostOutput = usualOutput } = options
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => passed.test(name)))
  const fixed = {
    ...inherited,
    ...configEnv(config),
    GIT_DIR: folder,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'https:http',
    LC_ALL: 'C'
  }
  return (args, { input = '', env: more = {}, encoding = 'utf8' } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(command, args, { env: { ...fixed, ...more }, stdio: 'pipe', windowsHide: true })
      const cut = () => {
        clearTimeout(timer)
        child.kill('SIGKILL')
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
      }
      // Not the `timeout` of spawn: it waits on for a program that never started, and for helpers that git left behind.
      const timer = setTimeout(() => {
        cut()
        resolve({ code: -1, stdout: '', stderr: `fatal: git timed out after ${timeoutMs} ms` })
      }, timeoutMs)
      const flooded = () => {
        cut()
        reject(tooMuch())
      }
      const stdout = collect(child.stdout, mostOutput, flooded)
      const stderr = collect(child.stderr, mostOutput, flooded)
      child.on('error', (error) => {
        clearTimeout(timer)
        reject(missing(error))
      })
      child.on('close', (code) => {
        clearTimeout(timer)
        resolve({ code: code ?? -1, stdout: stdout().toString(encoding), stderr: stderr().toString('utf8') })
      })
      // A child that ends early closes its input: its exit code says why.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input)
    })
}

function collect(stream: NodeJS.ReadableStream, most: number, flooded: () => void): () => Buffer {
  const chunks: Buffer[] = []
  let bytes = 0
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > most) flooded()
    else chunks.push(chunk)
  })
  return () => Buffer.concat(chunks)
}

function configEnv(config: GitOptions['config']): Record<string, string> {
  const entries = config.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, name],
    [`GIT_CONFIG_VALUE_${at}`, value]
  ])
  return { GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(entries) }
}

const missing = (error: Error) =>
  new ActionError(`The ledger needs git, and it could not be started: ${error.message}`, {
    fix: 'Install git on this runner, or use `ledger: none` or `ledger: file:<folder>`.',
    cause: error
  })

const tooMuch = () =>
  new ActionError('The ledger branch holds more than can be read.', {
    fix: 'Delete what is not of tocsin from the branch, or the branch itself, which makes the actions forget what they alerted about.'
  })
